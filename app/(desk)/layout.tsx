import type { Metadata } from 'next'
import type { ReactNode } from 'react'

export const metadata: Metadata = { title: 'The desk', robots: { index: false, follow: false } }

// The whole page is sent at once, without holes: so the desk's forms work before and without any script.
export const instant = false

/** No frame here: a layout cannot know who asks, and for most people there is no desk. */
export default function DeskLayout({ children }: { children: ReactNode }) {
  return children
}
