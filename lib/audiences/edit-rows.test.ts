import { describe, expect, it } from 'vitest'
import { editRows } from './edit-rows'
import type { Row } from './rows'
import { MAX_ROWS, type RuleForm, readRuleForm } from './rule-form'

const form = (rows: Row[]): RuleForm => ({ match: 'all', rows, kept: null })
const fact = (depth: number): Row => ({ depth, fact: 'consent', not: false, values: {} })
const group = (depth: number): Row => ({ depth, group: 'any' })
const added = (depth: number): Row => ({ depth, fact: 'signed-in', not: false, values: {} })
const choose = () => 'signed-in'
const nested = form([group(0), fact(1), group(1), fact(2), fact(0)])

describe('editing the rows of a rule', () => {
  it.each<[string, Row[], string]>([
    ['add', [...nested.rows, added(0)], 'c5.not'],
    ['add:0', [...nested.rows.slice(0, 4), added(1), fact(0)], 'c4.not'],
    ['add:2', [...nested.rows.slice(0, 4), added(2), fact(0)], 'c4.not'],
    ['group', [...nested.rows, group(0)], 'newFact5'],
    ['group:0', [...nested.rows.slice(0, 4), group(1), fact(0)], 'newFact4'],
    ['remove:0', [fact(0)], 'newFact'],
    ['remove:2', [group(0), fact(1), fact(0)], 'newFact0'],
    ['remove:3', [group(0), fact(1), group(1), fact(0)], 'newFact2'],
    ['remove:4', nested.rows.slice(0, 4), 'newFact'],
    ['list', [], 'newFact'],
  ])('%s', (intent, rows, focus) => {
    expect(editRows(nested, intent, choose)).toEqual({ form: form(rows), focus })
  })

  it('leaves other buttons, and rows that are not there, to others', () => {
    for (const intent of ['save', 'overwrite:2', 'remove:9', 'add:x', 'take:SKU'])
      expect(editRows(nested, intent, choose)).toBeNull()
  })

  it('adds nothing unheard of, and no more than fits', () => {
    expect(editRows(nested, 'add', () => '__proto__')?.form).toEqual(nested)
    const full = form(Array.from({ length: MAX_ROWS }, () => fact(0)))
    expect(editRows(full, 'add', choose)?.form).toEqual(full)
    expect(editRows(full, 'group', choose)?.form).toEqual(full)
  })
})

describe('reading the rows of a form', () => {
  const sent = (rows: Record<string, string>[]) => {
    const data = new FormData()
    rows.forEach((row, i) => {
      for (const [name, value] of Object.entries(row)) data.set(`c${i}.${name}`, value)
    })
    return readRuleForm(data).rows
  }

  it('mends depths no form has', () => {
    const rows = sent([
      { depth: '7', fact: 'consent' },
      { depth: '-1', group: 'none' },
      { depth: '1', fact: '__proto__' },
      { depth: '5', group: 'all' },
      { depth: 'x', fact: 'consent', not: 'not' },
      { depth: '0', group: 'whatever' },
    ])
    expect(rows).toEqual([
      fact(0),
      { depth: 0, group: 'none' },
      { depth: 1, group: 'all' },
      { ...fact(0), not: true },
    ])
  })
})
