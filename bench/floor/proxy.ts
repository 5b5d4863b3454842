import { NextResponse } from 'next/server'

/** An empty proxy behind the matcher the shop uses: what tagging visits costs is measured against it. */
export function proxy() {
  return NextResponse.next()
}

export const config = {
  matcher: [
    {
      source: '/((?!_next|api|pictures|.*\\.).*)',
      missing: [
        { type: 'header', key: 'next-router-prefetch' },
        { type: 'header', key: 'next-router-segment-prefetch' },
        { type: 'header', key: 'purpose', value: 'prefetch' },
      ],
    },
  ],
}
