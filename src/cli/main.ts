#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { WrongInput } from '../model/problem.ts'
import { exitCodeOfError, exitCodes } from '../run/exit-codes.ts'
import { addExport } from './export.ts'
import { addExtract } from './extract.ts'
import { addGazetteer } from './gazetteer.ts'
import { addQuery } from './query.ts'
import { addRun } from './run.ts'
import { handleSignals } from './signals.ts'
import { guardStreams, say } from './standard-streams.ts'

const { version, description } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string; description: string }

const EXIT_CODES = `
Exit codes:
  0 all went well           4 no readable input
  1 a mistake of isnad      5 the output could not be written
  2 called wrongly          130, 143 stopped by a signal
  3 finished, some inputs set aside and named`

const program = new Command('isnad')
  .description(description)
  .version(version)
  .exitOverride()
  .showHelpAfterError()
  .addHelpText('after', EXIT_CODES)
for (const add of [addRun, addExtract, addQuery, addExport, addGazetteer]) add(program)

guardStreams()
handleSignals()
try {
  await program.parseAsync()
} catch (error) {
  process.exit(fail(error))
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
