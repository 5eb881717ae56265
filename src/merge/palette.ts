import type { EntityType } from '../model/entity.ts'

/** Colors of nodes by type, apart for the color-blind too (Okabe and Ito 2008). */
export const nodeColors: Readonly<Record<EntityType, string>> = {
  person: '#0072b2',
  country: '#d55e00',
  ministry: '#e69f00',
  organization: '#009e73',
  place: '#999999',
  event: '#cc79a7',
  treaty: '#56b4e9',
}

/** Colors of edges by quad class: cooperation blue, conflict red, deeds darker than words. */
export const edgeColors: Readonly<Record<string, string>> & { readonly structural: string } = {
  verbal_cooperation: '#9ecae1',
  material_cooperation: '#3182bd',
  verbal_conflict: '#fcae91',
  material_conflict: '#cb181d',
  structural: '#cccccc',
}
