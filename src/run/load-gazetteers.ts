import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { joinLayers } from '../gazetteer/join-layers.ts'
import type { Layer } from '../gazetteer/layer.ts'
import { buildStamp } from './build-stamp.ts'
import { readCompiled } from './compiled-folder.ts'
import { compiledFile, shippedGazetteers } from './shipped-gazetteers.ts'

/**
 * The shipped gazetteers with those of further folders over them, laid out alike: `world/…`, `ar/…`, `en/…`. What has
 * been compiled is read as it is; other folders are compiled here, and rows of files that have not been checked are.
 */
export async function loadGazetteers(
  folders: readonly string[] = [],
  shipped: string = shippedGazetteers,
): Promise<Gazetteer> {
  const layers: Layer[] = []
  for (const [layer, folder] of [shipped, ...folders].entries())
    layers.push(
      readCompiled(folder, compiledFile(folder), buildStamp, layer === 0) ?? (await compiled(folder, layer)),
    )
  return joinLayers(layers)
}

async function compiled(folder: string, layer: number): Promise<Layer> {
  const { compileFolder } = await import('./compile-folder.ts')
  return (await compileFolder(folder, layer)).layer
}
