import { describe, expect, it } from 'vitest'
import { formOf, readForm, rearranged, toPolicy } from './form'
import { type Policy, policySchema } from './policy'
import { policyInWords } from './words'

const laptops: Policy = {
  afterPurchase: 'COMPLEMENT',
  quietDays: 900,
  replenishDays: null,
  needs: [],
  complements: ['laptop-bags', 'mice'],
}
const groups = new Set(['laptops', 'laptop-bags', 'mice', 'keyboards'])
const form = (over: Partial<ReturnType<typeof formOf>> = {}) => ({ ...formOf(laptops, 3), ...over })
const errorsOf = (over: Partial<ReturnType<typeof formOf>>) => {
  const read = toPolicy(form(over), 'laptops', groups)
  return 'errors' in read ? read.errors : {}
}

describe('a policy’s form', () => {
  it('means what it was made from', () => {
    expect(toPolicy(form(), 'laptops', groups)).toEqual({ policy: laptops })
  })

  it('is read as it was sent', () => {
    const data = new FormData()
    for (const [name, value] of [
      ['version', '3'],
      ['afterPurchase', 'REPLENISH'],
      ['quietDays', ' 0 '],
      ['replenishDays', '30'],
      ['need', 'GARDEN'],
      ['complement', 'mice'],
      ['complement', 'keyboards'],
    ])
      data.append(name ?? '', value ?? '')
    expect(toPolicy(readForm(data), 'laptops', groups)).toEqual({
      policy: {
        afterPurchase: 'REPLENISH',
        quietDays: 0,
        replenishDays: 30,
        needs: ['GARDEN'],
        complements: ['mice', 'keyboards'],
      },
    })
  })

  it('says what is wrong under the field that is', () => {
    expect(errorsOf({ quietDays: 'long' })).toEqual({ quietDays: 'A whole number of days from 0 to 3650.' })
    expect(errorsOf({ afterPurchase: 'REPLENISH' }).replenishDays).toMatch('usually lasts')
    expect(errorsOf({ afterPurchase: 'NOTHING' }).afterPurchase).toBe('Choose one of these.')
    expect(errorsOf({ complements: ['mice', 'mice'] }).complements).toMatch('twice')
    expect(errorsOf({ complements: ['laptops'] }).complements).toMatch('itself')
    expect(errorsOf({ complements: ['gone'] }).complements).toMatch('gone')
  })

  it('adds a group once and keeps the order', () => {
    const added = rearranged(form({ another: 'keyboards' }), 'add', Number.NaN)
    expect(added.complements).toEqual(['laptop-bags', 'mice', 'keyboards'])
    expect(rearranged({ ...added, another: 'mice' }, 'add', Number.NaN).complements).toHaveLength(3)
    expect(rearranged(added, 'up', 2).complements).toEqual(['laptop-bags', 'keyboards', 'mice'])
  })
})

it('says in words what it means', () => {
  expect(policyInWords(laptops, slug => slug)).toEqual({
    'After a purchase': 'show what goes with it',
    'Quiet days': '900',
    'Lasts, in days': 'not used up',
    Needs: 'nothing',
    'Goes with it': 'laptop-bags, mice',
  })
  expect(policySchema.safeParse({ ...laptops, quietDays: 1e9 }).success).toBe(false)
})
