import { expect, test } from 'vitest'
import { closeStreams, STREAMS_A_PROFILE, takePlace } from './streams'

test('a profile has so many places, and one given back is free again', () => {
  const places = Array.from({ length: STREAMS_A_PROFILE }, () => takePlace('a', () => {}))
  expect(places.every(Boolean)).toBe(true)
  expect(takePlace('a', () => {})).toBeNull()
  expect(takePlace('b', () => {})).not.toBeNull()
  places[0]?.()
  expect(takePlace('a', () => {})).not.toBeNull()
})

test('all end together', () => {
  let closed = 0
  const back = takePlace('c', () => {
    closed++
    back?.()
  })
  closeStreams()
  expect(closed).toBe(1)
})
