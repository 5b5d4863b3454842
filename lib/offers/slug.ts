import { slugOf } from '@/lib/slug'

/** A title as it stands in an address: 'Grüße, 10 % off!' → 'gruesse-10-off'; 'offer' when nothing is left. */
export function slugFrom(title: string): string {
  const slug = slugOf(title, 50)
  // 'new' is the page where offers are made.
  return slug === '' ? 'offer' : slug === 'new' ? 'new-offer' : slug
}
