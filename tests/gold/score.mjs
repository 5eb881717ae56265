#!/usr/bin/env node
// Scores extractions against gold articles.
//
//   npm run gold -- --write          measures the folders of this one and writes figures.json, which a test compares
//   npm run gold -- [--cmd "npx isnad extract --jsonl"] [--errors] [--json] GOLD_DIR_OR_FILE...
//
// The command reads one article a line on standard input, {"id","text","language"?,"publishedAt"?},
// and writes one extraction a line on standard output, in the same order.
// With --predictions FILE.jsonl no command runs: the extractions are read from the file.
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const { relationById: ontology } = await import('../../dist/model/ontology.js')

const args = process.argv.slice(2)
const take = (flag, fallback) => {
  const i = args.indexOf(flag)
  if (i < 0) return fallback
  return args.splice(i, 2)[1]
}
const has = flag => {
  const i = args.indexOf(flag)
  if (i < 0) return false
  args.splice(i, 1)
  return true
}
const languages = ['ar', 'en']
if (has('--write')) {
  // each language's figures are its own: precision, recall and F1 of entities and events, accuracy of attribution
  const file = join(here, 'figures.json')
  const written = {}
  for (const language of languages) {
    const run = spawnSync(process.execPath, [join(here, 'score.mjs'), '--json', join(here, language)], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
    if (run.status !== 0) {
      console.error(run.stderr)
      process.exit(2)
    }
    const figures = JSON.parse(run.stdout)
    const round = n => Math.floor(n * 10000) / 10000
    const three = ({ precision, recall, f1 }) => ({
      precision: round(precision),
      recall: round(recall),
      f1: round(f1),
    })
    written[language] = {
      entities: three(figures.entities),
      relations: three(figures.relations),
      events: three(figures.events),
      attribution: { accuracy: round(figures.attribution.accuracy) },
    }
  }
  writeFileSync(file, `${JSON.stringify(written, null, 2)}\n`)
  console.log(`written to ${file}`)
  process.exit(0)
}
const command = take('--cmd', `node ${join(here, '../../dist/cli/main.js')} extract --jsonl`)
const predictionsFile = take('--predictions')
const showErrors = has('--errors')
const asJson = has('--json')
const paths = args.length ? args : languages.map(language => join(here, language))

const files = paths.flatMap(p =>
  statSync(p).isDirectory() ? readdirSync(p).filter(f => f.endsWith('.json')).sort().map(f => join(p, f)) : [p],
)
const gold = files.map(f => JSON.parse(readFileSync(f, 'utf8')))

let lines
if (predictionsFile) lines = readFileSync(predictionsFile, 'utf8')
else {
  const input = gold.map(({ id, text, language, publishedAt }) => JSON.stringify({ id, text, language, publishedAt })).join('\n') + '\n'
  const run = spawnSync(command, { shell: true, input, encoding: 'utf8', maxBuffer: 1 << 30 })
  if (run.status !== 0) {
    console.error(`the command failed (${run.status}): ${command}\n${run.stderr.slice(-2000)}`)
    process.exit(2)
  }
  lines = run.stdout
}
const predicted = lines.split('\n').filter(Boolean).map(l => JSON.parse(l))
if (predicted.length !== gold.length) {
  console.error(`${gold.length} articles in, ${predicted.length} extractions out`)
  process.exit(2)
}

// Spelling that does not tell two names apart: case, marks, hamza seats, hyphens, spaces, the definite article.
const fold = s =>
  s.normalize('NFKD').replace(/\p{M}|ـ/gu, '').toLowerCase()
    .replace(/[أإآٱ]/g, 'ا').replace(/ى/g, 'ي').replace(/ة/g, 'ه').replace(/ؤ/g, 'و').replace(/ئ/g, 'ي').replace(/ک/g, 'ك').replace(/ی/g, 'ي')
    .replace(/^(the|al)[ -]/, '').replace(/(^|\s)ال/g, '$1').replace(/[^\p{L}\p{N}]/gu, '')

const namesOf = e => new Set([e.label, ...(Array.isArray(e.names) ? e.names : Object.values(e.names ?? {}).flat())].filter(Boolean).map(fold))
const sameEntity = (p, g) => {
  if (g.type === 'country') return p.type === 'country' && p.iso === g.iso
  if (g.type === 'ministry') return p.type === 'ministry' && p.iso === g.iso && p.portfolio === g.portfolio
  // organization, place, event and treaty shade into each other; a name that fits is enough. A person is a person.
  if ((p.type === 'person') !== (g.type === 'person') || p.type === 'country' || p.type === 'ministry') return false
  const mine = namesOf(p)
  return g.names.some(n => mine.has(fold(n)))
}

const key = (s, relation, t) => (ontology.get(relation)?.symmetric && s > t ? `${t} ${relation} ${s}` : `${s} ${relation} ${t}`)
const root = relation => ontology.get(relation)?.cameo?.slice(0, 2) ?? relation
const zero = () => ({ tp: 0, fp: 0, fn: 0 })
const totals = {}
const tally = (name, language) => [(totals[name] ??= zero()), (totals[`${name} ${language}`] ??= zero())]
const attribution = {}

for (let i = 0; i < gold.length; i++) {
  const g = gold[i]
  const p = predicted[i]
  const wrong = []
  // entities
  const owner = new Map()
  for (const pe of p.entities) {
    const ge = g.entities.find(e => sameEntity(pe, e))
    owner.set(pe.id, ge ? ge.id : `?${pe.id}`)
  }
  const found = new Set(owner.values())
  const ent = tally('entities', g.language)
  for (const ge of g.entities) {
    if (ge.optional) continue
    if (found.has(ge.id)) ent.forEach(c => c.tp++)
    else { ent.forEach(c => c.fn++); wrong.push(`- entity ${ge.type} ${ge.iso ?? ge.names[0]}${ge.portfolio ? ' ' + ge.portfolio : ''}`) }
  }
  const goldIds = new Map(g.entities.map(e => [e.id, e]))
  for (const id of found) if (!goldIds.has(id)) { ent.forEach(c => c.fp++); wrong.push(`+ entity ${id.slice(1)}`) }
  // a gold entity claimed by two predicted ones is a missed merge: each extra one is a false positive
  const claims = [...owner.values()].filter(id => goldIds.has(id) && !goldIds.get(id).optional)
  const extra = claims.length - new Set(claims).size
  if (extra) { ent.forEach(c => (c.fp += extra)); wrong.push(`+ ${extra} entities split from one`) }
  // relations
  const goldRel = new Map()
  for (const r of g.relations) {
    const k = key(r.source, r.relation, r.target) + (r.polarity === 'negated' ? ' not' : '')
    if (!goldRel.has(k) || !r.optional) goldRel.set(k, r)
  }
  const predRel = new Map()
  for (const r of p.relations) {
    if (r.background || r.source == null || r.target == null) continue
    const relation = r.relation
    const k = key(owner.get(r.source) ?? `?${r.source}`, relation, owner.get(r.target) ?? `?${r.target}`) + (r.polarity === 'negated' ? ' not' : '')
    if (!predRel.has(k)) predRel.set(k, r)
  }
  const strict = tally('relations', g.language)
  const events = tally('events', g.language)
  const speakers = ['attribution', `attribution ${g.language}`].map(name => (attribution[name] ??= { right: 0, all: 0 }))
  for (const [k, r] of goldRel) {
    const counters = r.relation === 'holds_office' ? strict : [...strict, ...events]
    if (predRel.has(k)) {
      if (!r.optional) counters.forEach(c => c.tp++)
      const said = predRel.get(k).attributedTo
      const right = (said ? owner.get(said) : null) === (r.attributedTo ?? null)
      if (!r.optional) speakers.forEach(c => { c.all++; c.right += right })
    } else if (!r.optional) { counters.forEach(c => c.fn++); wrong.push(`- ${k}   «${r.evidence ?? ''}»`) }
  }
  for (const [k, r] of predRel) if (!goldRel.has(k)) {
    ;(r.relation === 'holds_office' ? strict : [...strict, ...events]).forEach(c => c.fp++)
    wrong.push(`+ ${k}   «${r.evidence?.text?.slice(0, 80) ?? ''}»`)
  }
  // relaxed: the same pair, the same CAMEO root
  const relaxed = tally('relaxed', g.language)
  const loosen = (map, get) => new Map([...map.values()].map(r => {
    const [s, rel, t] = get(r)
    return [[s, t].sort().join(' ') + ' ' + root(rel) + (r.polarity === 'negated' ? ' not' : ''), r]
  }))
  const lg = loosen(goldRel, r => [r.source, r.relation, r.target])
  const lp = loosen(predRel, r => [owner.get(r.source) ?? '?', r.relation, owner.get(r.target) ?? '?'])
  for (const [k, r] of lg) if (lp.has(k)) { if (!r.optional) relaxed.forEach(c => c.tp++) } else if (!r.optional) relaxed.forEach(c => c.fn++)
  for (const k of lp.keys()) if (!lg.has(k)) relaxed.forEach(c => c.fp++)
  if (showErrors && wrong.length) console.log(`${g.id}\n  ${wrong.join('\n  ')}`)
}

const figures = {}
for (const [name, { tp, fp, fn }] of Object.entries(totals)) {
  const precision = tp + fp ? tp / (tp + fp) : 0
  const recall = tp + fn ? tp / (tp + fn) : 0
  figures[name] = { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0, tp, fp, fn }
}
for (const [name, { right, all }] of Object.entries(attribution))
  figures[name] = { accuracy: all ? right / all : 0, right, all }
if (asJson) console.log(JSON.stringify(figures))
else {
  console.log(`${gold.length} articles`)
  const measure = name => name.split(' ')[0]
  const measures = [...new Set(Object.keys(figures).map(measure))]
  const lines = Object.entries(figures).sort(([a], [b]) => measures.indexOf(measure(a)) - measures.indexOf(measure(b)))
  for (const [name, f] of lines)
    console.log(
      'accuracy' in f
        ? `${name.padEnd(14)} ${f.accuracy.toFixed(3)}   (${f.right} of ${f.all})`
        : `${name.padEnd(14)} P ${f.precision.toFixed(3)}  R ${f.recall.toFixed(3)}  F1 ${f.f1.toFixed(3)}   (${f.tp} right, ${f.fp} wrong, ${f.fn} missed)`,
    )
}
