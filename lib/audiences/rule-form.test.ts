import { expect, it } from 'vitest'
import type { Rule } from './rule'
import { readRuleForm, ruleForm, ruleIn } from './rule-form'

const sent = (fields: Record<string, string>) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return readRuleForm(data)
}

it('sends a rule that no form can hold back and forth untouched, however long it is', () => {
  const word = (i: number) => `${'Wörter '.repeat(8)}${i}`
  const cities: Rule[] = Array.from({ length: 30 }, (_, i) => ({ fact: 'city', is: word(i) }))
  const rule: Rule = { not: { any: [{ not: { all: [{ not: { any: cities } }] } }] } }
  const { kept } = ruleForm(rule)
  expect(kept?.length).toBeGreaterThan(2_000)
  expect(ruleIn(sent({ match: 'all', kept: kept ?? '' }))).toEqual({ rule })
})

it('refuses a rule that is deeper or longer than any, and one that is none', () => {
  const deep = `${'{"not":'.repeat(900)}{"all":[]}${'}'.repeat(900)}`
  for (const kept of [deep, `{"all":[${'{"all":[]},'.repeat(60)}{"all":[]}]}`, '{"all":', '7', '"x"'])
    expect(ruleIn(sent({ match: 'all', kept })), kept.slice(0, 20)).toHaveProperty('errors')
})

it('keeps more conditions than a rule may have, to say so', () => {
  const fields: Record<string, string> = { match: 'all' }
  for (let i = 0; i < 35; i++) Object.assign(fields, { [`c${i}.depth`]: '0', [`c${i}.fact`]: 'signed-in' })
  const form = sent(fields)
  expect(form.rows).toHaveLength(35)
  expect(ruleIn(form)).toEqual({ errors: { match: 'At most 30 conditions.' } })
})
