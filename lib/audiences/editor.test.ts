import { describe, expect, it } from 'vitest'
import { differencesBetween } from '@/lib/desk/versions'
import { audienceIn, contentInWords, freshAudience, readAudienceForm } from './editor'
import type { Rule } from './rule'

const content = (rule: Rule, name = 'Families') => ({ name, description: '', rule })

describe('the audience’s form', () => {
  it.each<Rule>([
    { all: [{ fact: 'consent' }, { any: [{ fact: 'signed-in' }, { fact: 'value', is: 'HIGH' }] }] },
    { any: [] },
  ])('gives back what it was made of: %j', rule => {
    const { form } = freshAudience(content(rule), 3)
    expect(form.version).toBe(3)
    expect(audienceIn(form)).toEqual({ content: content(rule) })
  })

  it('says what is wrong by the name of the input', () => {
    const form = readAudienceForm(new FormData())
    expect(form).toMatchObject({ name: '', version: 0, match: 'all', rows: [], kept: null })
    const rows = [{ depth: 0, fact: 'city' as const, not: false, values: {} }]
    expect(audienceIn({ ...form, rows })).toEqual({
      errors: { name: 'A name of at least 3 characters.', 'c0.is': 'Fill this in.' },
    })
    expect(audienceIn({ ...form, name: 'Families', kept: '{' })).toHaveProperty('errors.match')
    expect(audienceIn({ ...form, name: 'Families', kept: '{"fact":"?"}' })).toHaveProperty('errors.match')
  })

  it('tells what another version says otherwise', () => {
    const mine = contentInWords(content({ fact: 'consent' }))
    const theirs = contentInWords({ ...content({ all: [] }), description: 'All of them' })
    expect(differencesBetween(mine, mine)).toEqual([])
    expect(differencesBetween(mine, theirs)).toEqual([
      { label: 'Description', theirs: 'All of them' },
      { label: 'People', theirs: 'Everybody' },
    ])
  })
})
