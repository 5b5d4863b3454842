import { expect, test } from 'vitest'
import { countPlaywright, countVitest } from './runners.mjs'

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map(status => ({ status })),
})

test('vitest: tests count, and so does a file that could not be loaded', () => {
  const testResults = [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed'), file('failed')]
  expect(countVitest({ numPassedTests: 3, numFailedTests: 1, testResults })).toEqual({ passed: 3, failed: 2 })
})

test('playwright: what only passed when tried again did not pass', () => {
  expect(countPlaywright({ stats: { expected: 7, unexpected: 1, flaky: 2, skipped: 0 } })).toEqual({
    passed: 7,
    failed: 3,
  })
})
