import { createHmac, timingSafeEqual } from 'node:crypto'
import { type Assigned, countedAs, dayOf } from './assign'

/** What a page carries to say which arms it shows; a beacon that was kept for later brings it along. */
const SHAPE = /^(\d{1,6})\.([a-z0-9:=,-]{1,250})\.([\w-]{22})$/
/** Whole token, as beacons may send it. */
export const TOKEN_LENGTH = 300

const mac = (text: string, stableId: string, secret: string) =>
  createHmac('sha256', secret).update(`arms ${stableId} ${text}`).digest('base64url').slice(0, 22)

/** `<day>.<choice>=<arm>,….<HMAC-SHA256>` for one subject; undefined where nothing is learned from them. */
export function signArms(
  assigned: readonly Assigned[],
  stableId: string,
  day: number,
  secret: string,
): string | undefined {
  const counted = assigned.filter(({ role }) => role !== 'usual')
  if (counted.length === 0) return undefined
  const text = `${day}.${counted.map(each => `${each.choice}=${countedAs(each)}`).join(',')}`
  return `${text}.${mac(text, stableId, secret)}`
}

/**
 * The arms a token names, by choice, when this shop gave it to this subject for the day of `at` (epoch ms) or the one
 * before, for a page that stayed open; else null.
 */
export function verifyArms(
  token: string,
  stableId: string,
  at: number,
  secret: string,
): Record<string, string> | null {
  const [, day = '', pairs = '', sent = ''] = SHAPE.exec(token) ?? []
  const expected = mac(`${day}.${pairs}`, stableId, secret)
  if (sent.length !== expected.length || !timingSafeEqual(Buffer.from(sent), Buffer.from(expected)))
    return null
  const age = dayOf(at) - Number(day)
  if (age < 0 || age > 1) return null
  return Object.fromEntries(pairs.split(',').map(pair => pair.split('=') as [string, string]))
}
