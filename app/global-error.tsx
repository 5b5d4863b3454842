'use client'

import { Trouble } from '@/components/shell/trouble'
import { caveat, fraunces, instrument } from './fonts'
import './globals.css'

type Props = { error: unknown; retry: () => void }

/** The root layout itself failed: a document of its own. */
export default function GlobalError({ error, retry }: Props) {
  return (
    <html lang="en" className={`${fraunces.variable} ${instrument.variable} ${caveat.variable}`}>
      <body>
        <title>One moment · Tante Emma</title>
        <Trouble error={error} retry={retry} />
      </body>
    </html>
  )
}
