import type { NewEvent } from '@/lib/events/event'
import type { Subject } from '@/lib/profile/who'
import { aboutOf, type VisitTag } from './tag'
import { uuid7 } from './uuid7'
import type { Visit } from './visit'

const PRODUCT = /^\/products\/([a-z0-9-]{1,100})$/
const CHECKOUT = '/checkout'
const LONGEST_PATH = 200

/** The events one visit stands for: a page view, and what opening a product's page or the checkout means. */
export function eventsOf(visit: Visit, subject: Subject, tag: VisitTag): NewEvent[] {
  const url = new URL(visit.url)
  const { pathname } = url
  const { channel, device, daypart } = tag
  const common = { at: new Date(visit.at), subject, sessionId: visit.sessionId ?? undefined }
  const data = { channel, device, daypart }
  const about = channel === 'direct' ? null : aboutOf(url)
  const slug = PRODUCT.exec(pathname)?.[1]
  return [
    {
      ...common,
      id: uuid7(visit.at),
      name: 'page_view',
      data: { ...data, path: pathname.slice(0, LONGEST_PATH), ...(about && { about }) },
    },
    ...(slug
      ? [{ ...common, id: uuid7(visit.at), name: 'view_item' as const, productSlug: slug, data }]
      : []),
    ...(pathname === CHECKOUT
      ? [{ ...common, id: uuid7(visit.at), name: 'begin_checkout' as const, data }]
      : []),
  ]
}
