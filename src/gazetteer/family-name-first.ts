/** Countries whose people put the family name first, and whom news puts in either order: "Kishida Fumio". */
export const familyNameFirst: ReadonlySet<string> = new Set('CN TW HK JP KR KP VN HU KH MN'.split(' '))
