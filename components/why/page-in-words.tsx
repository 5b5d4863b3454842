import type { Route } from 'next'
import { headers } from 'next/headers'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { currentSubject } from '@/lib/profile/subject'
import { onOrder } from '@/lib/recommend/asked-order'
import { askedPath } from '@/lib/recommend/asked-path'
import type { Page } from '@/lib/recommend/page-at'
import type { Plain } from '@/lib/recommend/plain'
import { plainPage } from '@/lib/recommend/why'

export type PageQuery = Record<string, string | string[] | undefined>

/** The page somebody asks about, in plain words; 404 for one the shop does not have. */
export async function PageInWords({ query }: { query: Promise<PageQuery> }) {
  const [{ path }, list] = await Promise.all([query, headers()])
  const asked = askedPath(Array.isArray(path) ? path[0] : path, list.get('referer'), list.get('host'))
  const found = await plainPage(asked, await currentSubject())
  if (!found) notFound()
  const { page, plain } = found
  return (
    <>
      <h1 className="text-3xl">Why am I seeing this?</h1>
      <p className="mt-3 text-lg text-ink-soft">
        <Link href={asked as Route} className="link" prefetch={false}>
          {nameOf(page)}
        </Link>
        , as you see it now.
      </p>
      <Chosen chosen={plain.chosen} on={addressOf(page)} />
      <Names title="Not quite as others see it" names={plain.turned}>
        No single thing here was picked for you, but what there is, and in what order, heeds what you bought
        or did not buy yet, what you looked at, what you asked to see less of and what you told us.
      </Names>
      {plain.tried && <Tried />}
      <LeftOut lines={plain.leftOut} />
      <Names title="The same for everybody" names={plain.same}>
        {SAME[page.kind]}
      </Names>
      <h2 className="mt-12 text-xl">Not right?</h2>
      <p className="mt-2">
        Everything this was made from stands in{' '}
        <a href="/account/taste" className="link">
          what we know about you
        </a>
        : mute it, ask for more or less of it, or take it back. How Emma chooses at all is told in{' '}
        <a href="/why" className="link">
          why you see what you see
        </a>
        .
      </p>
    </>
  )
}

const SAME: Record<Page['kind'], string> = {
  home: 'The doors, names, pictures and what things cost.',
  product: 'The product itself: its pictures, its facts, what it costs and whether it is in stock.',
  cart: 'What things cost and what sending them costs.',
  order: 'What was ordered, as it was promised then, and where it goes.',
  listing:
    'All of this page, unless it is sorted for you: what it shows stands in the order that was asked for, whoever asks.',
  counter: 'Nothing on this page was chosen for anybody. What is yours on it you put there yourself.',
}

function addressOf(page: Page): string {
  if (page.kind === 'order') return onOrder(Number(page.number))
  return page.kind === 'product' ? page.slug : page.kind
}

function nameOf(page: Page): string {
  if (page.kind === 'home') return 'The front of the shop'
  if (page.kind === 'cart') return 'Your cart'
  return page.kind === 'order' ? 'Your order' : page.title
}

function Chosen({ chosen, on }: { chosen: Plain['chosen']; on: string }) {
  return (
    <section className="mt-10">
      <h2 className="text-xl">Chosen for you</h2>
      {chosen.length === 0 && <p className="mt-2">Nothing on this page was chosen for you.</p>}
      {chosen.map(({ title, things }) => (
        <section key={title} className="mt-5 border-l-2 border-pencil pl-5">
          <h3 className="text-lg">{title}</h3>
          <ul className="mt-1">
            {things.map(({ name, slug, line, why }) => (
              <li key={name} className="border-b border-line py-3 last:border-0">
                <p className="flex flex-wrap items-baseline gap-x-4">
                  {name !== title && <strong className="font-medium">{name}</strong>}
                  <span className="font-pencil text-lg text-pencil">{line}</span>
                </p>
                <p className="text-sm text-ink-soft">
                  {why}{' '}
                  {slug && (
                    <a href={`/why?product=${slug}&on=${on}`} className="link whitespace-nowrap">
                      Less of this<span className="sr-only">: {name}</span>
                    </a>
                  )}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

function Names({ title, names, children }: { title: string; names: string[]; children: string }) {
  if (names.length === 0 && title !== 'The same for everybody') return null
  return (
    <section className="mt-10">
      <h2 className="text-xl">{title}</h2>
      {names.length > 0 && <p className="mt-2 font-medium">{names.join(' · ')}</p>}
      <p className="mt-2">{children}</p>
    </section>
  )
}

function Tried() {
  return (
    <section className="mt-10">
      <h2 className="text-xl">Being tried</h2>
      <p className="mt-2">
        Where there are several good ways of putting things, we try them and do more of what is of use. Which
        one you see today was drawn by lot: nothing about you decided it.
      </p>
    </section>
  )
}

function LeftOut({ lines }: { lines: Plain['leftOut'] }) {
  if (lines.length === 0) return null
  return (
    <section className="mt-10">
      <h2 className="text-xl">Not put before you</h2>
      <ul className="mt-2">
        {lines.map(({ line, names }) => (
          <li key={line} className="py-1">
            {line}
            <span className="text-sm text-ink-soft">: {names.join(', ')}</span>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-sm text-ink-soft">
        You still find all of it in the departments and by searching.
      </p>
    </section>
  )
}
