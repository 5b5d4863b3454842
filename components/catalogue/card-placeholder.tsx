import { Placeholder } from '@/components/ui/placeholder'

/** A card on its way, line for line as high as a card. */
export function CardPlaceholder({ note = false }: { note?: boolean }) {
  return (
    <div aria-hidden>
      <Placeholder className="aspect-4/5 w-full" />
      <div className="mt-3 h-[1.375em] text-lg leading-snug">
        <Placeholder className="h-4 w-3/4" />
      </div>
      <div className="h-[1.5em] text-sm">
        <Placeholder className="h-3 w-1/2" />
      </div>
      <div className="mt-1 h-[1.5em] text-sm">
        <Placeholder className="h-3 w-2/3" />
      </div>
      {note && <div className="mt-1 h-7" />}
    </div>
  )
}
