import { assembleGazetteer } from './assemble.ts'
import type { Gazetteer } from './gazetteer.ts'
import { rowSchemas } from './row-schemas.ts'
import type { GazetteerFile } from './rows.ts'

export type { GazetteerFile } from './rows.ts'

/**
 * The gazetteer that these files make, layer upon layer; the first row that breaks its schema is named by file,
 * line and field.
 */
export function readGazetteer(files: readonly GazetteerFile[]): Gazetteer {
  return assembleGazetteer(files, rowSchemas)
}
