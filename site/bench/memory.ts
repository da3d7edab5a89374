import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The most memory that the processes below one have held at once, in megabytes, and the most that each program's has held. */
export type PeakMemory = { together: number; each: Record<string, number> }

const EVERY_MS = 250

/**
 * Watches the processes below this one. Linux tells of them in `/proc`; elsewhere nothing is measured.
 * https://www.kernel.org/doc/html/latest/filesystems/proc.html
 */
export const watchMemory = (): { take: () => PeakMemory; stop: () => void } => {
  let together = 0
  let each = new Map<string, number>()
  const look = (): void => {
    let sum = 0
    for (const pid of below(process.pid)) {
      const megabytes = residentMegabytes(pid)
      const program = programOf(pid)
      each.set(program, Math.max(each.get(program) ?? 0, megabytes))
      sum += megabytes
    }
    together = Math.max(together, sum)
  }
  const timer = setInterval(look, EVERY_MS)
  return {
    take: () => {
      look()
      const rounded = [...each].map(([program, megabytes]): [string, number] => [program, Math.round(megabytes)])
      const taken = { together: Math.round(together), each: Object.fromEntries(rounded.toSorted(([, a], [, b]) => b - a)) }
      together = 0
      each = new Map()
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

/** What a process runs: the file that Node was given, else the program itself. */
const programOf = (pid: number): string => {
  const words = told(pid, 'cmdline').split('\0')
  return path.basename(words.find((word, index) => index > 0 && /\.m?[jt]s$/.test(word)) ?? words[0] ?? '')
}

const statusOf = (pid: number): string => told(pid, 'status')

// A process may end while it is looked at.
const told = (pid: number, file: 'status' | 'cmdline'): string => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
