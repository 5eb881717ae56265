import { numbers } from './column.ts'
import { EvidenceStore } from './evidence-store.ts'
import { Identities } from './identities.ts'
import { Interner } from './interner.ts'
import { Profiles } from './profiles.ts'
import { Texts } from './texts.ts'

/** Where what articles add to a graph is kept: in columns, and each string that they repeat once. Nothing is ever taken out. */
export class ContributionStore {
  readonly strings = new Interner()
  readonly profiles = new Profiles()
  readonly identities = new Identities()
  readonly evidence = new EvidenceStore(this.strings)
  readonly sketches = new Texts()
  /** numbers of profiles, those of an article together, and how often it mentions each */
  readonly listed = numbers()
  readonly mentions = numbers()
}
