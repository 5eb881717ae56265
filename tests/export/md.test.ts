import { marked, type Token } from 'marked'
import { describe, expect, test } from 'vitest'
import { oneLine } from '../../src/export/sound-text.ts'
import { graph, nasty, written } from './fixture.ts'

const markdown = await written('md')
const tokens = marked.lexer(markdown)

/** What a reader sees, without the marks that keep directions apart. */
const seen = (part: Token[]): string =>
  part
    .map(token =>
      'tokens' in token && token.tokens
        ? seen(token.tokens)
        : token.type === 'html'
          ? `HTML!${token.raw}`
          : token.type === 'escape' || token.type === 'text' || token.type === 'codespan'
            ? unescaped('text' in token ? token.text : '')
            : token.type === 'br'
              ? '\n'
              : '',
    )
    .join('')
const unescaped = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
const plain = (part: Token[]) => seen(part).replace(/[\u2068\u2069]/g, '')

const quotes: string[] = []
const items: string[] = []
marked.walkTokens(tokens, token => {
  if (token.type === 'blockquote') quotes.push(plain(token.tokens?.slice(0, 1) ?? []))
  if (token.type === 'list_item') items.push(plain((token.tokens as Token[]).slice(0, 1)))
})

describe('the report, read by marked', () => {
  test('quotes every sentence word for word', () => {
    const sentences = [...graph.evidence.values()]
      .flat()
      .map(piece => oneLine(piece.text).replace(/[\u2068\u2069]/g, ''))
    expect(quotes.map(quote => oneLine(quote))).toEqual(sentences)
  })

  test('has a heading for each actor that did something, with both names', () => {
    const actors = new Set(graph.network.mapEdges((_, _attributes, source) => source))
    const headings = tokens.flatMap(token =>
      token.type === 'heading' && token.depth === 2 ? [plain(token.tokens ?? [])] : [],
    )
    expect(headings).toHaveLength(actors.size + 1)
    expect(headings).toContain(`${oneLine(nasty.quotes)} · ${nasty.mixed}`)
    expect(headings.at(-1)).toBe('Articles')
  })

  test('says what is denied, and lists every article', () => {
    expect(items.filter(item => item.startsWith('did not: condemned'))).toHaveLength(1)
    expect(items).toHaveLength(graph.network.size + graph.articles.size)
    expect(items.some(item => item.includes(nasty.markup))).toBe(true)
  })

  test('no HTML, link or emphasis comes out of the texts', () => {
    const types = new Set<string>()
    const links: string[] = []
    marked.walkTokens(tokens, token => {
      types.add(token.type)
      if (token.type === 'link') links.push(token.href)
    })
    for (const type of ['html', 'image', 'em', 'del', 'code', 'table']) expect(types).not.toContain(type)
    // but for the addresses of articles
    expect(links).toEqual(['https://example.org/a?b=1&c=%222%22'])
  })

  test('every direction that is opened is closed', () => {
    for (const line of markdown.split('\n'))
      expect(line.split('\u2068').length).toBe(
        line.split('\u2069').length - (line.match(/\u2067/g)?.length ?? 0),
      )
  })
})
