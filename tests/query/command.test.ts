import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { serializeGraph } from '../../src/merge/serialize.ts'
import { isnad } from '../cli/isnad.ts'
import { temporaryFolder } from '../run/temporary-folder.ts'
import { smallGraph } from './small-graph.ts'

const written = serializeGraph(smallGraph)
const ask = (...words: string[]) =>
  isnad(['query', 'graph.json', ...words], { cwd: temporaryFolder({ 'graph.json': written }) })

describe('isnad query', () => {
  test.each([
    [['relation=condemned', 'from=2024-02'], /^Russia +condemned +United States +TASS +روسيا تدين$/m],
    [
      ['--attributed-to', 'سانا'],
      /^Russia +condemned +United States +Russian MFA → SANA → الأفق +أدانت روسيا الهجوم/m,
    ],
    [['--between', 'روسيا،أمريكا'], /^United States +not: attacked +Russia +TASS +ولم تهاجم روسيا$/m],
    [['--neighbors', 'لافروف', '--depth', '2'], /^2 +Russia +country:RU /m],
    [['--path', 'لافروف, أمريكا'], /^Sergey Lavrov +holds office in \(minister\)/m],
    [['--timeline', 'روسيا'], /^2024-03 +3 +1 +0 +1 +1 +0 +-0\.05$/m],
    [['--counts', 'quad'], /^verbal_conflict +verbal_conflict +3 +2$/m],
    [['--stats'], /^SANA +3$/m],
    [['by=country', 'relation=met_with'], /^Iran +met with +Russia /m],
    [['--background', 'source=ministry:RU-foreign'], /^Russian MFA +is part of +Russia +gazetteer$/m],
    [
      ['relation=condemned', '--format', 'md'],
      /^\| Russia \| condemned \| United States \| TASS \| 2024-03-02 \| روسيا تدين \|$/m,
    ],
    [
      ['relation=condemned', '--format', 'csv'],
      /^country:RU,Russia,condemned,.*,Russian MFA > SANA > الأفق,الأفق,0\.9,2,\r$/m,
    ],
    [['--counts', 'polarity', '--format', 'csv'], /^key,label,evidence,edges\r\naffirmed,affirmed,8,7\r\n/],
    [['--stats', '--format', 'jsonl'], /^\{"entities":8,/],
  ])('%j', async (words, line) => {
    const { code, stdout } = await ask(...words)
    expect(stdout).toMatch(line)
    expect(code).toBe(0)
  })

  test('a path that is not there, and a name that several bear, are said', async () => {
    expect(await ask('--path', 'لافروف,nobody')).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'No entity of this graph is called "nobody".\nNo relation matches.\n',
    })
  })

  test.each([
    [['sources=x'], 2, 'bad-filter: expected one of relation, source, target,'],
    [['limit=x'], 2, '(limit)'],
    [['source'], 2, 'expected field=value'],
    [['--relation', 'liked'], 2, '(relation)'],
    [['source=a', '--source', 'b'], 2, 'expected each field once'],
    [['--between', 'روسيا'], 2, 'expected two names with a comma between'],
    [
      ['--stats', '--counts', 'quad'],
      2,
      'expected one of --between, --neighbors, --path, --timeline, --counts, --stats, found --counts and --stats',
    ],
    [['--counts', 'quad', 'by=country'], 2, 'found it with --counts (by)'],
    [['--counts', 'color'], 2, 'Allowed choices are relation, cameo'],
  ])('%j ends with %d and says why', async (words, code, message) => {
    const ended = await ask(...words)
    expect(ended.stderr.replaceAll(/\s+/g, ' ')).toContain(message)
    expect([ended.code, ended.stdout]).toEqual([code, ''])
  })

  test.each([
    [
      'another version',
      written.replace('"version":1', '"version":7'),
      'expected a graph of version 1, found version 7',
    ],
    ['a file that was cut off', written.slice(0, -900), 'was cut off'],
    ['an extraction', '{"article":{}}', 'expected a graph.json that isnad wrote'],
  ])('%s ends with 4, and nothing is written', async (_, text, message) => {
    const cwd = temporaryFolder({ 'graph.json': text })
    for (const words of [
      ['query', 'graph.json'],
      ['export', 'graph.json', '--to', 'graphology'],
    ])
      expect(await isnad(words, { cwd })).toMatchObject({
        code: 4,
        stdout: '',
        stderr: expect.stringContaining(message),
      })
    expect(readdirSync(cwd)).toEqual(['graph.json'])
  })
})

describe('the README', () => {
  const root = join(import.meta.dirname, '../..')
  const commands = readFileSync(join(root, 'README.md'), 'utf8').match(/^isnad query .*$/gm) ?? []

  test.each(commands)('%s', command => {
    const env = { ...process.env, PATH: `${dirname(process.execPath)}:${process.env.PATH}` }
    const shell = { cwd: root, env, shell: '/bin/sh', encoding: 'utf8' } as const
    const { status, stdout, stderr } = spawnSync(command.replace(/^isnad/, 'node dist/cli/main.js'), shell)
    // what is shown finds something, or it is shown that the program says why not
    const says = command.includes('bears no date')
      ? /^No relation matches\. \d+ of \d+ relations bear no date, and their articles none: .*\n$/
      : /^$/
    expect([status, stderr, stdout === '']).toEqual([
      0,
      expect.stringMatching(says),
      command.includes('bears no date'),
    ])
  })

  test('shows how to ask', () => {
    expect(commands.length).toBeGreaterThan(6)
  })
})
