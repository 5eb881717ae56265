import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Command } from 'commander'
import { type Suggestion, Suggestions } from '../gazetteer/suggest.ts'
import type { Article } from '../model/article.ts'
import { extractionSchema } from '../model/extraction.ts'
import { officeRow } from '../model/gazetteer.ts'
import { WrongInput } from '../model/problem.ts'
import { createExtractor } from '../pipeline.ts'
import { loadGazetteers } from '../run/load-gazetteers.ts'
import { readSources } from '../run/read-sources.ts'
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
  const sentencesOf = articles ? await sentencesIn(articles) : () => []
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
      suggestions.add(result.data, await sentencesOf(result.data.article.id))
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (error instanceof WrongInput || !code) throw error
    throw new WrongInput('bad-option', `expected a file of extractions, found ${code}`, { file })
  }
  const list = suggestions.list(atLeast)
  for (const suggestion of list) await writeData(`${JSON.stringify(suggestion)}\n`)
  if (out) await writeRows(out, list)
  say(`${counted(list.length, 'name')} that no gazetteer knew${out ? `; rows written to ${out}` : ''}.`)
}

/** Reads articles; gives the sentences of one by its id, none for one that is not among them. */
async function sentencesIn(
  inputs: readonly string[],
): Promise<(id: string) => Promise<readonly string[]> | readonly string[]> {
  const [gazetteer, sources] = await Promise.all([loadGazetteers(), listSources(inputs)])
  const articles = new Map<string, Article>()
  for await (const input of readSources(sources, stdin))
    if ('wrong' in input) say(`${input.wrong.code}: ${input.wrong.message}`)
    else articles.set(input.read.article.id, input.read.article)
  const { sentences } = createExtractor(gazetteer)
  return id => {
    const article = articles.get(id)
    return article ? sentences(article) : []
  }
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
