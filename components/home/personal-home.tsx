import type { ReactNode } from 'react'
import { Hero } from '@/components/catalogue/hero'
import { SlotShelf } from '@/components/personal/slot-shelf'
import { Note } from '@/components/ui/note'
import type { Assigned } from '@/lib/experiments/assign'
import { currentToken } from '@/lib/experiments/queries'
import type { Offer } from '@/lib/offers/offer'
import { currentArrival, currentSubject } from '@/lib/profile/subject'
import type { Greeting } from '@/lib/recommend/greeting'
import { noteFor } from '@/lib/recommend/note'
import { homeFor } from '@/lib/recommend/queries'
import { HomeOffer } from './home-offer'
import { NothingLeft } from './nothing-left'
import { SideBySide } from './side-by-side'

export type HomeQuery = Record<string, string | string[] | undefined>

/** The window, told of as an offer where one stands in it. */
async function InSight({ offer, arm, children }: { offer?: Offer; arm?: Assigned; children: ReactNode }) {
  if (!offer) return children
  return (
    <div data-offer={offer.slug} data-placement="home" data-learned={arm && (await currentToken([arm]))}>
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

/** Everything on the home page that is this shopper's: one read, one decision. */
export async function PersonalHome({ query }: { query: Promise<HomeQuery> }) {
  const [subject, { channel, about }] = await Promise.all([currentSubject(), query.then(currentArrival)])
  const { greeting, hero, comparison, shelves, offers, catalogue, snapshot, arms, now } = await homeFor(
    subject,
    channel,
    about,
  )
  const note = hero.reason && noteFor(hero.reason, catalogue)
  const shown = hero.products[0]?.product.slug
  const href = hero.offer
    ? `/why?offer=${hero.offer.slug}`
    : `/why?on=home${shown ? `&product=${shown}` : ''}`
  return (
    <>
      <InSight offer={hero.offer} arm={offers.HOME_HERO?.arm}>
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
        />
      )}
      {shelves.length === 0 && catalogue.products.length > 0 && <NothingLeft />}
      <div data-learned={await currentToken(arms, now)}>
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
