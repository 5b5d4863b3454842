import { expect, it } from 'vitest'
import { z } from 'zod'
import { withChanges } from './changes'

it('says of each version what it changed against the one before', () => {
  const versions = ['blue', 'blue', 7, 'red', 'red'].map(content => ({ content }))
  const differences = (then: string, now: string) =>
    then === now ? [] : [{ label: 'Colour', theirs: `${now}, was ${then}` }]
  const changed = (contents: unknown[]) =>
    withChanges(
      contents.map(content => ({ content })),
      z.string(),
      differences,
    ).map(version => version.changed)
  expect(changed(versions.map(v => v.content))).toEqual([
    'Nothing changed.',
    'The first version.',
    'Cannot be read any more.',
    'Nothing changed.',
    'The first version.',
  ])
  expect(changed(['blue', 'red'])).toEqual(['Colour: blue, was red', 'The first version.'])
})
