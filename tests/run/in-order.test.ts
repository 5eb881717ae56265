import { setTimeout as wait } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inOrder } from '../../src/run/in-order.ts'

async function* from<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items
}
async function collect<T>(results: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const result of results) all.push(result)
  return all
}

test('results come in the order of the items, however long each takes, with no more in flight than allowed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(4), { maxLength: 30 }),
      fc.integer({ min: 1, max: 5 }),
      async (delays, inFlight) => {
        let running = 0
        let most = 0
        const work = async (delay: number) => {
          most = Math.max(most, ++running)
          await wait(delay)
          running--
          return delay
        }
        expect(await collect(inOrder(from(delays), work, inFlight))).toEqual(delays)
        expect(most).toBeLessThanOrEqual(inFlight)
      },
    ),
    { numRuns: 30 },
  )
})

test('a result is handed on before the next item comes', async () => {
  let release = () => {}
  const held = new Promise<void>(resolve => {
    release = resolve
  })
  async function* slow() {
    yield 1
    await held
    yield 2
  }
  const results = inOrder(slow(), async item => item, 8)
  expect((await results.next()).value).toBe(1)
  release()
  expect((await results.next()).value).toBe(2)
  expect((await results.next()).done).toBe(true)
})

test('no more items are read than can be in flight', async () => {
  let read = 0
  async function* counted() {
    for (;;) yield read++
  }
  const results = inOrder(counted(), async item => item, 3)
  await results.next()
  expect(read).toBeLessThanOrEqual(5)
  await results.return(undefined)
})

test('failures of the work and of the items reach the reader', async () => {
  const fail = async (item: number) => {
    if (item === 2) throw new Error('two')
    return item
  }
  await expect(collect(inOrder(from([1, 2, 3]), fail, 2))).rejects.toThrow('two')
  async function* broken() {
    yield 1
    throw new Error('items')
  }
  await expect(collect(inOrder(broken(), fail, 2))).rejects.toThrow('items')
})
