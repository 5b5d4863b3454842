import { connection } from 'next/server'
import { storeTime } from '@/lib/clock'
import { birthdayCardFor } from '@/lib/offers/birthday-card'
import { cardAnswer } from '@/lib/og/card-answer'

/** The birthday card of the signed-in shopper, around their birthday; not there for anyone else. */
export async function GET() {
  await connection()
  return cardAnswer(() => birthdayCardFor(storeTime()))
}
