import { slugOf } from '@/lib/slug'

/** A title as it stands in an address: 'Grüße, 10 % off!' → 'gruesse-10-off'; `kind` when nothing is left. */
export function slugFrom(title: string, kind = 'offer'): string {
  const slug = slugOf(title, 50)
  // 'new' is the page where they are made.
  return slug === '' ? kind : slug === 'new' ? `new-${kind}` : slug
}
