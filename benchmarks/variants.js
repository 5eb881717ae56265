// Extractions made from the tests' articles by substituting actors and dates: as many as wanted, always the same.

/** A small linear congruential generator (Numerical Recipes): numbers from 0 to 1. */
function dice(seed) {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** Entities by type that may stand for one another, with their names. */
function poolsOf(gazetteer) {
  const pools = new Map()
  const add = (id, type, more) => {
    const names = { ar: [...gazetteer.namesOf(id, 'ar')], en: [...gazetteer.namesOf(id, 'en')] }
    if (names.ar.length === 0) return
    if (!pools.has(type)) pools.set(type, [])
    pools.get(type).push({ id, type, label: names.en[0] ?? id, names, known: true, ...more })
  }
  for (const { id, type, iso, kind, wikidata } of gazetteer.world.values()) {
    add(id, type, {
      ...(type === 'country' ? { iso } : {}),
      ...(kind ? { kind } : {}),
      ...(wikidata ? { wikidata } : {}),
    })
    if (type !== 'country') continue
    for (const portfolio of ['foreign', 'defence', 'interior', 'finance', 'health'])
      add(`ministry:${iso}-${portfolio}`, 'ministry', { iso, portfolio })
  }
  return pools
}

/** So many extractions, one after the other; one in ten is a copy of the one before it, under another paper's name. */
export function* variants(extractions, gazetteer, count) {
  const pools = poolsOf(gazetteer)
  const roll = dice(7)
  const day = () =>
    `20${20 + Math.floor(roll() * 5)}-${two(1 + Math.floor(roll() * 12))}-${two(1 + Math.floor(roll() * 28))}`
  let last
  for (let n = 0; n < count; n++) {
    if (last && roll() < 0.1) {
      const { article } = last
      yield {
        ...last,
        article: { ...article, id: `${article.id}-copy-${n}`, source: `paper ${Math.floor(roll() * 300)}` },
      }
      continue
    }
    const base = extractions[n % extractions.length]
    const actors = new Map()
    for (const entity of base.entities) {
      // few actors make most of the news
      const pool = pools.get(entity.type) ?? []
      actors.set(entity.id, pool[Math.floor(pool.length * roll() ** 3)] ?? entity)
    }
    last = substituted(
      base,
      actors,
      `${base.article.id}-${n}`,
      day(),
      `paper ${Math.floor(roll() * 300)}`,
      roll,
    )
    yield last
  }
}

const two = n => String(n).padStart(2, '0')

function substituted(base, actors, id, publishedAt, source, roll) {
  const swap = one => actors.get(one)?.id ?? one
  const texts = new Map()
  for (const { evidence } of base.relations)
    if (!texts.has(evidence.start)) texts.set(evidence.start, rewritten(base, evidence, actors))
  const entities = new Map()
  for (const { id: old, mentions } of base.entities) {
    const actor = actors.get(old)
    if (!entities.has(actor.id)) entities.set(actor.id, { ...actor, mentions })
  }
  const { agency: _, publisher: __, ...article } = base.article
  return {
    article: { ...article, id, publishedAt, source, sketch: sketch(base.article.sketch, roll) },
    entities: [...entities.values()],
    relations: base.relations.map((relation, at) => {
      const { text, moved } = texts.get(relation.evidence.start)
      const { start } = relation.evidence
      return {
        ...relation,
        id: `${at.toString(16).padStart(4, '0')}${Math.floor(roll() * 2 ** 32)
          .toString(16)
          .padStart(8, '0')}`,
        source: relation.source && swap(relation.source),
        target: relation.target && swap(relation.target),
        attributedTo: relation.attributedTo && swap(relation.attributedTo),
        chain: [...new Set([...(relation.chain ?? []).map(swap), source])],
        date: relation.date && { ...relation.date, value: publishedAt },
        evidence: { ...relation.evidence, end: start + text.length, text },
        trigger: {
          ...relation.trigger,
          start: moved(relation.trigger.start),
          end: moved(relation.trigger.end),
        },
      }
    }),
    problems: [],
  }
}

/** A sentence with the names of others in it, and where its offsets have moved to. */
function rewritten(base, { start, end, text }, actors) {
  const mentions = base.entities
    .flatMap(({ id, mentions: all }) => all.map(mention => ({ ...mention, id })))
    .filter(mention => mention.start >= start && mention.end <= end)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const shifts = []
  let written = ''
  let from = start
  for (const mention of mentions) {
    if (mention.start < from) continue
    const name = actors.get(mention.id)?.names.ar?.[0] ?? mention.text
    written += text.slice(from - start, mention.start - start) + name
    from = mention.end
    shifts.push([mention.end, start + written.length - mention.end])
  }
  written += text.slice(from - start)
  const moved = offset => offset + (shifts.findLast(([at]) => at <= offset)?.[1] ?? 0)
  return { text: written, moved }
}

/** Four shingles of ten name no actor and stay. */
function sketch(base, roll) {
  if (!base) return undefined
  const hashes = []
  for (let at = 0; at < base.length; at += 8)
    hashes.push(
      at % 80 < 32
        ? base.slice(at, at + 8)
        : Math.floor(roll() * 2 ** 32)
            .toString(16)
            .padStart(8, '0'),
    )
  return hashes.sort().join('')
}
