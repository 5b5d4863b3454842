'use client'

import { ShelfPlaceholder } from '@/components/catalogue/shelf-placeholder'
import { Placeholder } from '@/components/ui/placeholder'

/** The personal home on its way: hero and shelves in their final size. A client component: nothing of it is sent twice. */
export function HomePlaceholder() {
  return (
    <div aria-busy>
      <p className="sr-only">One moment, the shelves are being set up.</p>
      <div
        aria-hidden
        className="grid items-center gap-x-12 gap-y-6 pt-4 pb-12 lg:grid-cols-12 lg:pt-8 lg:pb-16"
      >
        <Placeholder className="aspect-7/5 w-full lg:order-2 lg:col-span-7" />
        <div className="lg:order-1 lg:col-span-5">
          <Placeholder className="h-6 w-56" />
          <Placeholder className="mt-4 h-12 w-full" />
          <Placeholder className="mt-4 h-12 w-4/5" />
          <Placeholder className="mt-5 h-6 w-full" />
          <Placeholder className="mt-7 h-12 w-44" />
        </div>
      </div>
      <ShelfPlaceholder />
      <ShelfPlaceholder />
      <ShelfPlaceholder />
    </div>
  )
}
