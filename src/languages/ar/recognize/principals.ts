import type { OfficeRef } from '../../../model/document.ts'
import { Found } from './found.ts'
import { afterHonorifics } from './honorifics.ts'
import { idsOf, wanted } from './name-match.ts'
import type { NameAt } from './names.ts'
import type { Scan } from './scan.ts'

/**
 * Who is served, related or spoken for, named behind his title: «مستشار الرئيس الأميركي دونالد ترامب». Only one who has
 * held that office; anybody else is whom the words before the title call: «مستشار الرئيس الأميركي مسعد بولس».
 */
export function principalAt(scan: Scan, from: number, limit: number, office: OfficeRef): Found | null {
  const at = afterHonorifics(scan, from, limit)
  const name = scan.name(at, limit, wanted.person, true)
  const holder = name ? idsOf(name.entries).find(id => hasHeld(scan, id, office)) : undefined
  if (!name || holder === undefined) return null
  const principal = new Found(at, name.to, '', 'person', 'name', { by: 'id', ids: [holder] })
  principal.offices = [office]
  return principal
}

/** Whether gazetteers know that a person had an office of this role in its country, whenever that was. */
export function hasHeld({ knowledge }: Scan, person: string, { role, target }: OfficeRef): boolean {
  const offices = knowledge.gazetteer.world.get(person)?.offices
  if (!offices) return false
  const iso = target?.iso
  return offices.some(
    held => held.role === role && (iso === undefined || held.of === `country:${iso}` || isOf(held.of, iso)),
  )
}

/** Whether a name is that of somebody who is known to have held an office. */
export const isHolder = (scan: Scan, name: NameAt | null, office: OfficeRef): boolean =>
  name?.reference.by === 'id' && name.reference.ids.some(id => hasHeld(scan, id, office))

const isOf = (body: string, iso: string) =>
  body.startsWith(`ministry:${iso}-`) || body.startsWith(`organization:${iso}-`)
