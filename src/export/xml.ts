import { soundText } from './sound-text.ts'

const named: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' },
  // a parser turns bare ones in attributes into spaces, and \r\n everywhere into \n
  ...{ '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' },
}

/** Text for XML 1.0, in elements and in attributes alike; what XML cannot hold is left out. */
export const xmlText = (text: string): string =>
  soundText(text).replace(/[&<>"\t\n\r]/g, found => named[found] as string) // 'a<"' → "a&lt;&quot;"

/** The attributes of an XML element, each with a space before it; those without a value are left out. */
export const xmlAttributes = (
  attributes: Readonly<Record<string, string | number | boolean | null | undefined>>,
): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join('')
