import { compileLayer } from './compile-layer.ts'
import type { Gazetteer } from './gazetteer.ts'
import { joinLayers } from './join-layers.ts'
import { rowSchemas } from './row-schemas.ts'
import type { GazetteerFile } from './rows.ts'

export type { GazetteerFile } from './rows.ts'

/**
 * The gazetteer that these files make, layer upon layer; the first row that breaks its schema is named by file,
 * line and field.
 */
export function readGazetteer(files: readonly GazetteerFile[]): Gazetteer {
  const layers: GazetteerFile[][] = [[]]
  for (const file of files) {
    const layer = file.layer ?? 0
    while (layers.length <= layer) layers.push([])
    layers[layer]?.push(file)
  }
  return joinLayers(layers.map((own, layer) => compileLayer(own, layer, rowSchemas)))
}
