import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Articles of the seeds and the tests' gold, the Arabic ones. */
export const arabicArticles = () => articlesIn('ar')

/** Articles of the seeds (Arabic) and the tests' gold in a language. */
export function articlesIn(code) {
  const articles = []
  for (const file of code === 'ar' ? readdirSync(join(root, 'seeds')) : [])
    articles.push({ id: file, text: readFileSync(join(root, 'seeds', file), 'utf8') })
  for (const folder of [`tests/gold/${code}`]) {
    const path = join(root, folder)
    if (!statSync(path, { throwIfNoEntry: false })) continue
    for (const file of readdirSync(path).filter(name => name.endsWith('.json'))) {
      const { id, text, language, publishedAt } = JSON.parse(readFileSync(join(path, file), 'utf8'))
      if (language === code) articles.push({ id, text, language, publishedAt })
    }
  }
  if (articles.length === 0) throw new Error('no articles to measure with')
  return articles
}

// A small linear congruential generator (Numerical Recipes), so that every run shuffles alike.
function* random(seed) {
  let state = seed >>> 0
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    yield state / 2 ** 32
  }
}

/** The articles repeated and shuffled, paragraphs within each too, until they hold so many megabytes of UTF-8. */
export function repeated(articles, megabytes) {
  const corpus = []
  const dice = random(7)
  const roll = n => Math.floor(dice.next().value * n)
  for (let bytes = 0, n = 0; bytes < megabytes * 1e6; n++) {
    const article = articles[roll(articles.length)]
    const paragraphs = article.text.split('\n')
    for (let i = paragraphs.length - 1; i > 1; i--) {
      const j = 1 + roll(i)
      ;[paragraphs[i], paragraphs[j]] = [paragraphs[j], paragraphs[i]]
    }
    const text = paragraphs.join('\n')
    bytes += Buffer.byteLength(text)
    corpus.push({ ...article, id: `${article.id}-${n}`, text })
  }
  return corpus
}
