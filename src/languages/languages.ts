import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { LanguagePack } from '../model/pack.ts'

/** Languages by ISO 639-1 code: how each is loaded, and its pack made with the names of a gazetteer. */
export type Languages = Readonly<
  Record<string, () => Promise<(gazetteer: Gazetteer) => LanguagePack | Promise<LanguagePack>>>
>

/** The languages that can be read, each loaded when an article in it is met. */
export const languages: Languages = {
  ar: async () => (await import('./ar/pack.ts')).loadArabic,
  en: async () => (await import('./en/pack.ts')).english,
}
