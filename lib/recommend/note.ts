import type { Catalogue } from '@/lib/catalogue/catalogue'
import { formatDate } from '@/lib/dates'
import { withArticle } from '@/lib/loyalty/words'
import { formatCents } from '@/lib/money'
import type { Reason } from './slot'

type Goods = Pick<Catalogue, 'byId'>

const SEASONS: Record<string, string> = {
  spring: 'spring things',
  summer: 'summer things',
  autumn: 'autumn things',
  winter: 'winter things',
}

const TOLD = {
  hobby: (label: string) => ({ text: `for ${label}`, why: `You told us that you like ${label}.` }),
  dwelling: (label: string) => ({ text: `fits ${label}`, why: `You told us that you live in ${label}.` }),
  more: (label: string) => ({ text: `more ${label}`, why: `You asked us for more of ${label}.` }),
}

const SHARED = { hobby: 'You told us that you like', more: 'You asked us for more of' }

/**
 * Emma's pencil line for a reason and the sentence behind it, in terms of what the shopper did or told.
 * Null for what everybody sees, and where the product it speaks of is no longer sold.
 */
export function noteFor(reason: Reason, { byId }: Goods): { text: string; why: string } | null {
  const nameOf = (id: string) => byId.get(id)?.name
  switch (reason.kind) {
    case 'goes-with': {
      const name = nameOf(reason.product)
      const had = reason.inCart ? `${name} is in your cart` : `You bought ${name}`
      return name ? { text: `goes with your ${name}`, why: `${had}, and this goes well with it.` } : null
    }
    case 'due-again': {
      const bought = `You bought this on ${formatDate(reason.boughtAt)}`
      const usual = reason.own ? 'you usually come back for it' : 'it usually lasts'
      const every = reason.own ? `about every ${reason.everyDays} days` : `about ${reason.everyDays} days`
      return { text: 'time for a refill?', why: `${bought}, and ${usual} ${every}.` }
    }
    case 'next-in-series': {
      const previous = nameOf(reason.previous)
      const why = `You have ${previous ?? 'the volume before'}: this is volume ${reason.volume} of ${reason.series}.`
      return { text: `volume ${reason.volume} is here`, why }
    }
    case 'looked-at': {
      const name = nameOf(reason.product)
      const did = reason.bought ? 'bought' : 'looked at'
      return name
        ? { text: `a bit like the ${name}`, why: `You ${did} ${name}, and this is much like it.` }
        : null
    }
    case 'likes':
      return { text: `you like ${reason.label}`, why: `You have looked at or bought ${reason.label} before.` }
    case 'told-us':
      return TOLD[reason.fact](reason.label)
    case 'season-regular': {
      const things = SEASONS[reason.label] ?? reason.label
      return {
        text: reason.now ? `for your ${reason.label}` : `${reason.label}, early`,
        why: `Of what you bought here for one season, most were ${things}.`,
      }
    }
    case 'bought-together': {
      const name = nameOf(reason.product)
      return name
        ? { text: `often bought with ${name}`, why: `Others who bought ${name} bought this as well.` }
        : null
    }
    case 'bought-after': {
      const name = nameOf(reason.product)
      const why = `You bought ${name}. Others who did came back for this later.`
      return name ? { text: `next after the ${name}`, why } : null
    }
    case 'shoppers-like-you': {
      const { label, told } = reason
      const did = told ? SHARED[told] : 'You have looked at or bought'
      const why = `${did} ${label}. Others who like ${label} bought this as well.`
      return { text: `others who like ${label} took it home`, why }
    }
    case 'viewed-with': {
      const name = nameOf(reason.product)
      return name
        ? {
            text: 'others went on to this',
            why: `You looked at ${name}, and others who did went on to this.`,
          }
        : null
    }
    case 'baskets-alike': {
      const why = 'You bought here before; others who bought much the same have this as well.'
      return { text: 'in baskets much like yours', why }
    }
    case 'saves': {
      const [name, less] = [nameOf(reason.beside), formatCents(reason.cents)]
      const why = `It is of the same kind as ${name}, well liked by those who have it, and costs ${less} less.`
      return name ? { text: `saves ${less} beside the ${name}`, why } : null
    }
    case 'reduced': {
      const less = formatCents(reason.cents)
      const why = `You mostly chose what costs less than others of its kind; this costs ${less} less than it did.`
      return { text: `${less} less than before`, why }
    }
    case 'better': {
      const name = nameOf(reason.beside)
      const why = `It is of the same kind as ${name}, a better make, and rated ${reason.rating} of 5.`
      return name ? { text: 'the better one of the two', why } : null
    }
    case 'comparing': {
      const why = `You looked at ${reason.count} different ${reason.label} of late, so they stand beside each other here.`
      return { text: 'side by side, to choose from', why }
    }
    case 'deciding': {
      const name = nameOf(reason.product)
      const did = reason.inCart ? `You put ${name} into your cart` : `You came back to ${name} more than once`
      const text = reason.inCart ? 'still in your cart' : 'still thinking about it?'
      return name ? { text, why: `${did} and have not ordered it yet.` } : null
    }
    case 'persona':
    case 'situation':
      return { text: reason.note, why: reason.because }
    case 'birthday':
      return { text: 'happy birthday', why: 'You told us your birthday, and it is about now.' }
    case 'tier': {
      const as = withArticle(reason.name)
      return { text: `for you, as ${as}`, why: `By what you bought here in the last year you are ${as}.` }
    }
    case 'new':
    case 'popular':
      return null
  }
}
