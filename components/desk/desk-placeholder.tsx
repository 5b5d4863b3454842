import { Placeholder } from '@/components/ui/placeholder'

/** A page of the desk on its way. */
export function DeskPlaceholder() {
  return (
    <div role="status" aria-label="Loading" className="page grid gap-3 pt-22">
      <Placeholder className="h-8 w-40" />
      <Placeholder className="mb-3 h-10 w-full max-w-2xl" />
      {['a', 'b', 'c', 'd', 'e', 'f'].map(key => (
        <Placeholder key={key} className="h-14 w-full" />
      ))}
    </div>
  )
}
