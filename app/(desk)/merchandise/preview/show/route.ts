import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { connection } from 'next/server'
import { deskReader } from '@/lib/auth/desk'
import { findShoppers } from '@/lib/preview/find'
import { LETTERS, previewHref, sidesIn } from '@/lib/preview/side'

/**
 * Where the form of a preview is sent: leads to the preview's own address, in which the one somebody meant stands by
 * id and no field that was left empty stands at all. As a redirect, because a page's own needs script.
 */
export async function GET(request: Request) {
  await connection()
  await deskReader('/merchandise/preview')
  const sides = sidesIn(Object.fromEntries(new URL(request.url).searchParams))
  for (const letter of LETTERS) {
    const side = sides[letter]
    const [only, ...others] = side.find ? await findShoppers(side.find) : []
    if (only && others.length === 0) sides[letter] = { ...side, who: only.profileId, find: '' }
  }
  redirect(previewHref(sides) as Route)
}
