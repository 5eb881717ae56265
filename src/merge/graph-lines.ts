import type { Graph } from './graph.ts'
import { GraphParser, parseGraph, type Section, sections } from './parse-graph.ts'

/** Lines that are kept in case the file is laid out otherwise. */
const KEPT = 3

/** Reads a graph.json by its lines, a record a line as it is written; a file that is laid out otherwise is read as a whole. */
export class GraphLines {
  readonly #parser: GraphParser
  readonly #file: string | undefined
  /** all lines, once the first of them show another layout */
  #whole: string[] | null = null
  readonly #first: string[] = []
  #section: Section | null = null
  #sectionsDone = 0
  #closed = false

  constructor(file?: string) {
    this.#file = file
    this.#parser = new GraphParser(file)
  }

  /** Takes the next line, without its end. */
  add(line: string): void {
    if (this.#whole) {
      this.#whole.push(line)
      return
    }
    if (this.#first.length < KEPT) {
      this.#first.push(line)
      if (this.#first.length < KEPT) return
      if (!isOurs(this.#first)) this.#whole = [...this.#first]
      else for (const [at, field] of (['options', 'attributes'] as const).entries()) this.#head(field, at + 1)
      return
    }
    this.#record(line)
  }

  /** The graph, when all lines have come; throws WrongInput `bad-graph` for a file that ends before its end. */
  finish(): Graph {
    if (this.#whole ?? this.#first.length < KEPT)
      return parseGraph((this.#whole ?? this.#first).join('\n'), this.#file)
    if (!this.#closed || this.#sectionsDone < sections.length)
      throw this.#parser.wrong(
        `expected a whole graph.json, found one that ends in "${this.#section ?? sections[this.#sectionsDone] ?? 'evidence'}": it was cut off; write it again`,
      )
    return this.#parser.finish()
  }

  #head(field: 'options' | 'attributes', at: number): void {
    const line = this.#first[at] as string
    this.#parser.head(field, this.#json(line.slice(line.indexOf(':') + 1).replace(/,$/, '')))
  }

  #record(line: string): void {
    if (this.#section) {
      if (line === ']' || line === '],') {
        this.#section = null
        this.#sectionsDone++
      } else this.#parser.add(this.#section, this.#json(line.endsWith(',') ? line.slice(0, -1) : line))
      return
    }
    if (line === '}') this.#closed = true
    const [, name, empty] = /^"([a-z]+)": \[(\],?)?$/.exec(line) ?? []
    if (name === undefined) return
    if (name !== sections[this.#sectionsDone])
      throw this.#parser.wrong(`expected the list "${sections[this.#sectionsDone]}", found "${name}"`)
    if (empty === undefined) this.#section = sections[this.#sectionsDone] as Section
    else this.#sectionsDone++
  }

  #json(text: string): unknown {
    try {
      return JSON.parse(text)
    } catch (error) {
      throw this.#parser.wrong(
        `expected a record a line, found no JSON in "${this.#section}": the file was cut off or changed: ${(error as Error).message}`,
      )
    }
  }
}

const isOurs = ([open, options, attributes]: readonly string[]) =>
  open === '{' &&
  /^"options": \{.*\},$/.test(options ?? '') &&
  /^"attributes": \{.*\},$/.test(attributes ?? '')
