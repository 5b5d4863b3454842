import type { Product } from '@/lib/catalogue/catalogue'
import type { EarlyTier } from '@/lib/catalogue/pages'
import { formatDate } from '@/lib/dates'
import type { OwnStage } from '@/lib/loyalty/own-stage'
import { withArticle } from '@/lib/loyalty/words'

type Props = {
  product: Product
  /** The first tier that may have it before everybody. */
  first: EarlyTier | null
  own: OwnStage | null
  now: number
  /** In the shell, which stays without script: then it leads to where it is told whose it is. */
  shell: boolean
}

/** Of something that is not out yet: from when it can be had, and by whom before. */
export function LaunchNote({ product, first, own, now, shell }: Props) {
  const out = formatDate(product.launchedAt)
  if (own?.early) {
    const as = own.early.tier ? `, as ${withArticle(own.early.tier.name)}` : ''
    return (
      <p className="rounded-sm bg-butter px-4 py-3 text-sm">
        <strong className="font-medium">Open to you already{as}.</strong> Out for everybody on {out}.
      </p>
    )
  }
  return (
    <p className="rounded-sm bg-butter px-4 py-3 text-sm">
      <strong className="font-medium">Out on {out}.</strong>{' '}
      {first ? (
        <Earlier first={first} now={now} />
      ) : (
        'Come back then, we put one aside on the shelf for looking.'
      )}
      {shell && (
        <noscript>
          <a href={`/products/${product.slug}/early`} className="link mt-1 block w-fit">
            See whether it is open to you
          </a>
        </noscript>
      )}
    </p>
  )
}

function Earlier({ first: { name, top, from }, now }: { first: EarlyTier; now: number }) {
  const who = `${withArticle(name)}${top ? '' : ' or above'}`
  return (
    <>
      As {who} you can order it {from <= now ? 'already' : `from ${formatDate(from)}`}.{' '}
      <a href="/account/loyalty" className="link">
        How that works
      </a>
    </>
  )
}
