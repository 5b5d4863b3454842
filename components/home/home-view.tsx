import type { ReactNode } from 'react'
import { Hero } from '@/components/catalogue/hero'
import { SlotShelf } from '@/components/personal/slot-shelf'
import { Note } from '@/components/ui/note'
import type { Offer } from '@/lib/offers/offer'
import type { Greeting } from '@/lib/recommend/greeting'
import type { HomePage } from '@/lib/recommend/home-page'
import { noteFor } from '@/lib/recommend/note'
import { HomeOffer } from './home-offer'
import { NothingLeft } from './nothing-left'
import { SideBySide } from './side-by-side'

type Props = {
  page: HomePage
  /** What is learned from its parts, signed for the browser it is shown in; nothing where it only is looked at. */
  learned?: { hero?: string | undefined; banner?: string | undefined; shelves?: string | undefined }
  /** Where the birthday card is drawn. */
  card?: string
}

/** The window, told of as an offer where one stands in it. */
function InSight({
  offer,
  learned,
  children,
}: {
  offer?: Offer | undefined
  learned?: string | undefined
  children: ReactNode
}) {
  if (!offer) return children
  return (
    <div data-offer={offer.slug} data-placement="home" data-learned={learned}>
      {children}
    </div>
  )
}

/** A launch that is open to whoever comes in, and for how long to them alone. */
function OpenEarly({ launch: { name, slug, when } }: { launch: NonNullable<Greeting['launch']> }) {
  return (
    <>
      {' '}
      <a href={`/products/${slug}`} className="link">
        {name}
      </a>{' '}
      is open to you already, to everybody on {when}.
    </>
  )
}

/** A decided home page. */
export function HomeView({ page, learned = {}, card }: Props) {
  const { greeting, hero, comparison, shelves, offers, catalogue, snapshot } = page
  const note = hero.reason && noteFor(hero.reason, catalogue)
  const shown = hero.products[0]?.product.slug
  const href = hero.offer
    ? `/why?offer=${hero.offer.slug}`
    : `/why?on=home${shown ? `&product=${shown}` : ''}`
  return (
    <>
      <InSight offer={hero.offer} learned={learned.hero}>
        <Hero
          title={hero.title}
          text={hero.text}
          href={hero.href}
          action={hero.action}
          also={hero.also}
          picture={hero.picture}
          tint={hero.tint}
          whole={hero.shows === 'product'}
          above={
            <div className="mb-4">
              <p className="text-lg">
                <strong className="font-medium">{greeting.line}</strong> {greeting.sub}
                {greeting.launch && <OpenEarly launch={greeting.launch} />}
              </p>
              {note && <Note {...note} href={href} />}
            </div>
          }
        />
      </InSight>
      {comparison && <SideBySide comparison={comparison} catalogue={catalogue} />}
      {offers.HOME_BANNER && (
        <HomeOffer
          decided={offers.HOME_BANNER}
          catalogue={catalogue}
          facts={snapshot.facts}
          placement="home"
          learned={learned.banner}
          card={card}
        />
      )}
      {shelves.length === 0 && catalogue.products.length > 0 && <NothingLeft />}
      <div data-learned={learned.shelves}>
        {shelves.map((shelf, index) => (
          <SlotShelf
            key={shelf.title}
            shelf={shelf}
            catalogue={catalogue}
            place="home"
            eager={index === 0 && !comparison}
          />
        ))}
      </div>
    </>
  )
}
