/**
 * Stands for `node:child_process` in the bundle, where only commander names it, for commands that are programs of their
 * own: isnad has none, and it takes some milliseconds to load.
 */
export const spawn: typeof import('node:child_process').spawn = (...words: unknown[]) =>
  Reflect.apply(process.getBuiltinModule('node:child_process').spawn, undefined, words)
