import type { OfferKind } from '@/lib/generated/prisma/enums'
import { birthday } from './birthday'
import { campaign } from './campaign'
import { crossSell } from './cross-sell'
import type { Kind } from './kind'
import { loyalty } from './loyalty'
import { seasonal } from './seasonal'
import { welcome } from './welcome'
import { winBack } from './win-back'

/** Every kind of offer; another is another file and a line here. */
export const KINDS: Record<OfferKind, Kind> = {
  BIRTHDAY: birthday,
  CROSS_SELL: crossSell,
  WELCOME: welcome,
  WIN_BACK: winBack,
  LOYALTY: loyalty,
  SEASONAL: seasonal,
  CAMPAIGN: campaign,
}

export const kindOf = (kind: OfferKind): Kind => KINDS[kind]

/** The kind of this name, whatever was passed; undefined where there is none. */
export const kindNamed = (kind: string): Kind | undefined =>
  Object.hasOwn(KINDS, kind) ? KINDS[kind as OfferKind] : undefined
