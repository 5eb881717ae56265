import { fileURLToPath } from 'node:url'

/** What rolldown knows of modules. */
interface Modules {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null
}

const moduleAt = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/**
 * Names the script of the bundle into which a module goes, null for what no article is read with: what is loaded together
 * is one script, so that few files are opened and what stands in one calls the rest of it directly.
 */
export function scriptNaming(): (id: string, modules: Modules) => string | null {
  let parts: readonly (readonly [name: string, ids: ReadonlySet<string>])[] | undefined
  return (id, modules) => {
    parts ??= partsOf(modules)
    return parts.find(([, ids]) => ids.has(id))?.[0] ?? null
  }
}

/** The scripts with the modules that each needs; a module goes into the first that needs it. */
function partsOf(modules: Modules): [name: string, ids: ReadonlySet<string>][] {
  const [program, extract, arabic, english] = [
    './program.js',
    './extract.js',
    '../languages/ar/pack.js',
    '../languages/en/pack.js',
  ].map(path => reached(moduleAt(path), modules)) as [Set<string>, Set<string>, Set<string>, Set<string>]
  const shared = [...arabic].filter(id => english.has(id))
  return [
    ['program', program],
    ['reading', new Set([...extract, ...shared])],
    ['arabic', arabic],
    ['english', english],
  ]
}

/** A module and all that are loaded with it. */
function reached(id: string, modules: Modules, found = new Set<string>()): Set<string> {
  if (found.has(id)) return found
  found.add(id)
  // the lists that rolldown gives are used again by its next answer
  for (const other of [...(modules.getModuleInfo(id)?.importedIds ?? [])]) reached(other, modules, found)
  return found
}
