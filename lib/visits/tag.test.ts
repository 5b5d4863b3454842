import { describe, expect, test } from 'vitest'
import { channelOf, daypartOf, deviceOf, hourIn, tagVisit } from './tag'

const HOST = 'shop.test'
const channel = (path: string, referrer: string | null = null) =>
  channelOf(new URL(path, `https://${HOST}`), referrer, HOST)

describe('visit tag', () => {
  test('the link says the channel before the referrer does', () => {
    expect(channel('/?utm_medium=email')).toBe('newsletter')
    expect(channel('/?utm_medium=CPC')).toBe('ad')
    expect(channel('/?gclid=abc', 'https://www.google.com/')).toBe('ad')
    expect(channel('/?utm_medium=social')).toBe('social')
    expect(channel('/', 'https://www.google.de/search')).toBe('search')
    expect(channel('/', 'https://l.instagram.com/x')).toBe('social')
    expect(channel('/', 'https://blog.test/laptops')).toBe('referral')
    expect(channel('/', `https://${HOST}/cart`)).toBe('direct')
    expect(channel('/', 'not a url')).toBe('direct')
    expect(channel('/')).toBe('direct')
  })

  test('the device class', () => {
    expect(deviceOf('Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Mobile/15E148')).toBe('phone')
    expect(deviceOf('Mozilla/5.0 (Linux; Android 16; Pixel 10) Chrome/140.0 Mobile Safari')).toBe('phone')
    expect(deviceOf('Mozilla/5.0 (Linux; Android 16; SM-X910) Chrome/140.0 Safari')).toBe('tablet')
    expect(deviceOf('Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0')).toBe('desktop')
    expect(deviceOf('')).toBe('desktop')
  })

  test('the hour is the one on the wall there', () => {
    const noon = Date.UTC(2026, 6, 1, 12)
    expect(hourIn('Europe/Berlin', noon)).toBe(14)
    expect(hourIn('America/New_York', noon)).toBe(8)
    expect(hourIn('No/Where', noon)).toBe(14)
    expect([4, 5, 11, 14, 18, 22].map(daypartOf)).toEqual([
      'night',
      'morning',
      'midday',
      'afternoon',
      'evening',
      'night',
    ])
  })

  test('bots and Global Privacy Control are seen', () => {
    const tag = (headers: Record<string, string>) =>
      tagVisit(name => headers[name] ?? null, new URL(`https://${HOST}/`), 0)
    expect(tag({ 'user-agent': 'Googlebot/2.1 (+http://www.google.com/bot.html)' }).bot).toBe(true)
    expect(tag({}).bot).toBe(true)
    expect(
      tag({ 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0', 'sec-gpc': '1' }),
    ).toMatchObject({
      bot: false,
      gpc: true,
    })
  })
})
