import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import type { FetchedBytes } from '../gazetteer/compiled/fetched-bytes.ts'
import { WrongInput } from '../model/problem.ts'

/** Bytes read at once, a power of two: a page of memory, as each that is touched for the first time costs more than the call. */
const BLOCK = 1 << 12

/** Closes the files of which nobody will ask more. */
const forgotten = new FinalizationRegistry<number>(closeSync)

/**
 * A file that is read block by block, as its bytes are asked for: of a large one in which little is looked up, little is
 * read, and memory is taken for no more. It stays open until all of it has been read or nobody has it any more, so that
 * one that is replaced meanwhile is read as it was. Who writes it must replace it: one that is cut short is told of, and
 * one that is overwritten is not.
 */
export class FetchedFile implements FetchedBytes {
  readonly bytes: Buffer<ArrayBuffer>
  readonly #path: string
  readonly #read: Uint8Array
  #unread: number
  #descriptor: number

  /** Throws where there is no such file or its beginning cannot be read. */
  constructor(path: string) {
    this.#path = path
    this.#descriptor = openSync(path, 'r')
    forgotten.register(this, this.#descriptor, this)
    this.bytes = Buffer.from(new ArrayBuffer(fstatSync(this.#descriptor).size))
    this.#unread = Math.ceil(this.bytes.length / BLOCK)
    this.#read = new Uint8Array(this.#unread)
    // Windows replaces no file that is open
    this.fetch(0, process.platform === 'win32' ? this.bytes.length : Math.min(BLOCK, this.bytes.length))
  }

  fetch(from: number, to: number): void {
    for (let block = Math.floor(from / BLOCK); block * BLOCK < to; block++)
      if (this.#read[block] === 0) this.#readBlocks(block, Math.ceil(to / BLOCK))
  }

  text(from: number, to: number, encoding: 'latin1' | 'utf8'): string {
    this.fetch(from, to)
    return this.bytes.toString(encoding, from, to)
  }

  /** Reads no more of the file. */
  close(): void {
    if (!forgotten.unregister(this)) return
    closeSync(this.#descriptor)
    this.#descriptor = -1
  }

  #readAt(at: number, to: number): number {
    try {
      return readSync(this.#descriptor, this.bytes, at, to - at, at)
    } catch (error) {
      throw lost(this.#path, (error as NodeJS.ErrnoException).code ?? String(error))
    }
  }

  #readBlocks(first: number, end: number): void {
    const to = Math.min(end * BLOCK, this.bytes.length)
    for (let at = first * BLOCK; at < to; ) {
      const read = this.#readAt(at, to)
      if (read === 0) throw lost(this.#path, `${at} of ${this.bytes.length} bytes`)
      at += read
    }
    for (let block = first; block < end; block++) {
      if (this.#read[block] === 0) this.#unread--
      this.#read[block] = 1
    }
    if (this.#unread === 0) this.close()
  }
}

const lost = (file: string, found: string) =>
  new WrongInput(
    'bad-gazetteer',
    `expected to stay as it was when it was opened, found ${found}; run again`,
    { file },
  )
