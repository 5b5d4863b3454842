import { DoorGrid } from '@/components/catalogue/door-grid'
import { Hero } from '@/components/catalogue/hero'
import { Shelf } from '@/components/catalogue/shelf'
import type { CardProduct } from '@/lib/catalogue/card'
import { type OpenHome, openShelves } from '@/lib/catalogue/open-home'
import type { Door } from '@/lib/catalogue/pages'
import { windowFor } from '@/lib/catalogue/window'
import { wrappedScene } from '@/lib/catalogue/wrapped'
import type { Decided } from '@/lib/offers/decide'
import { OfferBanner } from './offer-banner'

type Props = { departments: Door[]; home: OpenHome; offers: Decided }

/** The home page of somebody we know nothing about. */
export function OpenHomeView({ departments, home, offers }: Props) {
  const rooms = departments.map(d => ({ ...d, groups: d.groups.map(group => group.slug) }))
  const { department: shown, ...window } = windowFor(home.season, rooms)
  const department = departments.find(d => d.slug === shown)
  const shelves = openShelves(home, window.shelf)
  return (
    <>
      <Hero {...window} picture={department?.picture ?? wrappedScene(0)} tint={department?.tint ?? ''} />
      {offers.HOME_BANNER && <OfferBanner offer={offers.HOME_BANNER.offer} />}
      <On {...shelves.picked} eager />
      <On {...shelves.popular} eager={home.picked.length === 0} />
      <DoorGrid departments={departments} />
      <On {...shelves.seasonal} />
      <On {...shelves.fresh} />
      <On {...shelves.more} />
    </>
  )
}

function On({ cards, ...shelf }: { title: string; cards: readonly CardProduct[]; eager?: boolean }) {
  return <Shelf {...shelf} placement="home" cards={cards.map(product => ({ product }))} />
}
