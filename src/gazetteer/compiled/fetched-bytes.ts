/** The bytes of a file, of which only those are at hand that have been fetched. */
export interface FetchedBytes {
  /** as long as the file, and begins at a multiple of 8 in its buffer; zeros where nothing has been fetched */
  readonly bytes: Uint8Array<ArrayBuffer>
  /** makes the bytes from one place to another be at hand; throws where the file no longer has them */
  readonly fetch: (from: number, to: number) => void
  /** the text of the bytes from one place to another, which are fetched for it */
  readonly text: (from: number, to: number, encoding: 'latin1' | 'utf8') => string
}
