import { describe, expect, it } from 'vitest'
import { fieldsOf } from '@/lib/result'
import { birthdayTrouble, todayIn } from './birthday'
import { factFields, factsForm } from './facts'

const now = Date.UTC(2026, 10, 22, 23, 30)
const empty = {
  name: '',
  birthday: '',
  city: '',
  timeZone: 'Europe/Berlin',
  dwelling: '',
  household: '',
  hobbies: [],
}

describe('facts', () => {
  it('takes nothing told as nothing told', () => {
    expect(factsForm(now).parse(empty)).toEqual({
      name: null,
      birthday: null,
      city: null,
      timeZone: 'Europe/Berlin',
      dwelling: null,
      household: null,
      hobbies: [],
    })
  })

  it('reads checkboxes of one name as a list without repeats', () => {
    const form = new FormData()
    for (const hobby of ['running', 'travel', 'running']) form.append('hobbies', hobby)
    expect(factFields(form).hobbies).toEqual(['running', 'travel'])
  })

  it('names every field that is wrong', () => {
    const wrong = {
      ...empty,
      birthday: '2001-02-29',
      timeZone: 'Mars/Olympus',
      dwelling: 'BOAT',
      hobbies: ['x'],
    }
    const fields = fieldsOf(factsForm(now).safeParse(wrong).error?.issues ?? [])
    expect(Object.keys(fields).sort()).toEqual(['dwelling', 'hobbies', 'timeZone'])
    expect(
      fieldsOf(factsForm(now).safeParse({ ...empty, birthday: '2001-02-29' }).error?.issues ?? []),
    ).toHaveProperty('birthday')
  })
})

describe('birthdays', () => {
  it.each(['1900-01-01', '2000-02-29', '1988-02-29', '2026-11-22'])('takes %s', day => {
    expect(birthdayTrouble(day, '2026-11-22')).toBeNull()
  })

  it.each([
    '1899-12-31',
    '1900-02-29',
    '2001-02-29',
    '2026-11-23',
    '1990-13-01',
    '1990-1-1',
    '0000-00-00',
    'soon',
    '22.11.1990',
  ])('refuses %s', day => {
    expect(birthdayTrouble(day, '2026-11-22')).toEqual(expect.any(String))
  })

  it('knows that today is where the shopper is', () => {
    expect(todayIn('Europe/Berlin', now)).toBe('2026-11-23')
    expect(todayIn('America/New_York', now)).toBe('2026-11-22')
  })
})
