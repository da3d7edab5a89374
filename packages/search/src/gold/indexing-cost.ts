import { readdirSync, readFileSync } from 'node:fs'

/** How long something took, and how much memory this process and those that it started had together, at their most. */
export type IndexingCost = { seconds: number; megabytes: number }

const EACH_MS = 200

/** Does something and says what it cost. Where the system has no `/proc`, the memory is that of this process alone. */
export const costOf = async (work: () => Promise<void>): Promise<IndexingCost> => {
  let most = 0
  const look = (): void => {
    most = Math.max(most, process.memoryUsage.rss() / 1024 + startedKilobytes())
  }
  const timer = setInterval(look, EACH_MS)
  const start = performance.now()
  try {
    await work()
    look()
  } finally {
    clearInterval(timer)
  }
  return { seconds: (performance.now() - start) / 1000, megabytes: Math.round(most / 1024) }
}

const startedKilobytes = (): number => {
  const started = threads().flatMap((thread) => read(`/proc/self/task/${thread}/children`).split(' ').filter(Boolean))
  const kilobytes = started.map((id) => Number(/^VmRSS:\s+(\d+)/mu.exec(read(`/proc/${id}/status`))?.[1] ?? 0))
  return kilobytes.reduce((sum, own) => sum + own, 0)
}

const threads = (): string[] => {
  try {
    return readdirSync('/proc/self/task')
  } catch {
    return []
  }
}

// What ended meanwhile has no file any more.
const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return ''
  }
}
