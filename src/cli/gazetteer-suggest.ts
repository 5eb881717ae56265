import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Command } from 'commander'
import { type Suggestion, Suggestions } from '../gazetteer/suggest.ts'
import { extractionSchema } from '../model/extraction.ts'
import { officeRow } from '../model/gazetteer.ts'
import { WrongInput } from '../model/problem.ts'
import { createExtractor } from '../pipeline.ts'
import { exitCodeOfReport } from '../run/exit-codes.ts'
import { loadGazetteers } from '../run/load-gazetteers.ts'
import { readSources } from '../run/read-sources.ts'
import type { Report } from '../run/report.ts'
import { listSources } from '../run/sources.ts'
import { prepareFolder, writeFile } from '../run/write-file.ts'
import { positiveNumber } from './options.ts'
import { counted } from './report-words.ts'
import { say, stdin, writeData } from './standard-streams.ts'

interface Options {
  readonly atLeast: number
  readonly out?: string
  readonly articles?: readonly string[]
}

const HELP = `
Each line on standard output is a name that no gazetteer knew: how often and in how many articles, the titles that
stood before it, a sentence, and its rows. Correct id and names, add dates, Wikidata id and the other language, and put
"world" into DIR/world/my.jsonl and "names" into DIR/ar/my.jsonl. With --out both files are written for you to edit.
An extraction quotes the sentences of its relations alone: with --articles every name comes with a sentence.`

/** Adds `isnad gazetteer suggest`. */
export function addGazetteerSuggest(gazetteer: Command): void {
  gazetteer
    .command('suggest')
    .description('list the names that no gazetteer knew, most frequent first, as rows to complete')
    .argument('<extractions>', 'JSON lines that `isnad extract` or `isnad run` wrote')
    .option('--at-least <n>', 'only names in at least so many articles', positiveNumber, 1)
    .option('--out <dir>', 'write the rows as a folder of gazetteers')
    .option('--articles <inputs...>', 'the articles that were extracted: files or folders')
    .addHelpText('after', HELP)
    .action(suggestCommand)
}

async function suggestCommand(file: string, { atLeast, out, articles }: Options): Promise<void> {
  const suggestions = new Suggestions()
  let line = 0
  try {
    for await (const text of createInterface({
      input: createReadStream(file, 'utf8'),
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      line++
      if (text.trim() === '') continue
      const result = extractionSchema.safeParse(parse(text))
      if (!result.success)
        throw new WrongInput('bad-option', 'expected one extraction a line', { file, line })
      suggestions.add(result.data)
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (error instanceof WrongInput || !code) throw error
    throw new WrongInput('bad-option', `expected a file of extractions, found ${code}`, { file })
  }
  if (articles) process.exitCode = exitCodeOfReport(await quoteFrom(articles, suggestions))
  const list = suggestions.list(atLeast)
  for (const suggestion of list) await writeData(`${JSON.stringify(suggestion)}\n`)
  if (out) await writeRows(out, list)
  say(`${counted(list.length, 'name')} that no gazetteer knew${out ? `; rows written to ${out}` : ''}.`)
}

/** Quotes names without a sentence from the articles that first mention them, each read when its turn comes. */
async function quoteFrom(
  inputs: readonly string[],
  suggestions: Suggestions,
): Promise<Pick<Report, 'readable' | 'setAside' | 'flaws'>> {
  const setAside: WrongInput[] = []
  let readable = false
  const refuse = (error: WrongInput) => {
    setAside.push(error)
    say(`${error.code}: ${error.message}`)
  }
  const { sentences } = createExtractor(await loadGazetteers())
  for await (const input of readSources(await listSources(inputs), stdin)) {
    if ('wrong' in input) {
      refuse(input.wrong)
      continue
    }
    readable = true
    const { article } = input.read
    if (!suggestions.wants(article.id)) continue
    try {
      suggestions.quote(article.id, await sentences(article))
    } catch (error) {
      if (!(error instanceof WrongInput)) throw error
      refuse(new WrongInput(error.code, error.message, input.place))
    }
  }
  return { readable, setAside, flaws: [] }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function writeRows(out: string, list: readonly Suggestion[]): Promise<void> {
  const rooms = new Map<string, string[]>([['world', []]])
  for (const { world, names } of list) {
    const offices = world.offices?.filter(office => officeRow.safeParse(office).success)
    const { offices: _, ...rest } = world
    rooms.get('world')?.push(`${JSON.stringify({ ...rest, ...(offices?.length ? { offices } : {}) })}\n`)
    for (const [language, own] of Object.entries(names)) {
      const rows = rooms.get(language) ?? []
      rooms.set(language, rows)
      rows.push(`${JSON.stringify({ id: world.id, names: own })}\n`)
    }
  }
  for (const [room, rows] of rooms) {
    await prepareFolder(join(out, room))
    await writeFile(join(out, room, 'suggested.jsonl'), rows)
  }
}
