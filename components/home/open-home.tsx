import { DoorGrid } from '@/components/catalogue/door-grid'
import { Hero } from '@/components/catalogue/hero'
import { Shelf } from '@/components/catalogue/shelf'
import type { OpenHome } from '@/lib/catalogue/open-home'
import type { Door } from '@/lib/catalogue/pages'
import { windowFor } from '@/lib/catalogue/window'
import { wrappedScene } from '@/lib/catalogue/wrapped'
import type { Decided } from '@/lib/offers/decide'
import { PICKED } from '@/lib/recommend/picked'
import { OfferBanner } from './offer-banner'

type Props = { departments: Door[]; home: OpenHome; offers: Decided }

/** The home page of somebody we know nothing about. */
export function OpenHomeView({ departments, home, offers }: Props) {
  const rooms = departments.map(d => ({ ...d, groups: d.groups.map(group => group.slug) }))
  const { department: shown, ...window } = windowFor(home.season, rooms)
  const department = departments.find(d => d.slug === shown)
  return (
    <>
      <Hero {...window} picture={department?.picture ?? wrappedScene(0)} tint={department?.tint ?? ''} />
      {offers.HOME_BANNER && <OfferBanner offer={offers.HOME_BANNER.offer} />}
      <Shelf title={PICKED} placement="home" cards={home.picked.map(product => ({ product }))} eager />
      <Shelf
        title="What the neighbours like"
        placement="home"
        cards={home.popular.slice(0, 4).map(product => ({ product }))}
        eager={home.picked.length === 0}
      />
      <DoorGrid departments={departments} />
      <Shelf title={window.shelf} placement="home" cards={home.seasonal.map(product => ({ product }))} />
      <Shelf title="New on the shelf" placement="home" cards={home.fresh.map(product => ({ product }))} />
      <Shelf
        title="Also often in the basket"
        placement="home"
        cards={home.popular.slice(4).map(product => ({ product }))}
      />
    </>
  )
}
