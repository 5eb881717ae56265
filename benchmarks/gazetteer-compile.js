// Compiles the gazetteers of FOLDER, as `isnad gazetteer check --write` does.
import { buildStamp } from '../dist/run/build-stamp.js'
import { storeCompiled } from '../dist/run/store-compiled.js'

await storeCompiled(process.argv[2], buildStamp)
