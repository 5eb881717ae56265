import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { heldOn } from '../../src/gazetteer/gazetteer.ts'
import type { OfficeRole } from '../../src/model/gazetteer.ts'
import { createExtractor } from '../../src/pipeline.ts'
import { loadGazetteers } from '../../src/run/load-gazetteers.ts'

const gazetteer = await loadGazetteers()
const [, ...questions] = readFileSync(new URL('questions.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map(line => line.split('\t') as [language: string, office: string, date: string, person: string])

const rolesInEnglish: readonly (readonly [RegExp, OfficeRole])[] = [
  [/^(?:president)$/, 'president'],
  [/^(?:prime minister|chancellor)$/, 'prime-minister'],
  [/^(?:king|emir|sultan)$/, 'monarch'],
  [/^crown prince$/, 'crown-prince'],
  [/^secretary-general$/, 'secretary-general'],
  [/^director$/, 'director'],
]
const english = gazetteer.languages.get('en')

/** What "French foreign minister" is an office of, and which: English has no pack yet, so the gazetteer is asked. */
function officeInEnglish(words: string): { role: OfficeRole; of: string } | null {
  const owner = (english?.rows ?? [])
    .filter(row => /^(?:country|organization):/.test(row.id))
    .flatMap(row => [...(row.adjectives ?? []), ...row.names].map(name => ({ id: row.id, name })))
    .filter(({ name }) => words.startsWith(`${name} `))
    .sort((a, b) => b.name.length - a.name.length)[0]
  if (!owner) return null
  const rest = words.slice(owner.name.length + 1).replace(/^secretary of state$/, 'foreign minister')
  const role = rolesInEnglish.find(([pattern]) => pattern.test(rest))?.[1]
  if (role)
    return {
      role: role === 'president' && owner.id.startsWith('organization:') ? 'leader' : role,
      of: owner.id,
    }
  const department = rest.replace(/ (?:minister|secretary)$/, '')
  const portfolio = english?.portfolios.find(row => row.departments.includes(department))
  return portfolio
    ? { role: 'minister', of: `ministry:${owner.id.slice('country:'.length)}-${portfolio.id}` }
    : null
}

function answerInEnglish(words: string, date: string): string[] {
  const office = officeInEnglish(words)
  if (!office) return []
  const holders = gazetteer
    .holders(office.of)
    .filter(h => h.role === office.role && heldOn(h.from, h.to, date))
  return [...new Set(holders.map(holder => holder.person))]
}

const extractor = createExtractor(gazetteer)
async function answerInArabic(words: string, date: string): Promise<string[]> {
  const article = { id: 'q', text: `التقى ${words} وفدا في جنيف.`, language: 'ar', publishedAt: date }
  const { entities } = await extractor.extract(article)
  return entities.filter(entity => entity.type === 'person').map(entity => entity.id)
}

test('there are at least 300 questions, each asked once, and each answer exists', () => {
  expect(questions.length).toBeGreaterThanOrEqual(300)
  expect(new Set(questions.map(([language, office, date]) => `${language} ${office} ${date}`)).size).toBe(
    questions.length,
  )
  expect(questions.filter(([, , , person]) => !gazetteer.world.has(person))).toEqual([])
})

test.each(['ar', 'en'])(
  'dated questions in %s: who held the office? at least 97 of 100 are right',
  async language => {
    const asked = questions.filter(([own]) => own === language)
    const wrong: string[] = []
    for (const [, office, date, person] of asked) {
      const answer = language === 'ar' ? await answerInArabic(office, date) : answerInEnglish(office, date)
      if (answer.length !== 1 || answer[0] !== person)
        wrong.push(`${office} ${date}: ${answer.join(', ') || 'nobody'}, not ${person}`)
    }
    const right = asked.length - wrong.length
    console.log(`${language}: ${right} of ${asked.length} dated questions right`)
    expect(right / asked.length, wrong.join('\n')).toBeGreaterThanOrEqual(0.97)
  },
)
