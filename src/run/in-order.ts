import PQueue from 'p-queue'

/**
 * The results of work on items, in the order of the items, with at most `inFlight` begun and not yet handed on.
 * A result is handed on as soon as it is there, also while the next item has not come yet.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  inFlight: number,
): AsyncGenerator<Result> {
  const queue = new PQueue({ concurrency: inFlight })
  const source = items[Symbol.asyncIterator]()
  const begun: Promise<Result>[] = []
  const read = () => source.next().then(step => ({ step }))
  let next: ReturnType<typeof read> | null = read()
  try {
    while (next || begun.length > 0) {
      const first = begun[0]?.then(result => ({ result }))
      const event = await Promise.race([
        ...(next && begun.length < inFlight ? [next] : []),
        ...(first ? [first] : []),
      ])
      if ('result' in event) {
        begun.shift()
        yield event.result
      } else if (event.step.done) next = null
      else {
        const { value } = event.step
        const result = queue.add(() => work(value))
        // whoever waits for it sees the failure; until then it is not unhandled
        result.catch(() => {})
        begun.push(result)
        next = read()
      }
    }
  } finally {
    next?.catch(() => {})
    queue.clear()
    if (next) void source.return?.()
  }
}
