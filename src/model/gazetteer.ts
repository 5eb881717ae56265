import { z } from 'zod'
import { entityTypes } from './entity.ts'

const iso = z.string().regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code such as "RU"')
/** An entity id: type, colon, slug, such as `person:sergey-lavrov`, `country:RU`, `ministry:RU-defence`. */
const id = z
  .string()
  .regex(
    /^(?:person|country|ministry|organization|place|event|treaty):[\p{L}\p{N}-]+$/u,
    'an id such as "person:sergey-lavrov"',
  )
/** A date known to the year, the month or the day: `2004`, `2004-03`, `2004-03-09`. */
const partialDate = z
  .string()
  .regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/, 'a date such as 2004, 2004-03 or 2004-03-09')
const name = z.string().trim().min(2)
const wikidata = z.string().regex(/^Q\d+$/, 'a Wikidata id such as "Q58217"')

/** The offices that titles name. */
export const officeRoles = [
  'president',
  'vice-president',
  'prime-minister',
  'deputy-prime-minister',
  'monarch',
  'crown-prince',
  'supreme-leader',
  'head-of-government',
  'minister',
  'deputy-minister',
  'spokesperson',
  'ambassador',
  'envoy',
  'secretary-general',
  'leader',
  'deputy-leader',
  'commander',
  'chief-of-staff',
  'speaker',
  'judge',
  'governor',
  'mayor',
  'director',
  'adviser',
  'member',
  'representative',
  'coordinator',
] as const

/** An office and the time it was held; no `to` means not ended as far as known. */
export const officeRow = z.strictObject({
  role: z.enum(officeRoles),
  of: id,
  from: partialDate.optional(),
  to: partialDate.optional(),
  /** held beside others at one time: two who lead a party, rival governments */
  shared: z.literal(true).optional(),
})

/** One row of `gazetteers/world/*.jsonl`: what exists, whatever it is called. */
export const worldRow = z.strictObject({
  id,
  type: z.enum(entityTypes),
  /** countries and ministries: their own code; all others: the country they belong to */
  iso: iso.optional(),
  portfolio: z.string().optional(),
  /** organizations and places: what kind, such as `armed-group`, `news-agency`, `city`, `strait` */
  kind: z.string().optional(),
  /** countries: the place that is the seat of government; organizations: where they sit */
  seat: id.optional(),
  gender: z.enum(['m', 'f']).optional(),
  offices: z.array(officeRow).optional(),
  from: partialDate.optional(),
  to: partialDate.optional(),
  wikidata: wikidata.optional(),
  /** ids, or Wikidata items, that look alike and are never one */
  not: z.array(z.union([id, wikidata])).optional(),
})

/** One row of `gazetteers/<language>/*.jsonl`: how a language calls it; the first name is the label. */
export const nameRow = z.strictObject({
  id,
  names: z.array(name).min(1),
  /** family names and other short forms, which count once the article has said the whole name */
  short: z.array(name).optional(),
  /** countries, masculine singular indefinite: `روسي`; in English the adjective: `Russian` */
  adjectives: z.array(name).optional(),
  /** the people of a country, and plurals that no rule makes: `الأتراك`, `Turks` */
  demonyms: z.array(name).optional(),
  /** those of its names that are common words too and known to be so: the check is silent on them */
  common: z.array(name).optional(),
  /** what only some call it, such as «كيان الاحتلال» */
  epithets: z.array(name).optional(),
})

/** One row of `gazetteers/world/portfolios.jsonl` joined with its names in a language. */
export const portfolioRow = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  /** the department as it follows «وزير» or «وزارة»: `الخارجية`; in English `foreign`, `foreign affairs` */
  departments: z.array(name).min(1),
})

/** An institution that every country has one of, named by composition with the country: army, parliament, presidency. */
export const institutionRow = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  kind: z.string(),
  /** Arabic: definite noun phrases that an adjective or a country follows; English: patterns with `{adj}` or `{country}` */
  names: z.array(name).min(1),
})

/** A row of the world gazetteer. */
export type WorldRow = z.infer<typeof worldRow>
/** A row of a language's gazetteer. */
export type NameRow = z.infer<typeof nameRow>
/** A portfolio and how a language names it. */
export type PortfolioRow = z.infer<typeof portfolioRow>
/** An institution and how a language names it. */
export type InstitutionRow = z.infer<typeof institutionRow>
/** An office with its dates. */
export type Office = z.infer<typeof officeRow>
/** What an office is: `minister`, `spokesperson`, … */
export type OfficeRole = (typeof officeRoles)[number]
