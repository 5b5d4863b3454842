import { Placeholder } from '@/components/ui/placeholder'
import { CardPlaceholder } from './card-placeholder'

/** A shelf on its way: heading and four cards in their final size. */
export function ShelfPlaceholder({ note = true }: { note?: boolean }) {
  return (
    <div aria-hidden className="border-t border-line pt-5 pb-12">
      <div className="mb-5 flex min-h-10 items-baseline">
        <Placeholder className="h-7 w-64 max-w-full" />
      </div>
      <div className="shelf">
        {['a', 'b', 'c', 'd'].map(key => (
          <CardPlaceholder key={key} note={note} />
        ))}
      </div>
    </div>
  )
}
