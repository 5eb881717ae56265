import { byId } from '../gazetteer/compiled/row-table.ts'
import { worldIndexes } from '../gazetteer/join-layers.ts'
import { compileFolder } from './compile-folder.ts'
import { writeCompiled } from './compiled-folder.ts'
import { compiledFile, shippedGazetteers } from './shipped-gazetteers.ts'

/** Compiles the gazetteers of a folder and writes what comes of it where `loadGazetteers` looks for it. */
export async function storeCompiled(folder: string, stamp: string): Promise<void> {
  const { arabicIndexes } = await import('../languages/ar/name-indexes.ts')
  const stock = folder === shippedGazetteers
  const { layer, files } = await compileFolder(folder, stock ? 0 : 1)
  const names = { ar: [byId, ...arabicIndexes], en: [byId] }
  writeCompiled(folder, compiledFile(folder), stamp, stock, layer, files, { world: worldIndexes, names })
}
