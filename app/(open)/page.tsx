import type { Metadata } from 'next'
import { DoorGrid } from '@/components/catalogue/door-grid'
import { Hero } from '@/components/catalogue/hero'
import { Shelf } from '@/components/catalogue/shelf'
import { OfferBanner } from '@/components/home/offer-banner'
import { navigation, openHome } from '@/lib/catalogue/pages'
import { windowFor } from '@/lib/catalogue/window'
import { wrappedScene } from '@/lib/catalogue/wrapped'
import { openOffers } from '@/lib/offers/open'
import { PICKED } from '@/lib/recommend/picked'

export const metadata: Metadata = {
  title: { absolute: 'Tante Emma: good things, and someone who remembers' },
}

export default async function OpenHomePage() {
  const [departments, home, offers] = await Promise.all([navigation(), openHome(), openOffers()])
  const rooms = departments.map(d => ({ ...d, groups: d.groups.map(group => group.slug) }))
  const { department: shown, ...window } = windowFor(home.season, rooms)
  const department = departments.find(d => d.slug === shown)
  return (
    <div className="page">
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
    </div>
  )
}
