import { describe, expect, test } from 'vitest'
import { batcher, LogFull } from './batcher'

function recorder(fails: (items: number[]) => boolean = () => false) {
  const batches: number[][] = []
  const write = async (items: number[]) => {
    await new Promise(setImmediate)
    if (fails(items)) throw new Error('refused')
    batches.push(items)
    return items.map(item => item * 10)
  }
  return { batches, write, lanes: 1, isItems: (error: unknown) => String(error).includes('refused') }
}

/** A writer whose batches wait until they are let go. */
function gate() {
  const gates: (() => void)[] = []
  const write = (items: number[]) => new Promise<number[]>(resolve => gates.push(() => resolve(items)))
  return { gates, write }
}

describe('batcher', () => {
  test('writes together what arrives together, in order, and gives everyone their own answers', async () => {
    const { batches, ...writer } = recorder()
    const b = batcher({ ...writer, delayMs: 1, batch: 100, queue: 1000 })
    expect(await Promise.all([b.add([1]), b.add([2, 3]), b.add([4])])).toEqual([[10], [20, 30], [40]])
    expect(batches).toEqual([[1, 2, 3, 4]])
  })

  test('a full batch does not wait, and nothing is written twice or lost', async () => {
    const { batches, ...writer } = recorder()
    const b = batcher({ ...writer, delayMs: 60_000, batch: 10, queue: 1000 })
    const items = Array.from({ length: 95 }, (_, i) => i)
    const added = items.map(i => b.add([i]))
    await b.settle()
    await Promise.all(added)
    expect(batches.flat()).toEqual(items)
    expect(Math.max(...batches.map(x => x.length))).toBeLessThanOrEqual(10)
  })

  test('what does not fit is refused at once and keeps nothing; there is room again when batches are through', async () => {
    const { gates, write } = gate()
    const b = batcher({ ...recorder(), write, delayMs: 1, batch: 3, queue: 4 })
    const first = b.add([1, 2, 3])
    await expect(b.add([4, 5])).rejects.toBeInstanceOf(LogFull)
    const second = b.add([4])
    await expect(b.add([5])).rejects.toBeInstanceOf(LogFull)
    gates[0]?.()
    expect(await first).toEqual([1, 2, 3])
    await new Promise(setImmediate)
    gates[1]?.()
    expect(await second).toEqual([4])
    await new Promise(setImmediate)
    const third = b.add([5, 6, 7, 8])
    gates[2]?.()
    expect(await third).toEqual([5, 6, 7, 8])
  })

  test('as many batches are under way as there are lanes', async () => {
    const { gates, write } = gate()
    const b = batcher({ ...recorder(), write, lanes: 2, delayMs: 60_000, batch: 2, queue: 100 })
    const all = [b.add([1, 2]), b.add([3, 4]), b.add([5, 6])]
    expect(gates).toHaveLength(2)
    gates[1]?.()
    await all[1]
    await new Promise(setImmediate)
    expect(gates).toHaveLength(3)
    for (const open of gates) open()
    await Promise.all(all)
  })

  test('what was added at once fails at once, and alone', async () => {
    const { batches, ...writer } = recorder(items => items.includes(2))
    const b = batcher({ ...writer, delayMs: 1, batch: 100, queue: 1000 })
    const results = await Promise.allSettled([b.add([1]), b.add([2, 5]), b.add([3])])
    expect(results.map(r => r.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(batches.flat()).toEqual([1, 3])
  })

  test("an error that is not the item's fault fails the whole batch at once, and the next goes on", async () => {
    let writes = 0
    const write = async () => {
      if (++writes > 1) return [0]
      throw new Error('no connection')
    }
    const b = batcher({ ...recorder(), write, delayMs: 1, batch: 100, queue: 2 })
    const results = await Promise.allSettled([b.add([1]), b.add([2])])
    expect(results.map(r => r.status)).toEqual(['rejected', 'rejected'])
    expect(writes).toBe(1)
    expect(await b.add([3])).toEqual([0])
  })

  test('settling waits for what fails as well, and with nothing to do is immediate', async () => {
    const b = batcher({ ...recorder(() => true), delayMs: 60_000, batch: 10, queue: 10 })
    await b.settle()
    const lost = b.add([1]).catch(String)
    await b.settle()
    expect(await lost).toContain('refused')
  })
})
