import { unstable_doesMiddlewareMatch as matches } from 'next/experimental/testing/server'
import { describe, expect, it } from 'vitest'
import { config } from './proxy'

const tree = (value: unknown) => ({ 'next-router-state-tree': encodeURIComponent(JSON.stringify(value)) })
const recorded = (headers: Record<string, string>, url = '/products/ahorn-14') =>
  matches({ config, nextConfig: {}, url, headers })

describe('what is handed to the recorder', () => {
  it('is a document and a navigation within the page', () => {
    const page = { children: ['__PAGE__', {}, null, 'refetch', 1] }
    const shop = { children: ['(shop)', page, null, null, 2] }
    expect(recorded({})).toBe(true)
    expect(recorded({ rsc: '1', ...tree(['', shop, null, null, 49232]) })).toBe(true)
    const shell = { children: ['(shop)', page, null, 'refetch', 2] }
    expect(recorded({ rsc: '1', ...tree(['', shell, null, null, 49232]) })).toBe(true)
  })

  it('is no prefetch', () => {
    expect(recorded({ 'next-router-prefetch': '1' })).toBe(false)
    expect(recorded({ 'next-router-segment-prefetch': '/_tree' })).toBe(false)
    expect(recorded({ purpose: 'prefetch' })).toBe(false)
  })

  it('is no page that only asks for itself anew', () => {
    const shop = { children: ['(shop)', { children: ['__PAGE__', {}, null, null, 1] }, null, null, 2] }
    expect(recorded({ rsc: '1', ...tree(['', shop, null, 'refetch', 49232]) })).toBe(false)
  })

  it('is no picture, script or interface', () => {
    for (const url of ['/_next/static/a.js', '/api/events', '/pictures/a.svg', '/og/a', '/icon.svg'])
      expect(recorded({}, url)).toBe(false)
  })
})
