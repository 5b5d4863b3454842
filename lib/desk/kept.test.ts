import { expect, it } from 'vitest'
import { asForm, differ, entriesOf, readKept } from './kept'

function form(fields: Record<string, string | string[]>): FormData {
  const data = new FormData()
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) data.append(name, value)
  return data
}

it('keeps every field as it stands, ticked ones each, and nothing of the framework', () => {
  const entries = entriesOf(form({ $ACTION_KEY: 'k1', title: 'Grüße 🎂', weekday: ['1', '5'] }))
  expect(entries).toEqual([
    ['title', 'Grüße 🎂'],
    ['weekday', '1'],
    ['weekday', '5'],
  ])
})

it('tells what was typed from what merely stands there', () => {
  const [was, now] = [form({ title: 'One', version: '3' }), form({ title: 'One', version: '4' })]
  expect(differ(entriesOf(was), entriesOf(now))).toBe(false)
  expect(differ(entriesOf(was), entriesOf(form({ title: 'Two', version: '3' })))).toBe(true)
  expect(differ(entriesOf(form({ weekday: ['1'] })), entriesOf(form({ weekday: ['1', '2'] })))).toBe(true)
})

it('brings what was typed back without waking what was paused meanwhile', () => {
  const kept = entriesOf(form({ title: 'Typed', version: '3', state: 'PUBLISHED', intent: 'save' }))
  const back = asForm(kept, entriesOf(form({ title: 'Stands', version: '4', state: 'PAUSED' })), 'again')
  expect([...back]).toEqual([
    ['title', 'Typed'],
    ['version', '3'],
    ['state', 'PAUSED'],
    ['intent', 'again'],
  ])
})

it('reads back only what it wrote', () => {
  const kept = { at: 1_000, entries: [['title', 'x']] }
  expect(readKept(JSON.stringify(kept))).toEqual(kept)
  for (const text of [
    null,
    '',
    'null',
    '{',
    '[]',
    '{"at":1}',
    '{"at":1,"entries":[["a"]]}',
    '{"at":1,"entries":[["a",2]]}',
  ])
    expect(readKept(text)).toBeNull()
})
