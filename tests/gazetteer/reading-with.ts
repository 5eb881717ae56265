import { type GazetteerFile, readGazetteer } from '../../src/gazetteer/read.ts'
import type { Extraction } from '../../src/model/extraction.ts'
import { createExtractor } from '../../src/pipeline.ts'
import { gazetteerFiles } from '../../src/run/gazetteer-files.ts'

/** Reads Arabic sentences with the shipped gazetteers and rows of one's own over them: world rows, Arabic names. */
export function readingWith(
  world: readonly object[] = [],
  names: readonly object[] = [],
): (text: string, publishedAt?: string | null) => Promise<Extraction> {
  const own = (path: string, rows: readonly object[]): GazetteerFile[] =>
    rows.length === 0 ? [] : [{ path, text: rows.map(row => JSON.stringify(row)).join('\n'), layer: 1 }]
  const files = [...gazetteerFiles(), ...own('world/own.jsonl', world), ...own('ar/own.jsonl', names)]
  const extractor = createExtractor(readGazetteer(files))
  return (text, publishedAt = '2024-01-15') =>
    extractor.extract({ id: 'a', language: 'ar', text, publishedAt })
}

/** The ids of the people of an extraction, in the order of the text. */
export const peopleOf = ({ entities }: Extraction): string[] =>
  entities.filter(({ type }) => type === 'person').map(({ id }) => id)
