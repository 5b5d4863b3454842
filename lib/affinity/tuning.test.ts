import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  readTuningForm,
  SIGNAL_NAMES,
  SIGNALS,
  type Tuning,
  toTuning,
  tuningDifferences,
  tuningForm,
  versionOf,
} from './tuning'

const START: Tuning = {
  halfLifeDays: 30,
  weights: {
    purchase: 8,
    add_to_cart: 4,
    add_to_wishlist: 3,
    view_item: 1,
    user_engagement: 1,
    select_item: 0.5,
    view_item_list: -0.03,
    remove_from_cart: -2,
    dismiss: -4,
  },
}

const thousandths = (from: number, to: number) =>
  fc.integer({ min: from * 1000, max: to * 1000 }).map(value => value / 1000 || 0)
const tunings = fc.record({
  halfLifeDays: thousandths(1, 365),
  weights: fc.record(
    Object.fromEntries(
      SIGNAL_NAMES.map(name => [name, thousandths(SIGNALS[name].from, SIGNALS[name].to)]),
    ) as Record<(typeof SIGNAL_NAMES)[number], fc.Arbitrary<number>>,
  ),
}) satisfies fc.Arbitrary<Tuning>

const errorsOf = (change: Partial<ReturnType<typeof tuningForm>>) => {
  const read = toTuning({ ...tuningForm(START), ...change })
  return 'errors' in read ? read.errors : {}
}

describe('toTuning', () => {
  it('reads back whatever the form shows of a tuning', () => {
    fc.assert(
      fc.property(tunings, tuning => {
        fc.pre(SIGNAL_NAMES.some(name => tuning.weights[name] > 0))
        expect(toTuning(tuningForm(tuning))).toEqual({ tuning })
      }),
    )
  })

  it('takes a comma, a true minus sign and spaces around', () => {
    const read = toTuning({
      ...tuningForm(START),
      halfLifeDays: ' 7,5 ',
      dismiss: '−6',
      view_item_list: '-0',
    })
    expect(read).toMatchObject({
      tuning: { halfLifeDays: 7.5, weights: { dismiss: -6, view_item_list: 0 } },
    })
  })

  it.each([
    ['halfLifeDays', '0.5'],
    ['halfLifeDays', '366'],
    ['purchase', '-1'],
    ['purchase', '51'],
    ['view_item_list', '0.2'],
    ['dismiss', '4'],
  ] as const)('tells the range of %s for %s', (name, text) => {
    expect(errorsOf({ [name]: text })).toEqual({ [name]: expect.stringMatching(/^From /) })
  })

  it.each(['', 'much', '1e3', 'NaN', '1.2345', '0x10', '--1'])('asks for a number instead of “%s”', text => {
    expect(errorsOf({ add_to_cart: text })).toEqual({ add_to_cart: expect.stringContaining('A number') })
  })

  it('refuses that nothing speaks for anything', () => {
    const liked = SIGNAL_NAMES.filter(name => SIGNALS[name].to > 0)
    const errors = errorsOf(Object.fromEntries(liked.map(name => [name, '0'])))
    expect(errors.purchase).toContain('must speak for')
  })
})

describe('readTuningForm', () => {
  it('is whole and short, whatever is sent', () => {
    const data = new FormData()
    data.set('purchase', '9'.repeat(1_000))
    data.set('stranger', '1')
    const form = readTuningForm(data)
    expect(Object.keys(form)).toEqual(Object.keys(tuningForm(START)))
    expect(form).toMatchObject({ purchase: '9'.repeat(20), dismiss: '' })
  })
})

describe('versionOf and tuningDifferences', () => {
  it('agree on what is the same', () => {
    fc.assert(
      fc.property(tunings, tunings, (a, b) => {
        expect(versionOf(a) === versionOf(b)).toBe(tuningDifferences(a, b).length === 0)
        expect(versionOf(a)).toBe(versionOf(structuredClone(a)))
      }),
    )
  })

  it('names what differs', () => {
    const other = { halfLifeDays: 7, weights: { ...START.weights, dismiss: -6 } }
    expect(tuningDifferences(START, other)).toEqual([
      { label: 'Half-life', mine: '30', other: '7' },
      { label: 'Waved away', mine: '-4', other: '-6' },
    ])
  })
})
