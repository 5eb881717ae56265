import { z } from 'zod'
import { WrongInput } from '../../model/problem.ts'
import {
  byScript,
  type Draft,
  type DraftOffice,
  type Drafts,
  partialDate,
  type Skipped,
  type SourceText,
  termOf,
} from './draft.ts'
import type { TitleReader } from './title-reader.ts'

const binding = z.record(z.string(), z.object({ value: z.string() }))
const resultSchema = z.object({ results: z.object({ bindings: z.array(z.unknown()) }) })
/** The short form that the service's page offers too: a list of `{"item": "http://…/Q7", "en": "…"}`. */
const shortSchema = z.array(z.record(z.string(), z.string()))
const types = ['person', 'organization', 'place'] as const

type Binding = z.infer<typeof binding>

/**
 * What the Wikidata Query Service answered to queries of `gazetteers/wikidata/`, as JSON results: one line an office or
 * entity, lines of one item belong together, in whichever file they are. Throws {@link WrongInput} for other JSON.
 */
export function readWikidata(sources: readonly SourceText[], titles: TitleReader): Drafts {
  const items = new Map<string, Binding[]>()
  const skipped: Skipped[] = []
  for (const [result, value] of sources.flatMap(resultsOf)) {
    const line = binding.safeParse(value)
    const item = line.success ? /\/(Q\d+)$/.exec(line.data.item?.value ?? '')?.[1] : undefined
    if (!line.success) skipped.push({ source: result, reason: 'broken-line', detail: 'no SPARQL binding' })
    else if (!item)
      skipped.push({ source: result, reason: 'no-id', detail: 'expected ?item, a Wikidata item' })
    else {
      const lines = items.get(item)
      if (lines) lines.push(line.data)
      else items.set(item, [line.data])
    }
  }
  const drafts: Draft[] = []
  for (const [item, lines] of items) {
    const draft = draftOf(item, lines, titles, skipped)
    if (draft) drafts.push(draft)
  }
  return { drafts, skipped }
}

/** The results in a file, each with its place. */
const resultsOf = (source: SourceText) =>
  bindingsOf(source).map((value, at): [string, unknown] => [`${source.name} result ${at + 1}`, value])

function bindingsOf({ name, text }: SourceText): unknown[] {
  const value = parse(name, text)
  const result = resultSchema.safeParse(value)
  if (result.success) return result.data.results.bindings
  const short = shortSchema.safeParse(value)
  if (short.success)
    return short.data.map(line =>
      Object.fromEntries(Object.entries(line).map(([name, value]) => [name, { value }])),
    )
  const message = 'expected results.bindings, as the Wikidata Query Service writes JSON results'
  throw new WrongInput('bad-option', message, { file: name })
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const message = `expected JSON results of the Wikidata Query Service, found ${(error as Error).message}`
    throw new WrongInput('bad-option', message, { file })
  }
}

function draftOf(
  item: string,
  lines: readonly Binding[],
  titles: TitleReader,
  skipped: Skipped[],
): Draft | null {
  const first = (name: string) => lines.find(line => line[name]?.value)?.[name]?.value
  const all = (name: string) => lines.flatMap(line => line[name]?.value.split('|') ?? [])
  const type = types.find(type => type === (first('itemType') ?? 'person'))
  if (!type) {
    skipped.push({ source: item, reason: 'other-kind', detail: `?itemType is ${first('itemType')}` })
    return null
  }
  // a label without an article in that language repeats the item's id: "Q123"
  const names = byScript(['en', 'ar', 'enAlts', 'arAlts'].flatMap(all).filter(name => !/^Q\d+$/.test(name)))
  if (Object.keys(names).length === 0) {
    skipped.push({ source: item, reason: 'no-name', detail: 'neither an Arabic nor a Latin name' })
    return null
  }
  const gender = { Q6581097: 'm', Q6581072: 'f', m: 'm', f: 'f' } as const
  const said = gender[(first('gender') ?? '').replace(/^.*\//, '') as keyof typeof gender]
  const iso = first('iso')
  const [from, to] = [dateOf(lines, 'inception'), dateOf(lines, 'dissolved')]
  const kind = first('kind')
  return {
    source: item,
    type,
    names,
    wikidata: item,
    offices: lines.flatMap(line => officeOf(item, line, titles, skipped)),
    ...(iso && /^[A-Z]{2}$/.test(iso) ? { iso } : {}),
    ...(kind ? { kind } : {}),
    ...(said && type === 'person' ? { gender: said } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  }
}

function dateOf(lines: readonly Binding[], name: string): string | null {
  const line = lines.find(line => line[name])
  return line ? partialDate(line[name]?.value ?? '', Number(line[`${name}Precision`]?.value ?? 11)) : null
}

function officeOf(item: string, line: Binding, titles: TitleReader, skipped: Skipped[]): DraftOffice[] {
  const title = line.positionEn?.value
  if (!title) return []
  const office = titles.read(title, line.positionIso?.value ?? null)
  if (!office) {
    skipped.push({ source: item, reason: 'unknown-position', detail: title })
    return []
  }
  const at = (name: string) => ({ said: line[name]?.value, date: dateOf([line], name) })
  const term = termOf(at('start'), at('end'))
  if ('reason' in term) {
    skipped.push({ source: item, reason: term.reason, detail: `${title}: ${term.detail}` })
    return []
  }
  return [{ ...office, ...term }]
}
