import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** A code block of CONTRIBUTING.md: `append` and `file` are paths, `text` is what commands print. */
interface Block {
  readonly section: string
  readonly kind: string
  readonly append?: string
  readonly file?: string
  readonly content: string
}

function blocksOf(markdown: string): Block[] {
  const fence = /^## (?<section>.+)$|^```(?<kind>[a-z]+)?(?<rest>[^\n]*)\n(?<content>[\s\S]*?)^```$/gm
  let section = ''
  const blocks: Block[] = []
  for (const { groups = {} } of markdown.matchAll(fence)) {
    if (groups.section) section = groups.section
    else if (section !== '')
      blocks.push({
        ...Object.fromEntries(
          [...(groups.rest ?? '').matchAll(/(\w+)=(\S+)/g)].map(([, key, value]) => [key, value]),
        ),
        section,
        kind: groups.kind ?? '',
        content: groups.content ?? '',
      })
  }
  return blocks
}

function carryOut(folder: string, { kind, append, file, content }: Block): void {
  const path = join(folder, (append ?? file) as string)
  mkdirSync(dirname(path), { recursive: true })
  if (append) writeFileSync(path, content, { flag: 'a' })
  else if (kind === 'diff') writeFileSync(path, added(readFileSync(path, 'utf8'), content, file as string))
  else writeFileSync(path, content, { flag: 'wx' })
}

/** A text with the `+` lines of a diff after the line above them, which stands in the text once. */
function added(text: string, diff: string, file: string): string {
  const lines = diff.trimEnd().split('\n')
  const anchor = `${lines[0]?.slice(1)}\n`
  const more = lines.slice(1)
  if (!lines[0]?.startsWith(' ') || !more.every(line => line.startsWith('+')) || more.length === 0)
    throw new Error(`expected one line of context and then lines with +, found\n${diff}`)
  const parts = text.split(anchor)
  if (parts.length !== 2) throw new Error(`expected ${file} to have the line once: ${anchor}`)
  return parts.join(`${anchor}${more.map(line => `${line.slice(1)}\n`).join('')}`)
}

const blocks = blocksOf(readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8'))
const sections = [...new Set(blocks.map(({ section }) => section))]

describe('the examples of CONTRIBUTING.md', () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-contributing-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const shell = (command: string) =>
    spawnSync(command, {
      cwd: folder,
      encoding: 'utf8',
      shell: '/bin/sh',
      env: { ...process.env, COLUMNS: '200', PATH: `${dirname(process.execPath)}:${process.env.PATH}` },
    })

  beforeAll(() => {
    for (const name of ['src', 'gazetteers', 'package.json', 'tsconfig.json', 'tsconfig.build.json'])
      cpSync(join(root, name), join(folder, name), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    for (const block of blocks) if (block.append ?? block.file) carryOut(folder, block)
    const { status, stdout, stderr } = shell('npm run --silent build')
    expect(`${stdout}${stderr}`).toBe('')
    expect(status).toBe(0)
  }, 300_000)

  test('are for a name, a frame, a relation, a language and a format', () => {
    expect(sections).toEqual(['A name', 'A frame', 'A relation', 'A language', 'A format'])
    for (const section of sections) {
      const kinds = blocks.filter(block => block.section === section).map(({ kind }) => kind)
      expect(kinds).toContain('text')
      expect(kinds.indexOf('sh')).toBeLessThan(kinds.indexOf('text'))
    }
  })

  const spaced = (text: string) => text.replace(/[ \t]+/g, ' ').trim()

  test.each(sections)(
    '%s',
    section => {
      let printed = ''
      for (const { kind, content } of blocks.filter(block => block.section === section)) {
        if (kind === 'sh')
          for (const command of content.trim().split('\n')) {
            const { status, stdout, stderr } = shell(command)
            expect(status, `${command}\n${stderr}`).toBe(0)
            printed += stdout
          }
        if (kind === 'text')
          for (const line of content.trim().split('\n')) expect(spaced(printed)).toContain(spaced(line))
      }
    },
    120_000,
  )
})
