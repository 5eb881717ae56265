import { compileLayer } from '../gazetteer/compile-layer.ts'
import type { Layer } from '../gazetteer/layer.ts'
import { filesIn, type LoadedFile } from './gazetteer-files.ts'

/** The layer that the files of a folder make; schemas are loaded only where a file has not been checked before. */
export async function compileFolder(
  folder: string,
  layer: number,
): Promise<{ layer: Layer; files: readonly LoadedFile[] }> {
  const files = filesIn(folder, layer)
  if (files.every(file => file.checked)) return { layer: compileLayer(files, layer, null), files }
  const { rowSchemas } = await import('../gazetteer/row-schemas.ts')
  return { layer: compileLayer(files, layer, rowSchemas), files }
}
