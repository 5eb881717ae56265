import { numbers } from './column.ts'

/** Code units of a page. */
const PAGE = 1 << 16

/** Texts by number. They are joined to large pages, which the garbage collector takes for one thing each. */
export class Texts {
  readonly #pages: string[] = []
  readonly #page = numbers()
  readonly #start = numbers()
  readonly #length = numbers()
  /** those not yet joined, the first of them under this number */
  #open: string[] = []
  #firstOpen = 0
  #openLength = 0

  /** How many there are. */
  get size(): number {
    return this.#page.length
  }

  /** Adds a text, whether it is there already or not; its number. */
  add(text: string): number {
    const number = this.#page.push(this.#pages.length)
    this.#start.push(this.#openLength)
    this.#length.push(text.length)
    this.#open.push(text)
    this.#openLength += text.length
    if (this.#openLength >= PAGE) this.#close()
    return number
  }

  /** The text of a number that has been given out. */
  at(number: number): string {
    if (number >= this.#firstOpen) return this.#open[number - this.#firstOpen] as string
    const start = this.#start.at(number)
    return (this.#pages[this.#page.at(number)] as string).slice(start, start + this.#length.at(number))
  }

  #close(): void {
    this.#pages.push(this.#open.join(''))
    this.#firstOpen = this.#page.length
    this.#open = []
    this.#openLength = 0
  }
}
