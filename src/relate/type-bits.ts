import { type EntityType, entityTypes } from '../model/entity.ts'

/** A set of entity types as bits. */
export type Types = number

/** The first two letters of a type, in which all of them differ, as an index. */
const place = (id: string): number => ((id.charCodeAt(0) & 31) << 5) | (id.charCodeAt(1) & 31)

const bits = new Uint8Array(1 << 10)
for (const [i, type] of entityTypes.entries()) bits[place(type)] = 1 << i

/** Every type. */
export const anyType: Types = (1 << entityTypes.length) - 1

/** The set of these types. */
export function typesOf(types: readonly EntityType[]): Types {
  let set = 0
  for (const type of types) set |= bits[place(type)] as number
  return set
}

/** Whether an id is of one of these types. */
export const isOfType = (id: string, types: Types): boolean => ((bits[place(id)] as number) & types) !== 0
