import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
if (!existsSync(main)) throw new Error(`expected ${main}: run \`npm run build\` first (\`npm test\` does)`)

/** How a call of the program ended. */
export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Starts `isnad` as people do. */
export const startIsnad = (words: readonly string[], cwd?: string): ChildProcess =>
  spawn(process.execPath, [main, ...words], { cwd, env: { ...process.env, COLUMNS: '100', NO_COLOR: '1' } })

/** Runs `isnad` to its end. */
export function isnad(
  words: readonly string[],
  options: { stdin?: string | Uint8Array; cwd?: string } = {},
): Promise<Ended> {
  const child = startIsnad(words, options.cwd)
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []]
  child.stdout?.on('data', chunk => stdout.push(chunk))
  child.stderr?.on('data', chunk => stderr.push(chunk))
  child.stdin?.on('error', () => {})
  child.stdin?.end(options.stdin ?? '')
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code =>
      resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    )
  })
}
