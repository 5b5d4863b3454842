'use client'
import { useEffect, useState } from 'react'
import type { TasteView } from '@/lib/affinity/view'

/** The newest known of what the page came with and what the live stream said since; without a stream the page's. */
export function useLiveTaste(view: TasteView): { shown: TasteView; live: boolean } {
  const [heard, setHeard] = useState<TasteView | null>(null)
  const [live, setLive] = useState(false)
  useEffect(() => {
    const source = new EventSource('/api/profile/live')
    source.addEventListener('taste', event => {
      setLive(true)
      setHeard(JSON.parse(event.data))
    })
    source.onerror = () => setLive(false)
    return () => source.close()
  }, [])
  return { shown: heard && heard.at > view.at ? heard : view, live }
}
