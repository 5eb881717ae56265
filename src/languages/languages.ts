import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { LanguagePack } from '../model/pack.ts'

/** The languages that can be read, each loaded when an article in it is met. */
export const languages: Readonly<Record<string, () => Promise<(gazetteer: Gazetteer) => LanguagePack>>> = {
  ar: async () => (await import('./ar/pack.ts')).arabic,
  en: async () => (await import('./en/pack.ts')).english,
}
