import type { Metadata } from 'next'
import type { ReactNode } from 'react'

export const metadata: Metadata = { title: 'The desk', robots: { index: false, follow: false } }

/** No frame here: a layout cannot know who asks, and for most people there is no desk. */
export default function DeskLayout({ children }: { children: ReactNode }) {
  return children
}
