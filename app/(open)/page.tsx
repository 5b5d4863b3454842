import type { Metadata } from 'next'
import { DoorGrid } from '@/components/catalogue/door-grid'
import { Hero } from '@/components/catalogue/hero'
import { Shelf } from '@/components/catalogue/shelf'
import { OfferBanner } from '@/components/home/offer-banner'
import { navigation, openHome } from '@/lib/catalogue/pages'
import { windowFor } from '@/lib/catalogue/window'
import { openOffers } from '@/lib/offers/open'

export const metadata: Metadata = {
  title: { absolute: 'Tante Emma: good things, and someone who remembers' },
}

export default async function OpenHomePage() {
  const [departments, home, offers] = await Promise.all([navigation(), openHome(), openOffers()])
  const { department: shown, ...window } = windowFor(home.season, departments)
  const department = departments.find(d => d.slug === shown) ?? departments[0]
  return (
    <div className="page">
      {department && <Hero {...window} picture={department.picture} tint={department.tint} />}
      {offers.HOME_BANNER && <OfferBanner offer={offers.HOME_BANNER.offer} />}
      <Shelf
        title="What the neighbours like"
        placement="home"
        cards={home.popular.slice(0, 4).map(product => ({ product }))}
        eager
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
