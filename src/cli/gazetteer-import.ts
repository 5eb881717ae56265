import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Command, Option } from 'commander'
import type { Drafts, SkipReason, SourceText } from '../gazetteer/import/draft.ts'
import { readFollowTheMoney } from '../gazetteer/import/follow-the-money.ts'
import { type ImportedRows, placeDrafts } from '../gazetteer/import/place-drafts.ts'
import { TitleReader } from '../gazetteer/import/title-reader.ts'
import { readWikidata } from '../gazetteer/import/wikidata.ts'
import { WrongInput } from '../model/problem.ts'
import { buildStamp } from '../run/build-stamp.ts'
import { loadGazetteers } from '../run/load-gazetteers.ts'
import { storeCompiled } from '../run/store-compiled.ts'
import { prepareFolder, writeFile } from '../run/write-file.ts'
import { withGazetteers } from './options.ts'
import { counted } from './report-words.ts'
import { say } from './standard-streams.ts'

type Reader = (sources: readonly SourceText[], titles: TitleReader) => Drafts

interface Options {
  readonly out: string
  readonly gazetteers: readonly string[]
}

const sources: readonly { name: string; what: string; read: Reader }[] = [
  {
    name: 'wikidata',
    what: 'JSON results of the Wikidata Query Service for queries of gazetteers/wikidata/',
    read: readWikidata,
  },
  {
    name: 'followthemoney',
    what: 'JSON lines of FollowTheMoney entities: Person, PublicBody, Organization, Position, Occupancy',
    read: readFollowTheMoney,
  },
]

const HELP = `
Give all files of one source at once: what an earlier import from it wrote into the folder is replaced. Each source wants
a folder of its own; with --gazetteers EARLIER it extends what is there instead of adding it again. An entity becomes one
of those that are known by its Wikidata id, or by its name together with an office held at the same time.`

/** Adds `isnad gazetteer import`. */
export function addGazetteerImport(gazetteer: Command): void {
  const command = gazetteer
    .command('import')
    .description('make a folder of gazetteers of what others publish')
  for (const { name, what, read } of sources)
    withGazetteers(
      command
        .command(name)
        .description(what)
        .argument('<file...>', what)
        .addOption(
          new Option('--out <dir>', 'the folder to write; use it with --gazetteers').makeOptionMandatory(),
        )
        .addHelpText('after', HELP),
    ).action((files: readonly string[], options: Options) => importCommand(name, files, options, read))
}

async function importCommand(
  name: string,
  files: readonly string[],
  { out, gazetteers }: Options,
  read: Reader,
): Promise<void> {
  const texts = files.map(file => ({ name: file, text: textOf(file) }))
  const gazetteer = await loadGazetteers(gazetteers)
  const { drafts, skipped } = read(texts, new TitleReader(gazetteer))
  if (drafts.length === 0) {
    const [first] = skipped
    const found = first ? `${first.source}: ${first.detail}` : 'nothing'
    throw new WrongInput('bad-option', `expected ${name} entities, found ${found}`)
  }
  const rows = placeDrafts(drafts, gazetteer)
  const all = [...skipped, ...rows.skipped]
  await writeRows(out, name, rows)
  await writeFile(
    join(out, `${name}-skipped.jsonl`),
    all.map(row => `${JSON.stringify(row)}\n`),
  )
  say(
    `${counted(drafts.length, 'entity')} read: ${drafts.length - rows.extended} new, ${rows.extended} of ours extended.`,
  )
  const examples = new Map<SkipReason, string[]>()
  for (const { reason, source, detail } of all) {
    const found = examples.get(reason) ?? []
    found.push(`${source}: ${detail}`)
    examples.set(reason, found)
  }
  for (const [reason, found] of examples) {
    say(`${reason}: ${found.length}`)
    for (const example of found.slice(0, 3)) say(`  ${example}`)
  }
  say(`Written to ${out}; what was skipped is in ${name}-skipped.jsonl there.`)
  await compile(out)
  const used = [...gazetteers, out].map(folder => `--gazetteers ${folder}`).join(' ')
  say(`Next: isnad gazetteer check ${[...gazetteers, out].join(' ')} --write; then isnad run … ${used}`)
}

/** Compiles the folder, so that it loads at once from now on; rows of other files in it may forbid that. */
async function compile(folder: string): Promise<void> {
  if (buildStamp === '') return
  try {
    await storeCompiled(folder, buildStamp)
  } catch (error) {
    if (!(error instanceof WrongInput) || error.code !== 'bad-gazetteer') throw error
    say(`It cannot be read as it is: ${error.message}`)
  }
}

async function writeRows(out: string, name: string, { world, names }: ImportedRows): Promise<void> {
  const write = async (room: string, rows: readonly object[]) => {
    await prepareFolder(join(out, room))
    await writeFile(
      join(out, room, `${name}.jsonl`),
      rows.map(row => `${JSON.stringify(row)}\n`),
    )
  }
  await write('world', world)
  for (const [language, rows] of names) await write(language, rows)
}

function textOf(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
  } catch (error) {
    const found = (error as NodeJS.ErrnoException).code ?? String(error)
    throw new WrongInput('bad-option', `expected a file of UTF-8 text, found ${found}`, { file })
  }
}
