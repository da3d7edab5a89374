import { readdirSync, readFileSync } from 'node:fs'

/** The most memory that the processes below one have held at once, in megabytes, and the most that one of them has held. */
export type PeakMemory = { together: number; largest: number }

const EVERY_MS = 250

/**
 * Watches the processes below this one. Linux tells of them in `/proc`; elsewhere nothing is measured.
 * https://www.kernel.org/doc/html/latest/filesystems/proc.html
 */
export const watchMemory = (): { take: () => PeakMemory; stop: () => void } => {
  let peak: PeakMemory = { together: 0, largest: 0 }
  const look = (): void => {
    const sizes = below(process.pid).map(residentMegabytes)
    peak = {
      together: Math.max(
        peak.together,
        sizes.reduce((sum, size) => sum + size, 0),
      ),
      largest: Math.max(peak.largest, ...sizes),
    }
  }
  const timer = setInterval(look, EVERY_MS)
  return {
    take: () => {
      look()
      const taken = { together: Math.round(peak.together), largest: Math.round(peak.largest) }
      peak = { together: 0, largest: 0 }
      return taken
    },
    stop: () => clearInterval(timer),
  }
}

const below = (pid: number): number[] => {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = Number(/^PPid:\s+(\d+)/m.exec(statusOf(Number(name)))?.[1] ?? 0)
    parents.set(Number(name), parent)
  }
  const isBelow = (candidate: number): boolean => {
    const parent = parents.get(candidate)
    return parent !== undefined && (parent === pid || isBelow(parent))
  }
  return [...parents.keys()].filter(isBelow)
}

const residentMegabytes = (pid: number): number => Number(/^VmRSS:\s+(\d+)/m.exec(statusOf(pid))?.[1] ?? 0) / 1024

// A process may end while it is looked at.
const statusOf = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8')
  } catch {
    return ''
  }
}
