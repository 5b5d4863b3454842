import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { MissingPictures } from '@/components/shell/missing-pictures'
import { SoftLinks } from '@/components/shell/soft-links'
import { caveat, fraunces, instrument } from './fonts'
import './globals.css'

export const metadata: Metadata = {
  metadataBase: new URL(process.env.APP_URL || `http://localhost:${process.env.PORT || 3000}`),
  title: { default: 'Tante Emma', template: '%s · Tante Emma' },
  description: 'A corner shop for good things that remembers what you like, and says why.',
  openGraph: { siteName: 'Tante Emma', type: 'website', locale: 'en_IE' },
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfaf6' },
    { media: '(prefers-color-scheme: dark)', color: '#181611' },
  ],
}

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={`${fraunces.variable} ${instrument.variable} ${caveat.variable}`}>
      <body>
        <a
          href="#content"
          className="sr-only focus:not-sr-only focus:fixed focus:top-3 focus:left-3 focus:z-10 focus:bg-paper focus:p-3"
        >
          Skip to the shelves
        </a>
        {children}
        <SoftLinks />
        <MissingPictures />
      </body>
    </html>
  )
}
