import { isbot } from 'isbot'

export type Channel = 'newsletter' | 'ad' | 'social' | 'search' | 'referral' | 'direct'
export type Device = 'phone' | 'tablet' | 'desktop'
export type Daypart = 'morning' | 'midday' | 'afternoon' | 'evening' | 'night'
export type VisitTag = { channel: Channel; device: Device; daypart: Daypart; bot: boolean; gpc: boolean }

type Header = (name: string) => string | null

const SOCIAL =
  /(^|\.)(facebook|instagram|pinterest|tiktok|twitter|x|t|reddit|youtube|linkedin|mastodon)\.(com|co|social)$/
const SEARCH = /(^|\.)(google|bing|duckduckgo|ecosia|qwant|yahoo|startpage)\.[a-z.]+$/

/** How the visitor came: what the link says (utm_medium, click ids) before where it stood (referrer). */
export function channelOf(url: URL, referrer: string | null, host: string | null): Channel {
  const medium = url.searchParams.get('utm_medium')?.toLowerCase() ?? ''
  if (/^(e-?mail|newsletter)$/.test(medium)) return 'newsletter'
  if (/^(cpc|ppc|paid.*|display|banner|ad|ads)$/.test(medium)) return 'ad'
  if (medium.startsWith('social')) return 'social'
  if (url.searchParams.has('gclid') || url.searchParams.has('msclkid')) return 'ad'
  if (!referrer || !URL.canParse(referrer)) return 'direct'
  const from = new URL(referrer)
  if (from.host === (host ?? url.host)) return 'direct'
  if (SOCIAL.test(from.hostname)) return 'social'
  return SEARCH.test(from.hostname) ? 'search' : 'referral'
}

const ABOUT = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const LONGEST_ABOUT = 60

/** The word a link has for what it is about (utm_content, else utm_campaign); null where it has none that could be a slug. */
export function aboutOf({ searchParams }: URL): string | null {
  const words = [searchParams.get('utm_content'), searchParams.get('utm_campaign')]
  return words.find(word => word && word.length <= LONGEST_ABOUT && ABOUT.test(word)) ?? null
}

/** The class of device a User-Agent names; anything unknown counts as a desktop. */
export function deviceOf(userAgent: string): Device {
  if (/iPad|Tablet|Android(?!.*Mobile)/i.test(userAgent)) return 'tablet'
  return /Mobi|iPhone|iPod/i.test(userAgent) ? 'phone' : 'desktop'
}

/** The part of the day at an hour, 0..23. */
export function daypartOf(hour: number): Daypart {
  if (hour < 5 || hour >= 22) return 'night'
  if (hour < 11) return 'morning'
  if (hour < 14) return 'midday'
  return hour < 18 ? 'afternoon' : 'evening'
}

const clocks = new Map<string, Intl.DateTimeFormat>()

/** The hour, 0..23, at `now` (epoch ms) in a time zone; an unknown zone counts as Berlin. */
export function hourIn(timeZone: string, now: number): number {
  let clock = clocks.get(timeZone)
  if (!clock) {
    const known = Intl.supportedValuesOf('timeZone').includes(timeZone) || timeZone === 'UTC'
    clock = new Intl.DateTimeFormat('en-GB', {
      hour: 'numeric',
      hourCycle: 'h23',
      timeZone: known ? timeZone : 'Europe/Berlin',
    })
    clocks.set(timeZone, clock)
  }
  return Number(clock.format(now))
}

/** The few User-Agents that most visits share, so that the long list of bots is read once for each. */
const BOTS_HELD = 500
const bots = new Map<string, boolean>()

/** True for the User-Agent of a robot, and for none at all. */
export function isBot(userAgent: string): boolean {
  const known = bots.get(userAgent)
  if (known !== undefined) return known
  if (bots.size >= BOTS_HELD) bots.clear()
  const bot = userAgent === '' || isbot(userAgent)
  bots.set(userAgent, bot)
  return bot
}

/** What one visit is tagged with; `now` in epoch milliseconds, the daypart by the shop's clock. */
export function tagVisit(header: Header, url: URL, now: number): VisitTag {
  const userAgent = header('user-agent') ?? ''
  return {
    channel: channelOf(url, header('referer'), header('host')),
    device: deviceOf(userAgent),
    daypart: daypartOf(hourIn('Europe/Berlin', now)),
    bot: isBot(userAgent),
    gpc: header('sec-gpc') === '1',
  }
}
