import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { checkGazetteer } from '../gazetteer/check.ts'
import type { NameRules } from '../gazetteer/check-names.ts'
import { type Finding, type FindingKind, findingKinds, isError } from '../gazetteer/finding.ts'
import { byCodeUnit } from '../merge/by-code-unit.ts'
import { WrongInput } from '../model/problem.ts'
import { buildStamp } from '../run/build-stamp.ts'
import { exitCodes } from '../run/exit-codes.ts'
import { gazetteerFiles, type LoadedFile, MANIFEST } from '../run/gazetteer-files.ts'
import { shippedGazetteers } from '../run/shipped-gazetteers.ts'
import { storeCompiled } from '../run/store-compiled.ts'
import { writeFile } from '../run/write-file.ts'
import { counted } from './report-words.ts'
import { say, writeData } from './standard-streams.ts'

interface Options {
  readonly write?: true
  readonly texts?: readonly string[]
}

const HELP = `
Errors (a gazetteer with one of these is refused, exit code 2): rows that break their schema, ids that stand
twice or mean nothing, impossible dates, one Wikidata item for two. Warnings: names that two entities share,
two holders of one seat at once, names that are common words, entities without names.
--write records the hashes of files that have no error in ${MANIFEST}, and compiles them: they load without being
checked or indexed again, until they change.`

/** Adds `isnad gazetteer check`. */
export function addGazetteerCheck(gazetteer: Command): void {
  gazetteer
    .command('check')
    .description('say everything that is wrong, or looks wrong, with the gazetteers')
    .argument('[folder...]', 'folders of further gazetteers; only what is wrong with them is said')
    .option('--write', `record in ${MANIFEST} that the files are sound, and compile them`)
    .option('--texts <path...>', 'articles in which to count names that are common words')
    .addHelpText('after', HELP)
    .action(checkCommand)
}

async function checkCommand(folders: readonly string[], options: Options): Promise<void> {
  const files = gazetteerFiles(folders)
  const { findings, entities, named } = checkGazetteer(files, await nameRules(options.texts ?? []))
  const theirs = new Set(
    files.filter(({ layer }) => folders.length === 0 || layer > 0).map(({ name }) => name),
  )
  const shown = findings.filter(({ where }) => where.file !== undefined && theirs.has(where.file))
  for (const finding of inOrder(shown)) await writeData(`${lineOf(finding)}\n`)
  for (const [kind, number] of tally(shown)) say(`${kind}: ${counted(number, findingKinds[kind])}`)
  const names = [...named].map(([code, number]) => `${number} named in ${code}`)
  const size = `${counted(entities, 'entity')}, ${names.join(', ')}`
  if (shown.some(isError)) {
    say(`Some rows are wrong: ${size}. Mend the lines that begin with "error".`)
    process.exitCode = exitCodes.calledWrongly
    return
  }
  say(`All rows are sound: ${size}.`)
  if (options.write)
    for (const folder of folders.length > 0 ? folders : [shippedGazetteers]) {
      await vouch(folder, files)
      if (buildStamp !== '') await storeCompiled(folder, buildStamp)
      say(
        `Recorded in ${join(folder, MANIFEST)}${buildStamp === '' ? '' : ', and compiled'}: its files load as they are until one changes.`,
      )
    }
}

const lineOf = ({ kind, message, where }: Finding) =>
  `${findingKinds[kind]} ${kind} ${new WrongInput('bad-gazetteer', message, where).message}`

const kinds = Object.keys(findingKinds) as FindingKind[]

/** Errors first, then by kind, and common words by how often they fire. */
const inOrder = (findings: readonly Finding[]) =>
  [...findings].sort(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (b.count ?? 0) - (a.count ?? 0),
  )

const tally = (findings: readonly Finding[]) =>
  kinds
    .map((kind): [FindingKind, number] => [kind, findings.filter(finding => finding.kind === kind).length])
    .filter(([, number]) => number > 0)

/** Writes the manifest of a folder: path → hash, in order. */
async function vouch(folder: string, files: readonly LoadedFile[]): Promise<void> {
  const own = files.filter(({ name, path }) => name === join(folder, path))
  const hashes = own.map(({ path, hash }): [string, string] => [path, hash])
  await writeFile(join(folder, MANIFEST), [
    `${JSON.stringify(Object.fromEntries(hashes.sort(([a], [b]) => byCodeUnit(a, b))), null, 2)}\n`,
  ])
}

/** How names are looked up, language by language, and the lexicon that tells their common words. */
async function nameRules(texts: readonly string[]): Promise<NameRules> {
  const [{ nameWords }, { clean, fold }, arabic, english] = await Promise.all([
    import('../languages/ar/name-words.ts'),
    import('../languages/ar/normalize.ts'),
    import('../languages/ar/lexicon/common-words.ts'),
    import('../languages/en/lexicon/common-words.ts'),
  ])
  const commonWord: Readonly<Record<string, (name: string) => string | null>> = {
    ar: arabic.commonWords(),
    en: english.commonWord,
  }
  const plain = (name: string) => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim()
  const wordOf = (text: string) => fold(clean(text)).toLowerCase()
  const times = new Map<string, number>()
  for (const text of texts.flatMap(textsIn))
    for (const word of text.match(/[\p{L}\p{M}\u0640]+/gu) ?? [])
      for (const bare of new Set([wordOf(word), wordOf(word.replace(/^[وفبلك]/, ''))]))
        times.set(bare, (times.get(bare) ?? 0) + 1)
  return {
    keyOf: (language, name) => (language === 'ar' ? nameWords(name).join(' ') : plain(name)),
    commonWord: (language, name) => commonWord[language]?.(name) ?? null,
    ...(texts.length > 0 ? { timesInTexts: word => times.get(wordOf(word)) ?? 0 } : {}),
  }
}

/** The texts of articles in a file or folder: the `text` of JSON, or the whole file. */
function textsIn(path: string): string[] {
  try {
    if (statSync(path).isDirectory())
      return readdirSync(path)
        .sort()
        .flatMap(name => textsIn(join(path, name)))
    const whole = readFileSync(path, 'utf8')
    if (!/\.jsonl?$/.test(path)) return [whole]
    const articles = path.endsWith('l') ? whole.split('\n').filter(line => line.trim() !== '') : [whole]
    return articles.map(article => String((JSON.parse(article) as { text?: unknown }).text ?? ''))
  } catch (error) {
    const message = `expected texts to read, found ${(error as Error).message}`
    throw new WrongInput('bad-option', message, { file: path })
  }
}
