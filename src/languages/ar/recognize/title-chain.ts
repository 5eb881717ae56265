import type { OfficeRef } from '../../../model/document.ts'
import type { Memory } from './memory.ts'
import { nameAfter } from './named-person.ts'
import type { NameAt } from './names.ts'
import { chairsBoard } from './president-title.ts'
import { hasHeld, isHolder } from './principals.ts'
import type { Scan } from './scan.ts'
import type { TitleAt } from './title-parse.ts'

/**
 * «نائب رئيس الوزراء ووزير الخارجية إسحاق دار», «وزير النفط ورئيس مجلس إدارة المؤسسة طارق الرومي»: whether one person has
 * the office before the conjunction too. Whoever is named with another office may as well be a second person, but for
 * deputies of a prime minister, who have portfolios, boards, which ministers chair, and those known to have held both.
 */
export function hasBoth(scan: Scan, { office }: TitleAt, at: number, next: TitleAt, limit: number): boolean {
  if (!office || !next.office || next.reading.number !== 1 || office.target?.iso !== undefined) return false
  const person = nameAfter(scan, next.to, limit)
  if (!person) return false
  if (office.role === 'deputy-prime-minister' && next.role === 'minister') return true
  if (office.role === 'minister' && chairsBoard(scan, at)) return true
  return isHolder(scan, person.name, office) && isHolder(scan, person.name, next.office)
}

/**
 * «استقبل الرئيس الكيني رئيس البنك الدولي أجاي بانغا»: whether the second of two titles in a row is somebody else's, the
 * object behind a subject that is not named.
 */
export function isOfAnother(
  scan: Scan,
  { office }: TitleAt,
  at: number,
  next: TitleAt,
  limit: number,
): boolean {
  // «رئيسها المدير العام توفيق حكار»: a title that says nothing of what it is in goes with what does
  if (!office || !next.office?.target) return false
  const person = nameAfter(scan, next.to, limit)
  const name = person?.name ?? null
  if (isHolder(scan, name, office)) return false
  // nobody else's office goes with that of a head of state
  if (office.role === 'president' || office.role === 'monarch') return true
  const [own, theirs] = [office.target?.iso, isoOf(scan, next)]
  if (own !== undefined && theirs !== undefined && own !== theirs) return true
  if (office.role === 'prime-minister') return next.role !== 'minister' || isHolder(scan, name, next.office)
  if (office.role !== 'minister' || chairsBoard(scan, at)) return false
  return isHolder(scan, name, next.office) || isForeignBody(next, own, theirs)
}

/** «التقى وزير النفط رئيس شركة إيني»: a body that gazetteers have, and that is not known to be of the minister's country. */
const isForeignBody = ({ office, inner }: TitleAt, own: string | undefined, theirs: string | undefined) =>
  office?.target?.mention === -1 && inner[0]?.reference.by === 'id' && (own === undefined || theirs !== own)

function isoOf({ knowledge }: Scan, { office, inner }: TitleAt): string | undefined {
  if (office?.target?.mention !== -1) return office?.target?.iso
  const [body] = inner
  return body?.reference.by === 'id' ? knowledge.gazetteer.isoOf(body.reference.ids[0] as string) : undefined
}

const heads: ReadonlySet<string> = new Set(['president', 'prime-minister', 'monarch'])

/** «كلّف العاهل الأردني الخصاونة»: whoever is known by that family name for another office is somebody else. */
export function isKnownForAnother(
  scan: Scan,
  { reference }: NameAt,
  office: OfficeRef | undefined,
  { families }: Memory,
): boolean {
  if (reference.by !== 'short' || !office?.target?.iso || !heads.has(office.role)) return false
  const { ids, key } = reference
  if (ids.length > 0)
    return ids.every(
      id => scan.knowledge.gazetteer.world.get(id)?.offices !== undefined && !hasHeld(scan, id, office),
    )
  const said = families.get(key)
  return said?.target != null && said.role !== office.role
}
