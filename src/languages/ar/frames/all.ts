import type { Frame } from '../../../model/frame.ts'
import { accords } from './accords.ts'
import { aid } from './aid.ts'
import { blame } from './blame.ts'
import { coercion } from './coercion.ts'
import { consultation } from './consultation.ts'
import { cooperation } from './cooperation.ts'
import { courts } from './courts.ts'
import { demands } from './demands.ts'
import { encounters } from './encounters.ts'
import { esteem } from './esteem.ts'
import { force } from './force.ts'
import { goodwill } from './goodwill.ts'
import { plain } from './plain.ts'
import { refusal } from './refusal.ts'
import { saying } from './saying.ts'
import { specific } from './specific.ts'
import { structure } from './structure.ts'

/** All frames of the language. */
export const frames: readonly Frame[] = [
  ...goodwill,
  ...aid,
  ...accords,
  ...specific,
  ...encounters,
  ...esteem,
  ...saying,
  ...consultation,
  ...cooperation,
  ...demands,
  ...courts,
  ...blame,
  ...refusal,
  ...coercion,
  ...force,
  ...structure,
  ...plain,
]
