import { BirthdayCard } from '@/components/og/birthday-card'
import { firstName } from '@/lib/auth/claims'
import type { CardFor } from '@/lib/offers/birthday-card'
import { troubled } from '@/lib/trouble'
import { printable } from './printable'
import { renderPng } from './render'

// One shopper's own: nothing on the way may keep it.
const own = { 'Cache-Control': 'private, no-store', Vary: 'Cookie' }

/** A birthday card as a picture, or that there is none (404), or that it could not be drawn (503). */
export async function cardAnswer(read: () => Promise<CardFor | null>): Promise<Response> {
  try {
    const card = await read()
    if (!card) return new Response('There is no card here today.', { status: 404, headers: own })
    const png = await renderPng(
      <BirthdayCard
        name={printable(firstName(card.name) ?? undefined, 24)}
        gift={printable(card.gift, 120)}
      />,
    )
    return new Response(png, { headers: { ...own, 'Content-Type': 'image/png' } })
  } catch (error) {
    troubled('draw a birthday card', error)
    return new Response('The card could not be drawn just now. Try again in a minute.', {
      status: 503,
      headers: own,
    })
  }
}
