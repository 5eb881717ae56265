import { composedBodies } from './sieves/composed-bodies.ts'
import { descriptions } from './sieves/descriptions.ts'
import { focus } from './sieves/focus.ts'
import { honorifics } from './sieves/honorifics.ts'
import { namedHolders } from './sieves/named-holders.ts'
import { offices } from './sieves/offices.ts'
import { pairs } from './sieves/pairs.ts'
import { sharedNames } from './sieves/shared-names.ts'
import { shortNames } from './sieves/short-names.ts'
import type { Sieve } from './sieves/sieve.ts'
import { statedOffices } from './sieves/stated-offices.ts'
import { uniqueNames } from './sieves/unique-names.ts'
import { unknownNames } from './sieves/unknown-names.ts'

/** All sieves, in their order. */
export const sieves: readonly Sieve[] = [
  uniqueNames,
  focus,
  sharedNames,
  focus,
  composedBodies,
  namedHolders,
  unknownNames,
  statedOffices,
  shortNames,
  honorifics,
  descriptions,
  statedOffices,
  offices,
  pairs,
  honorifics,
  descriptions,
]
