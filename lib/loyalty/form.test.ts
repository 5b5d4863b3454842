import { describe, expect, it } from 'vitest'
import { formOf, readForm, rearranged, toTiers } from './form'
import type { Tier } from './tier'

const tiers: Tier[] = [
  { slug: 'neighbour', name: 'Neighbour', points: 150, earlyDays: 0 },
  { slug: 'regular', name: 'Regular', points: 500, earlyDays: 7 },
]
const form = formOf(tiers, 3)
const changed = (index: number, over: Partial<(typeof form.rows)[number]>) => ({
  ...form,
  rows: form.rows.map((row, i) => (i === index ? { ...row, ...over } : row)),
})

describe('the form of the programme', () => {
  it('means the tiers it was made of, also after it was sent', () => {
    expect(toTiers(form)).toEqual({ tiers })
    const data = new FormData()
    data.set('version', '3')
    form.rows.forEach((row, i) => {
      for (const [field, value] of Object.entries(row)) data.set(`t${i}.${field}`, value)
    })
    expect(readForm(data)).toEqual(form)
    expect(readForm(new FormData())).toEqual({ version: 0, rows: [] })
  })

  it('keeps what a tier is known by when it is renamed, and knows a new one by its name', () => {
    expect(toTiers(changed(1, { name: 'House guest' }))).toMatchObject({
      tiers: [{}, { slug: 'regular', name: 'House guest' }],
    })
    const more = rearranged(form, 'add', 0)
    const named = {
      ...more,
      rows: [...form.rows, { slug: '', name: 'Old friend', points: '900', earlyDays: '9' }],
    }
    expect(more.rows).toHaveLength(3)
    expect(toTiers(named)).toMatchObject({ tiers: [{}, {}, { slug: 'old-friend', points: 900 }] })
    expect(rearranged(form, 'remove', 0).rows.map(row => row.slug)).toEqual(['regular'])
  })

  it.each([
    ['points that do not rise', changed(1, { points: '150' }), 't1.points', /More than the 150/],
    ['fewer days than below', changed(0, { earlyDays: '9' }), 't1.earlyDays', /Not fewer than the 9/],
    ['no points', changed(0, { points: '' }), 't0.points', /whole number from 1/],
    ['half a point', changed(0, { points: '1.5' }), 't0.points', /whole number from 1/],
    ['no name', changed(0, { name: ' ' }), 't0.name', /at least 2 letters/],
    ['a name twice', changed(1, { name: 'neighbour' }), 't1.name', /is called so/],
    ['a year of early access', changed(1, { earlyDays: '365' }), 't1.earlyDays', /from 0 to 60/],
    ['no tier at all', { ...form, rows: [] }, 'add', /At least one/],
  ])('refuses %s where it stands', (_, wrong, field, message) => {
    const read = toTiers(wrong)
    expect('errors' in read && read.errors[field]).toMatch(message)
  })
})
