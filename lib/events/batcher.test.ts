import { describe, expect, test } from 'vitest'
import { batcher } from './batcher'

function recorder(fails: (items: number[]) => boolean = () => false) {
  const batches: number[][] = []
  const write = async (items: number[]) => {
    await new Promise(setImmediate)
    if (fails(items)) throw new Error('refused')
    batches.push(items)
  }
  return { batches, write, isItems: (error: unknown) => String(error).includes('refused') }
}

describe('batcher', () => {
  test('writes together what arrives together, in order', async () => {
    const { batches, ...writer } = recorder()
    const b = batcher({ ...writer, delayMs: 1, batch: 100, queue: 1000 })
    await Promise.all([b.add([1]), b.add([2, 3]), b.add([4])])
    expect(batches).toEqual([[1, 2, 3, 4]])
  })

  test('a full batch does not wait, and nothing is written twice or lost', async () => {
    const { batches, ...writer } = recorder()
    const b = batcher({ ...writer, delayMs: 60_000, batch: 10, queue: 20 })
    const items = Array.from({ length: 95 }, (_, i) => i)
    const added = items.map(i => b.add([i]))
    await b.settle()
    await Promise.all(added)
    expect(batches.flat()).toEqual(items)
    expect(Math.max(...batches.map(x => x.length))).toBeLessThanOrEqual(10)
  })

  test('a bad item fails alone', async () => {
    const { batches, ...writer } = recorder(items => items.includes(2))
    const b = batcher({ ...writer, delayMs: 1, batch: 100, queue: 1000 })
    const results = await Promise.allSettled([b.add([1]), b.add([2]), b.add([3])])
    expect(results.map(r => r.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(batches.flat()).toEqual([1, 3])
  })

  test("an error that is not the item's fault fails the whole batch at once", async () => {
    let writes = 0
    const write = async () => {
      writes++
      throw new Error('no connection')
    }
    const b = batcher({ ...recorder(), write, delayMs: 1, batch: 100, queue: 1000 })
    const results = await Promise.allSettled([b.add([1]), b.add([2])])
    expect(results.map(r => r.status)).toEqual(['rejected', 'rejected'])
    expect(writes).toBe(1)
  })

  test('settling with nothing to do is immediate', async () => {
    await batcher({ ...recorder(), delayMs: 1, batch: 1, queue: 1 }).settle()
  })
})
