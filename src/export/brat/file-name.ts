import { contentHash } from '../../merge/content-hash.ts'

/** The name of an article's files: its id where every file system takes that, else what can stay of it with a hash behind. */
export function fileNameOf(article: string): string {
  // case is not told apart by every file system
  if (/^[a-z0-9_][a-z0-9_.-]{0,99}$/.test(article)) return article
  return `${article.replace(/[^A-Za-z0-9_-]+/g, '_').slice(0, 60)}-${contentHash('isnad file', article).slice(0, 12)}`
}
