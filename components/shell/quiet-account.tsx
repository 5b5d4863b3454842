'use client'

import type { Route } from 'next'
import Link from 'next/link'

/** The account corner of a visitor we know nothing about; also what stands there while the leaf is on its way. */
export function QuietAccount() {
  return (
    <div className="flex items-center gap-5 text-sm font-medium">
      <Link href={'/sign-in' as Route} className="py-3 underline-offset-4 hover:underline">
        Sign in
      </Link>
      <Link href={'/cart' as Route} className="py-3 underline-offset-4 hover:underline">
        Cart
      </Link>
    </div>
  )
}
