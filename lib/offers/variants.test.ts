import { expect, test } from 'vitest'
import { dayOf, type Learned } from '@/lib/experiments/assign'
import { NOW, offer } from './samples.test-data'
import { inTheirWords, variantChoices } from './variants'

const nothing: Learned = { arms: new Map(), paused: new Set() }
const DAY = dayOf(NOW)
const other = { title: 'A tenth less', text: 'Everything costs a tenth less today.' }
const worded = offer({ variants: [other] })
const wordsFor = (id: string | null, one = worded, learned = nothing) =>
  inTheirWords({ HOME_BANNER: { offer: one, reason: null } }, id, DAY, learned).HOME_BANNER

test('each person gets one of the wordings, the same all day; the offer stays the same offer', () => {
  const people = Array.from({ length: 400 }, (_, i) => `person-${i}`)
  const titles = people.map(id => wordsFor(id)?.offer.title)
  expect(new Set(titles)).toEqual(new Set([worded.title, other.title]))
  // A tenth is held out and gets the usual words.
  expect(titles.filter(title => title === other.title).length).toBeGreaterThan(130)
  expect(people.map(id => wordsFor(id)?.offer.title)).toEqual(titles)
  for (const id of people)
    expect(wordsFor(id)?.offer).toMatchObject({ id: worded.id, percent: 10, slug: 'offer' })
})

test('strangers get its own words, and an offer without variants has no arm', () => {
  expect(wordsFor(null)?.offer.title).toBe(worded.title)
  expect(wordsFor('somebody', offer())).toEqual({ offer: offer(), reason: null })
})

test('other words are another arm; words that come back are the arm they were', () => {
  const [before] = variantChoices([worded])
  const [edited] = variantChoices([offer({ variants: [{ ...other, text: 'For one day, a tenth less.' }] })])
  const [back] = variantChoices([offer({ variants: [{ ...other }] })])
  expect(edited?.arms[0]?.key).toBe(before?.arms[0]?.key)
  expect(edited?.arms[1]?.key).not.toBe(before?.arms[1]?.key)
  expect(back).toEqual(before)
  expect(variantChoices([offer()])).toEqual([])
})
