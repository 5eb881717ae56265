import { compileLayer } from './compile-layer.ts'
import type { Gazetteer } from './gazetteer.ts'
import { joinLayers } from './join-layers.ts'
import type { GazetteerFile, RowSchemas } from './rows.ts'

/**
 * The gazetteer that these files make, layer upon layer. Rows are parsed when they are asked for; for files that have
 * not been checked there must be schemas, and the first row that breaks its own is named by file, line and field.
 */
export function assembleGazetteer(files: readonly GazetteerFile[], schemas: RowSchemas | null): Gazetteer {
  const top = files.reduce((highest, { layer = 0 }) => Math.max(highest, layer), 0)
  return joinLayers(
    Array.from({ length: top + 1 }, (_, layer) =>
      compileLayer(
        files.filter(file => (file.layer ?? 0) === layer),
        layer,
        schemas,
      ),
    ),
  )
}
