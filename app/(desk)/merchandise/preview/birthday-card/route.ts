import { connection } from 'next/server'
import { cardAnswer } from '@/lib/og/card-answer'
import { look } from '@/lib/preview/look'
import { sideIn, wishOf } from '@/lib/preview/side'

/** The birthday card in a preview; not there where the page has none. */
export async function GET(request: Request) {
  await connection()
  const query = Object.fromEntries(new URL(request.url).searchParams)
  return cardAnswer(async () => {
    const { wish } = wishOf(sideIn(query, ''))
    const shown = wish && (await look(wish))
    if (!shown || 'trouble' in shown) return null
    const { decision, basis } = shown
    const given = Object.values(decision.offers).find(({ offer }) => offer.kind === 'BIRTHDAY')
    return given ? { name: basis.snapshot.facts.name, gift: given.offer.text } : null
  })
}
