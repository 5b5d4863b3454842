import { unstable_rethrow } from 'next/navigation'
import { connection } from 'next/server'
import { BirthdayCard } from '@/components/og/birthday-card'
import { storeTime } from '@/lib/clock'
import { birthdayCardFor } from '@/lib/offers/birthday-card'
import { printable } from '@/lib/og/printable'
import { renderPng } from '@/lib/og/render'

// One shopper's own: nothing on the way may keep it.
const own = { 'Cache-Control': 'private, no-store', Vary: 'Cookie' }

/** The birthday card of the signed-in shopper, around their birthday; not there for anyone else. */
export async function GET() {
  await connection()
  try {
    const card = await birthdayCardFor(storeTime())
    if (!card) return new Response('There is no card here today.', { status: 404, headers: own })
    const firstName = card.name?.trim().split(/\s+/)[0]
    const png = await renderPng(
      <BirthdayCard name={printable(firstName, 24)} gift={printable(card.gift, 120)} />,
    )
    return new Response(png, { headers: { ...own, 'Content-Type': 'image/png' } })
  } catch (error) {
    unstable_rethrow(error)
    return new Response('The card could not be drawn just now. Try again in a minute.', {
      status: 503,
      headers: own,
    })
  }
}
