import type { Frame } from '../../../model/frame.ts'
import { accords } from './accords.ts'
import { agreements } from './agreements.ts'
import { aid } from './aid.ts'
import { arms } from './arms.ts'
import { assistance } from './assistance.ts'
import { blame } from './blame.ts'
import { consultation } from './consultation.ts'
import { cooperation } from './cooperation.ts'
import { courtesies } from './courtesies.ts'
import { courts } from './courts.ts'
import { demands } from './demands.ts'
import { encounters } from './encounters.ts'
import { esteem } from './esteem.ts'
import { force } from './force.ts'
import { goodwill } from './goodwill.ts'
import { intrusions } from './intrusions.ts'
import { membership } from './membership.ts'
import { plain } from './plain.ts'
import { refusal } from './refusal.ts'
import { release } from './release.ts'
import { ruptures } from './ruptures.ts'
import { sanctions } from './sanctions.ts'
import { saying } from './saying.ts'
import { seizures } from './seizures.ts'
import { specific } from './specific.ts'
import { structure } from './structure.ts'
import { support } from './support.ts'

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
  ...courtesies,
  ...support,
  ...agreements,
  ...membership,
  ...arms,
  ...cooperation,
  ...assistance,
  ...release,
  ...demands,
  ...courts,
  ...blame,
  ...refusal,
  ...intrusions,
  ...sanctions,
  ...ruptures,
  ...seizures,
  ...force,
  ...structure,
  ...plain,
]
