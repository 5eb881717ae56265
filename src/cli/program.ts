import { readFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { WrongInput } from '../model/problem.ts'
import { exitCodeOfError, exitCodes } from '../run/exit-codes.ts'
import { handleSignals } from './signals.ts'
import { guardStreams, say } from './standard-streams.ts'

const EXIT_CODES = `
Exit codes:
  0 all went well           4 no readable input
  1 a mistake of isnad      5 the output could not be written
  2 called wrongly          130, 143 stopped by a signal
  3 finished, some inputs set aside and named`

/** What adds each command; the code of a command is loaded when it is called, or when help lists them all. */
const commands: Readonly<Record<string, () => Promise<(program: Command) => void>>> = {
  run: async () => (await import('./run.ts')).addRun,
  extract: async () => (await import('./extract.ts')).addExtract,
  query: async () => (await import('./query.ts')).addQuery,
  export: async () => (await import('./export.ts')).addExport,
  gazetteer: async () => (await import('./gazetteer.ts')).addGazetteer,
}

/** Runs the program as it was called; ends the process where that fails. */
export async function runProgram(): Promise<void> {
  const { version, description } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as { version: string; description: string }
  const program = new Command('isnad')
    .description(description)
    .version(version)
    .exitOverride()
    .showHelpAfterError()
    .addHelpText('after', EXIT_CODES)
  const called = process.argv[2] ?? ''
  const loads = Object.hasOwn(commands, called) ? [commands[called]] : Object.values(commands)
  for (const load of loads) (await load?.())?.(program)
  guardStreams()
  handleSignals()
  try {
    await program.parseAsync(process.argv, { from: 'node' })
  } catch (error) {
    process.exit(fail(error))
  }
}

function fail(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.calledWrongly
  if (error instanceof WrongInput) say(`${error.code}: ${error.message}`)
  else {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error))
    if (error instanceof Error && error.cause)
      say(`because of: ${(error.cause as Error).stack ?? error.cause}`)
    say('This is a mistake of isnad, not of yours: please report it with the lines above.')
  }
  return exitCodeOfError(error)
}
