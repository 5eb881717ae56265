import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Command, Option } from 'commander'
import type { Drafts, SkipReason } from '../gazetteer/import/draft.ts'
import { readFollowTheMoney } from '../gazetteer/import/follow-the-money.ts'
import { type ImportedRows, placeDrafts } from '../gazetteer/import/place-drafts.ts'
import { TitleReader } from '../gazetteer/import/title-reader.ts'
import { readWikidata } from '../gazetteer/import/wikidata.ts'
import { WrongInput } from '../model/problem.ts'
import { loadGazetteers } from '../run/load-gazetteers.ts'
import { prepareFolder, writeFile } from '../run/write-file.ts'
import { counted } from './report-words.ts'
import { say } from './standard-streams.ts'

type Reader = (text: string, titles: TitleReader) => Drafts

const sources: readonly { name: string; what: string; read: Reader }[] = [
  {
    name: 'wikidata',
    what: 'JSON results of the Wikidata Query Service for a query of gazetteers/wikidata/',
    read: readWikidata,
  },
  {
    name: 'followthemoney',
    what: 'JSON lines of FollowTheMoney entities: Person, PublicBody, Organization, Position, Occupancy',
    read: (text, titles) => readFollowTheMoney(linesOf(text), titles),
  },
]

/** Adds `isnad gazetteer import`. */
export function addGazetteerImport(gazetteer: Command): void {
  const command = gazetteer
    .command('import')
    .description('make a folder of gazetteers of what others publish')
  for (const { name, what, read } of sources)
    command
      .command(name)
      .description(what)
      .argument('<file>', what)
      .addOption(
        new Option('--out <dir>', 'the folder to write; use it with --gazetteers').makeOptionMandatory(),
      )
      .action((file: string, { out }: { out: string }) => importCommand(name, file, out, read))
}

async function importCommand(name: string, file: string, out: string, read: Reader): Promise<void> {
  const text = textOf(file)
  const gazetteer = await loadGazetteers()
  const { drafts, skipped } = read(text, new TitleReader(gazetteer))
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
  say(`Next: isnad gazetteer check ${out} --write; then isnad run … --gazetteers ${out}`)
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

function* linesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf('\n', from)
    const end = newline < 0 ? text.length : newline
    yield text.slice(from, end)
    from = end + 1
  }
}
