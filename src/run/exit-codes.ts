import { WrongInput, type WrongInputCode } from '../model/problem.ts'
import type { Report } from './report.ts'

/** How the program ends; the contract lists what each means. */
export const exitCodes = {
  ok: 0,
  ourMistake: 1,
  calledWrongly: 2,
  someSetAside: 3,
  nothingReadable: 4,
  unwritable: 5,
  interrupted: 130,
  terminated: 143,
} as const

const calledWrongly: ReadonlySet<WrongInputCode> = new Set([
  'bad-gazetteer',
  'bad-filter',
  'bad-option',
  'unknown-format',
])

/** The exit code for what a command threw. */
export function exitCodeOfError(error: unknown): number {
  if (!(error instanceof WrongInput)) return exitCodes.ourMistake
  if (error.code === 'unwritable-output') return exitCodes.unwritable
  return calledWrongly.has(error.code) ? exitCodes.calledWrongly : exitCodes.nothingReadable
}

/** The exit code for a run that finished; broken bytes in an article that was read count as set aside. */
export function exitCodeOfReport({
  readable,
  setAside,
  flaws,
}: Pick<Report, 'readable' | 'setAside' | 'flaws'>): number {
  if (!readable) return exitCodes.nothingReadable
  return setAside.length + flaws.length > 0 ? exitCodes.someSetAside : exitCodes.ok
}
