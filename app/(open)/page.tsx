import type { Metadata } from 'next'
import { DepartmentTile } from '@/components/catalogue/department-tile'
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
  const { department: shown, ...window } = windowFor(home.season)
  const department = departments.find(d => d.slug === shown) ?? departments[0]
  return (
    <div className="page">
      {department && <Hero {...window} picture={department.picture} tint={department.tint} />}
      {offers.HOME_BANNER && <OfferBanner offer={offers.HOME_BANNER.offer} />}
      <Shelf
        title="What the neighbours like"
        cards={home.popular.slice(0, 4).map(product => ({ product }))}
        eager
      />
      <section className="border-t border-line pt-5 pb-14">
        <h2 className="mb-5 text-2xl">Six doors</h2>
        <div className="grid grid-cols-2 gap-x-4 gap-y-8 md:grid-cols-3 lg:gap-x-6 lg:gap-y-10">
          {departments.map(entry => (
            <DepartmentTile key={entry.slug} department={entry} />
          ))}
        </div>
      </section>
      <Shelf title={window.shelf} cards={home.seasonal.map(product => ({ product }))} />
      <Shelf title="New on the shelf" cards={home.fresh.map(product => ({ product }))} />
      <Shelf title="Also often in the basket" cards={home.popular.slice(4).map(product => ({ product }))} />
    </div>
  )
}
