import { Placeholder } from '@/components/ui/placeholder'

/** Two lines and a sum on their way. */
export function CartPlaceholder() {
  return (
    <div aria-hidden className="grid gap-x-16 gap-y-10 lg:grid-cols-12">
      <div className="border-t border-line lg:col-span-7">
        {[0, 1].map(index => (
          <div key={index} className="flex gap-6 border-b border-line py-6">
            <Placeholder className="aspect-4/5 w-22 sm:w-28" />
            <Placeholder className="h-7 w-1/2" />
          </div>
        ))}
      </div>
      <div className="lg:col-span-5">
        <Placeholder className="h-40" />
        <Placeholder className="mt-6 h-12" />
      </div>
    </div>
  )
}
