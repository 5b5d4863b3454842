import { describe, expect, it } from 'vitest'
import { turns } from './turns'

const later = () => Promise.withResolvers<string>()
const soon = () => new Promise(setImmediate)

describe('turns', () => {
  it('lets so many in at once, and the others in the order they came', async () => {
    const inTurn = turns(2)
    const begun: number[] = []
    const works = [later(), later(), later(), later()]
    const all = works.map(({ promise }, i) =>
      inTurn(() => {
        begun.push(i)
        return promise
      }),
    )
    await soon()
    expect(begun).toEqual([0, 1])
    works[1]?.resolve('one')
    expect(await all[1]).toBe('one')
    await soon()
    expect(begun).toEqual([0, 1, 2])
    for (const work of works) work.resolve('')
    await Promise.all(all)
    expect(begun).toEqual([0, 1, 2, 3])
  })

  it('gives the place of what failed, or gave up waiting, to the next', async () => {
    const inTurn = turns(1)
    const [first, stop] = [later(), new AbortController()]
    const failing = inTurn(() => first.promise)
    const waiting = inTurn(async () => 'never', stop.signal)
    const last = inTurn(async () => 'last')
    stop.abort(new Error('enough'))
    await expect(waiting).rejects.toThrow('enough')
    first.reject(new Error('failed'))
    await expect(failing).rejects.toThrow('failed')
    expect(await last).toBe('last')
  })

  it('does not begin what was given up before it came, nor hold a place for it', async () => {
    const inTurn = turns(1)
    await expect(inTurn(async () => 'never', AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone')
    expect(await inTurn(async () => 'next')).toBe('next')
  })

  it('lets work that is under way end by itself', async () => {
    const inTurn = turns(1)
    const [work, stop] = [later(), new AbortController()]
    const under = inTurn(() => work.promise, stop.signal)
    await soon()
    stop.abort()
    work.resolve('done')
    expect(await under).toBe('done')
    expect(await inTurn(async () => 'next')).toBe('next')
  })
})
