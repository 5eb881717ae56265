import { exitCodes } from '../run/exit-codes.ts'
import type { ByteStream } from '../run/read-sources.ts'
import { harmless } from './harmless.ts'

/** Standard input, opened when it is first read. */
export const stdin: ByteStream = { [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator]() }

/** Writes data to standard output and waits while the reader is slow. */
export async function writeData(text: string): Promise<void> {
  if (process.stdout.write(text)) return
  await new Promise<void>(resolve => process.stdout.once('drain', resolve))
}

/** Says words on standard error, whatever stands in them. */
export function say(text: string): void {
  process.stderr.write(`${text.split('\n').map(harmless).join('\n')}\n`)
}

/** The width to wrap to: the terminal's, else COLUMNS, else 120. */
export const outputWidth = () => process.stdout.columns || Number(process.env.COLUMNS) || 120

/** Ends quietly when the reader of our output has gone, and with the code for output when it cannot be written. */
export function guardStreams(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? exitCodes.ok)
    say(`standard output: expected to write here, found ${error.code}`)
    process.exit(exitCodes.unwritable)
  })
  process.stderr.on('error', () => {})
}
