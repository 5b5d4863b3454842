import type { Metadata } from 'next'
import { OpenHomeView } from '@/components/home/open-home'
import { navigation, openHome } from '@/lib/catalogue/pages'
import { openOffers } from '@/lib/offers/open'

export const metadata: Metadata = {
  title: { absolute: 'Tante Emma: good things, and someone who remembers' },
}

export default async function OpenHomePage() {
  const [departments, home, offers] = await Promise.all([navigation(), openHome(), openOffers()])
  return (
    <div className="page">
      <OpenHomeView departments={departments} home={home} offers={offers} />
    </div>
  )
}
