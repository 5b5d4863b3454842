import { existsSync, writeFileSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import { mark, stillRuns, withLock } from './lock.mjs'
import { ensureDataFolder, inData } from './paths.mjs'

ensureDataFolder()
const name = `lock-test-${process.pid}`
const path = inData(`${name}.lock`)

afterEach(() => expect(existsSync(path)).toBe(false))

test('only one works at a time, and everyone gets a turn', async () => {
  let inside = 0
  const turns: number[] = []
  const turn = (n: number) =>
    withLock(name, async () => {
      expect(++inside).toBe(1)
      await Promise.resolve()
      turns.push(n)
      inside--
    })
  await Promise.all([turn(1), turn(2), turn(3)])
  expect(turns.toSorted()).toEqual([1, 2, 3])
})

test('the lock of a process that is gone is taken over', async () => {
  writeFileSync(path, `${2 ** 22 + 1} 0`)
  expect(await withLock(name, async () => 'done')).toBe('done')
})

test('a process with the same id but another birth is another process', () => {
  expect(stillRuns(mark)).toBe(true)
  expect(stillRuns(`${process.pid} 1`)).toBe(false)
})

test('work that fails gives the lock back', async () => {
  await expect(withLock(name, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
})
