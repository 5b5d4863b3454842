import type { Catalogue } from '@/lib/catalogue/catalogue'
import type { EventName } from '@/lib/generated/prisma/enums'
import { pointsAt } from '@/lib/loyalty/tier'
import { birthdayOn } from '@/lib/offers/birthday'
import { calendarDate } from '@/lib/offers/calendar'
import { type Portrait, portraitOf } from '@/lib/profile/portrait'
import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import type { Fact, Rule } from './rule'

/** What rules need to know of the shop. */
export type Goods = Catalogue

const DAY = 86_400_000
/** Shares so close are the same: sums come out a little different in another order. */
export const NEARLY = 1e-9

/** True when the person of this snapshot is in the audience at `now` (epoch ms). */
export function matches(rule: Rule, snapshot: ProfileSnapshot, now: number, goods: Goods): boolean {
  if ('all' in rule) return rule.all.every(part => matches(part, snapshot, now, goods))
  if ('any' in rule) return rule.any.some(part => matches(part, snapshot, now, goods))
  if ('not' in rule) return !matches(rule.not, snapshot, now, goods)
  return holds(rule, snapshot, now, goods)
}

function holds(fact: Fact, snapshot: ProfileSnapshot, now: number, goods: Goods): boolean {
  const { facts } = snapshot
  const bought = (group: string, since: number) =>
    snapshot.purchases.some(p => p.at > since && goods.byId.get(p.productId)?.group === group)
  switch (fact.fact) {
    case 'signed-in':
      return snapshot.shopperId !== null
    case 'consent':
      return snapshot.consent === 'GRANTED'
    case 'birthday':
      return (
        facts.birthday !== null && birthdayOn(facts.birthday, facts.timeZone, now, fact.withinDays).within
      )
    case 'dwelling':
      return facts.dwelling === fact.is
    case 'household':
      return facts.household === fact.is
    case 'city':
      return facts.city !== null && same(facts.city, fact.is)
    case 'hobby':
      return facts.hobbies.some(hobby => same(hobby, fact.is))
    case 'bought':
      return bought(fact.group, fact.withinDays === undefined ? -Infinity : now - fact.withinDays * DAY)
    case 'not-bought':
      return !bought(fact.group, now - fact.withinDays * DAY)
    case 'viewed':
      return deeds(snapshot, 'view_item', fact, now, goods) >= fact.times
    case 'did':
      return deeds(snapshot, fact.deed, fact, now, goods) >= fact.times
    case 'active':
      return snapshot.recent.some(event => event.at > now - fact.withinDays * DAY)
    case 'redeemed':
      return snapshot.grants.some(grant => (grant.redeemedAt ?? 0) > now - fact.withinDays * DAY)
    case 'likes':
      return shareOf(snapshot, fact) >= fact.share - NEARLY
    case 'orders-at-least':
      return snapshot.orders >= fact.count
    case 'orders-at-most':
      return snapshot.orders <= fact.count
    case 'only-bought-season':
      return onlyBought(snapshot, fact.season, goods)
    case 'months':
      return inMonths(facts.timeZone, now, fact.from, fact.to)
    case 'tier': {
      const needed = goods.tiers?.find(tier => tier.slug === fact.atLeast)?.points
      return needed !== undefined && pointsAt(snapshot.points, now) >= needed
    }
    case 'rfm': {
      const fifth = snapshot.value?.[fact.part] ?? 0
      return fifth >= fact.from && fifth <= fact.to
    }
    case 'value':
      return snapshot.value?.segment === fact.is
    case 'untapped':
      return snapshot.value !== null && snapshot.value.potential >= fact.share - NEARLY
    case 'persona':
      return portraitAt(snapshot, goods, now).persona?.key === fact.is
    case 'stage':
      return portraitAt(snapshot, goods, now).stage.kind === fact.is
    case 'price-sense':
      return portraitAt(snapshot, goods, now).priceSense.kind === fact.is
    case 'channel':
      return snapshot.visit?.channel === fact.is
    case 'device':
      return snapshot.visit?.device === fact.is
  }
}

const drawn = new WeakMap<ProfileSnapshot, { now: number; goods: Goods; portrait: Portrait }>()

/** Two hundred audiences asking for the persona at once have it drawn once. */
function portraitAt(snapshot: ProfileSnapshot, goods: Goods, now: number): Portrait {
  const known = drawn.get(snapshot)
  if (known?.now === now && known.goods === goods) return known.portrait
  const portrait = portraitOf(snapshot, goods, now)
  drawn.set(snapshot, { now, goods, portrait })
  return portrait
}

function same(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase()
}

/** How often it was done within the days, as far as the snapshot goes back: 40 things, half a year. */
function deeds(
  snapshot: ProfileSnapshot,
  deed: EventName,
  fact: { group: string; withinDays: number },
  now: number,
  goods: Goods,
) {
  return snapshot.recent.filter(
    event =>
      event.name === deed &&
      event.at > now - fact.withinDays * DAY &&
      goods.byId.get(event.productId)?.group === fact.group,
  ).length
}

/** 0..1: this key's part of what the person likes in its dimension; decay cancels out, so time does not matter. */
function shareOf(snapshot: ProfileSnapshot, fact: Extract<Fact, { fact: 'likes' }>): number {
  const liked = snapshot.affinities.filter(a => a.dimension === fact.dimension && a.mass > 0)
  // Masses can be near the largest float: scaling by the greatest keeps the sum finite.
  const greatest = Math.max(0, ...liked.map(a => a.mass))
  const own = liked.find(a => a.key === fact.key)
  return own ? own.mass / greatest / liked.reduce((sum, a) => sum + a.mass / greatest, 0) : 0
}

/** Things for all year say nothing; at least two of the season, none of another. */
function onlyBought(snapshot: ProfileSnapshot, season: string, goods: Goods): boolean {
  const seasons = snapshot.purchases.flatMap(p => goods.byId.get(p.productId)?.season ?? [])
  const telling = seasons.filter(s => s !== 'ALL')
  return telling.length >= 2 && telling.every(s => s === season)
}

/** Both ends included; from November to February runs over the year's end. */
export function inMonths(timeZone: string, now: number, from: number, to: number): boolean {
  const { month } = calendarDate(now, timeZone)
  return from <= to ? month >= from && month <= to : month >= from || month <= to
}
