// Writes FOLDER with COUNT generated people of two words each, in the form in which gazetteers are imported, and its manifest.
import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'

const syllables = 'با تو ري شم كال دين مار سو ني غاز حلا رود بين طا فور نان جو لمي هار قيس'.split(' ')
const latin = 'ba to ri shem kal din mar su ni gaz hala rod bin ta for nan jo lemi har qays'.split(' ')

/** A word of three or four syllables, its own for each number. */
const word = (number, parts) =>
  [number % 20, Math.floor(number / 20) % 20, Math.floor(number / 400) % 20, 3 + (number % 7)]
    .map(at => parts[at])
    .join('')
const capital = text => text.charAt(0).toUpperCase() + text.slice(1)

const rooms = {
  world: id => ({ id, type: 'person', iso: 'FR' }),
  ar: (id, first, last) => ({ id, names: [`${word(first, syllables)} ${word(last, syllables)}`] }),
  en: (id, first, last) => ({ id, names: [`${capital(word(first, latin))} ${capital(word(last, latin))}`] }),
}
const [folder, count] = [process.argv[2], Number(process.argv[3])]
const manifest = {}
for (const room of ['ar', 'en', 'world']) {
  mkdirSync(join(folder, room))
  const file = openSync(join(folder, room, 'generated.jsonl'), 'w')
  const hash = createHash('sha256')
  for (let from = 0; from < count; from += 10_000) {
    let text = ''
    for (let n = from; n < Math.min(count, from + 10_000); n++)
      text += `${JSON.stringify(rooms[room](`person:generated-${n}`, n % 8000, Math.floor(n / 125)))}\n`
    writeSync(file, text)
    hash.update(text)
  }
  closeSync(file)
  manifest[`${room}/generated.jsonl`] = hash.digest('hex')
}
writeFileSync(join(folder, 'checked.json'), JSON.stringify(manifest))
