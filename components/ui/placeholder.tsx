/** Stands where something is on its way, in its final size. */
export function Placeholder({ className = '' }: { className?: string }) {
  return <span aria-hidden className={`placeholder block ${className}`} />
}
