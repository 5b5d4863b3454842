import { Placeholder } from '@/components/ui/placeholder'

/** Stands for a form of so many fields while it is on its way, in about its size. */
export function FormPlaceholder({ fields }: { fields: number }) {
  return (
    <div aria-hidden className="space-y-5">
      {Array.from({ length: fields }, (_, index) => (
        <div key={String(index)}>
          <Placeholder className="mb-1 h-5 w-24" />
          <Placeholder className="h-12" />
        </div>
      ))}
      <Placeholder className="h-12 w-36" />
    </div>
  )
}
