'use client'
import { useEffect } from 'react'
import { wrappedThing } from '@/lib/catalogue/wrapped'

/** A picture kept elsewhere that does not come gives way to the shop's paper; the shop's own are let be. */
function wrap(image: HTMLImageElement) {
  const { origin } = new URL(image.src, location.href)
  if (origin !== location.origin) image.src = wrappedThing(image.src)
}

/** Looks after the pictures of a page: errors do not bubble, so they are caught on their way down. */
export function MissingPictures() {
  useEffect(() => {
    const onError = ({ target }: Event) => {
      if (target instanceof HTMLImageElement) wrap(target)
    }
    document.addEventListener('error', onError, true)
    // Those that failed before anybody listened.
    for (const image of document.images) if (image.complete && image.naturalWidth === 0) wrap(image)
    return () => document.removeEventListener('error', onError, true)
  }, [])
  return null
}
