import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The gazetteers that travel in the package. */
export const shippedGazetteers = fileURLToPath(new URL('../../gazetteers', import.meta.url))

/** The file that holds what is compiled of a folder: the stock's beside the code, that of others in themselves. */
export const compiledFile = (folder: string): string =>
  folder === shippedGazetteers
    ? fileURLToPath(new URL('../compiled/gazetteers.bin', import.meta.url))
    : join(folder, 'compiled.bin')
