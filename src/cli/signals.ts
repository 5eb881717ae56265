import { exitCodes } from '../run/exit-codes.ts'
import { removeTemporaries } from '../run/write-file.ts'
import { say } from './standard-streams.ts'

/** On SIGINT and SIGTERM: removes what is half written, says so, and ends with the code of the signal. */
export function handleSignals(): void {
  const stop = (code: number) => () => {
    removeTemporaries()
    say('\nStopped. What was not finished is not written; run the same command again.')
    process.exit(code)
  }
  process.once('SIGINT', stop(exitCodes.interrupted))
  process.once('SIGTERM', stop(exitCodes.terminated))
}
