import type { EventName } from '@/lib/generated/prisma/enums'
import type { Channel, Device } from '@/lib/visits/tag'
import { daypartOf, hourIn } from '@/lib/visits/tag'
import type { Bought, Life, Purchase } from './life'
import { uuidAt } from './random'
import type { Item, ItemVariant } from './shop'

const CHANNELS: Channel[] = ['direct', 'search', 'newsletter', 'ad', 'social', 'referral']
const DEVICES: Device[] = ['phone', 'tablet', 'desktop']

/** What a shopper does in the shop; every step writes its event and takes its time. */
export type Visit = ReturnType<typeof openVisit>

/** Opens a visit at an instant (ms) and writes its first page view. */
export function openVisit(life: Life, start: number, how: { channel?: Channel; device?: Device } = {}) {
  const { random, taste } = life
  const sessionId = uuidAt(start, random)
  let at = start
  const seen = new Set<Item>()
  const basket: Bought[] = []

  const write = (name: EventName, item: Item | null, data: Record<string, unknown> = {}) => {
    life.events.push({
      at: new Date(at).toISOString(),
      id: uuidAt(at, random),
      profileId: life.profileId,
      sessionId,
      name,
      productId: item?.id ?? null,
      data,
    })
    at += Math.round(random.between(3_000, 75_000))
  }

  write('page_view', null, {
    path: '/',
    channel:
      how.channel ?? CHANNELS[random.weighted(CHANNELS.map(one => taste.channels[one] ?? 0))] ?? 'direct',
    device: how.device ?? (random.chance(0.8) ? taste.device : random.pick(DEVICES)),
    daypart: daypartOf(hourIn('Europe/Berlin', start)),
  })

  return {
    basket,
    now: () => at,
    write,
    search(term: string) {
      write('search', null, { term })
    },
    list(group: string) {
      write('view_item_list', null, { list: group })
    },
    look(item: Item, fromList = false) {
      if (fromList) write('select_item', item, { list: item.group.slug })
      write('view_item', item)
      seen.add(item)
    },
    add(item: Item, variant: ItemVariant, quantity = 1) {
      if (!seen.has(item)) this.look(item)
      write('add_to_cart', item, { quantity })
      basket.push({ item, variant, quantity })
    },
    remove(bought: Bought) {
      write('remove_from_cart', bought.item, { quantity: bought.quantity })
      basket.splice(basket.indexOf(bought), 1)
    },
    checkout() {
      write('begin_checkout', null, { items: basket.length })
    },
    /** Pays what is in the basket: one purchase event a line, all at one instant. */
    pay(saves?: Purchase['saves']) {
      const id = uuidAt(at, random)
      const paidAt = at
      for (const { item, quantity } of basket) {
        at = paidAt
        write('purchase', item, { order: id, quantity })
        life.owned.set(item, paidAt)
        life.groupAt.set(item.group.slug, paidAt)
        if (item.seed.series) life.volumes.set(item.seed.series.slug, item.seed.series.volume)
      }
      life.purchases.push({ id, at: paidAt, bought: [...basket], saves })
    },
  }
}
