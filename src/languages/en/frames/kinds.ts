import type { Frame } from '../../../model/frame.ts'

type Types = NonNullable<Frame['targetType']>

/** Who can be spoken to or held to account. */
export const bodies: Types = ['person', 'country', 'ministry', 'organization']

/** What can be struck, occupied or besieged. */
export const sites: Types = ['country', 'place', 'organization']

/** Who can use force. */
export const fighters: Types = ['country', 'organization', 'ministry', 'person']

/** Where somebody can go. */
export const destinations: Types = ['country', 'place', 'organization']

/** Who can join, sign and recognize as a body. */
export const states: Types = ['country', 'organization', 'ministry']
