import 'server-only'
import { beginCode, codeKnown } from '@/lib/auth/attempts'
import { hasCode, normaliseCode } from '@/lib/offers/code'
import { currentOffers } from '@/lib/offers/queries'
import type { CartKey } from './cart-key'
import { setCode } from './cart-writes'

/**
 * Writes the code somebody at `address` wants to use into the cart, or clears it; answers 0, or how many seconds to wait
 * where too many codes were tried from there that are none.
 */
export async function tryCode(key: CartKey, code: string | null, address: string): Promise<number> {
  const asked = normaliseCode(code)
  if (asked) {
    const wait = await beginCode(address)
    if (wait > 0) return wait
    if ((await currentOffers()).some(offer => hasCode(offer, asked))) await codeKnown(address)
  }
  await setCode(key, code)
  return 0
}
