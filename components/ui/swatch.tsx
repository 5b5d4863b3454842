import { COLOURS, isColour } from '@/lib/catalogue/colours'

/** The colour as a dot; whoever shows it also writes its name. */
export function Swatch({ colour, className = 'size-5' }: { colour: string; className?: string }) {
  return (
    <span
      aria-hidden
      className={`inline-block shrink-0 rounded-full border border-ink/25 ${className}`}
      style={{ background: isColour(colour) ? COLOURS[colour].hex : 'transparent' }}
    />
  )
}

/** What the shopper reads for a palette slug. */
export function colourName(colour: string): string {
  if (isColour(colour)) return COLOURS[colour].name
  return colour.charAt(0).toUpperCase() + colour.slice(1).replaceAll('-', ' ')
}
