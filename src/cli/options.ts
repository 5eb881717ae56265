import { type Command, InvalidArgumentError, Option } from 'commander'
import * as z from 'zod/mini'

const positive = z.coerce.number().check(z.int(), z.positive())

/** Reads a whole number from 1, for commander. */
export function positiveNumber(value: string): number {
  const result = positive.safeParse(value)
  if (!result.success) throw new InvalidArgumentError('Expected a whole number from 1.')
  return result.data
}

/** Adds `--gazetteers DIR`, which may be given several times. */
export const withGazetteers = (command: Command) =>
  command.addOption(
    new Option(
      '--gazetteers <dir>',
      'folder of further gazetteers, laid out like gazetteers/ (may be repeated)',
    )
      .argParser((folder, before: string[]) => [...before, folder])
      .default([], 'none'),
  )
