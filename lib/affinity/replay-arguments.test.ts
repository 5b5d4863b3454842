import { expect, test } from 'vitest'
import { replayArguments } from './replay-arguments'

test('reads the half-life in days, and whether to look only', () => {
  expect(replayArguments([])).toEqual({ dryRun: false })
  expect(replayArguments(['--dry-run'])).toEqual({ dryRun: true })
  expect(replayArguments(['--half-life', '7d', '--dry-run'])).toEqual({ halfLifeDays: 7, dryRun: true })
  expect(replayArguments(['--half-life=2.5'])).toEqual({ halfLifeDays: 2.5, dryRun: false })
})

test.each([
  ['--half-life', '0d'],
  ['--half-life', '366d'],
  ['--half-life', '7w'],
  ['--half-life', '-7'],
  ['--half-life', ''],
  ['--half-life'],
  ['--halflife', '7d'],
  ['7d'],
  ['--dry-run=no'],
])('says what is wrong with %s %s', (...args) => {
  expect(() => replayArguments(args)).toThrow(/half-life|Unknown|Unexpected|dry-run/)
  expect(() => replayArguments(args)).toThrow('Usage: npm run affinity:replay')
})
