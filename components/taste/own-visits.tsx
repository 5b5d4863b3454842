import type { Route } from 'next'
import Link from 'next/link'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import { formatDate } from '@/lib/dates'
import type { OwnVisit } from '@/lib/visits/own-visits'
import type { Channel, Device } from '@/lib/visits/tag'
import { ForgetVisit } from './forget-visit'

const DEVICES: Record<Device, string> = { phone: 'on a phone', tablet: 'on a tablet', desktop: 'at a desk' }
const CHANNELS: Record<Channel, string> = {
  newsletter: 'from our newsletter',
  ad: 'from an advertisement',
  social: 'from a social network',
  search: 'from a search engine',
  referral: 'from another page',
  direct: '',
}

const clock = (at: number, timeZone: string) =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(at)

/** When somebody was here and what they looked at; each stay can be forgotten by itself. */
export function OwnVisits({
  visits,
  catalogue,
  timeZone,
}: {
  visits: OwnVisit[]
  catalogue: Catalogue
  timeZone: string
}) {
  if (visits.length === 0) return <p className="text-ink-soft">No visit of the last 60 days is kept.</p>
  return (
    <ul className="border-b border-line">
      {visits.map(({ sessionId, from, pages, device, channel, products }) => {
        const looked = products.flatMap(id => catalogue.byId.get(id) ?? [])
        const how = [device && DEVICES[device], channel && CHANNELS[channel]].filter(Boolean).join(', ')
        return (
          <li
            key={sessionId}
            className="grid gap-x-8 gap-y-1 border-t border-line py-4 sm:grid-cols-[14rem_1fr_auto] sm:items-baseline"
          >
            <p className="tabular">
              {formatDate(from, timeZone)}, {clock(from, timeZone)}
              <span className="block text-sm text-ink-soft">
                {pages === 1 ? '1 page' : `${pages} pages`}
                {how && `, ${how}`}
              </span>
            </p>
            <p className="min-w-0 text-sm">
              {looked.map((product, index) => (
                <span key={product.id}>
                  {index > 0 && ', '}
                  <Link href={`/products/${product.slug}` as Route} prefetch={false} className="link">
                    {product.name}
                  </Link>
                </span>
              ))}
            </p>
            <ForgetVisit sessionId={sessionId} on={formatDate(from, timeZone)} />
          </li>
        )
      })}
    </ul>
  )
}
