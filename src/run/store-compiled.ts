import { byLastWord } from '../gazetteer/by-last-word.ts'
import { byId } from '../gazetteer/compiled/row-table.ts'
import { worldIndexes } from '../gazetteer/join-layers.ts'
import { compileFolder } from './compile-folder.ts'
import { writeCompiled } from './compiled-folder.ts'
import { compiledFile, shippedGazetteers } from './shipped-gazetteers.ts'

/** Compiles the gazetteers of a folder and writes what comes of it where `loadGazetteers` looks for it. */
export async function storeCompiled(folder: string, stamp: string): Promise<void> {
  const [{ arabicIndexes }, { englishIndexes }, { lexiconTables }] = await Promise.all([
    import('../languages/ar/name-indexes.ts'),
    import('../languages/en/name-indexes.ts'),
    import('../languages/ar/lexicon/lexicon-tables.ts'),
  ])
  const stock = folder === shippedGazetteers
  const { layer, files } = await compileFolder(folder, stock ? 0 : 1)
  const names = { ar: [byId, byLastWord, ...arabicIndexes], en: [byId, byLastWord, ...englishIndexes] }
  const made = stock ? lexiconTables() : []
  const tables = new Map(made.map(({ name, table }) => [name, table]))
  await writeCompiled(folder, compiledFile(folder), stamp, stock, { ...layer, tables }, files, {
    world: worldIndexes,
    names,
    tables: Object.fromEntries(made.map(({ name, indexes }) => [name, indexes])),
  })
}
