import { slugOf } from '@/lib/slug'
import { seedId } from '@/prisma/seed/seed-id'

/** A slug for any name: where nothing of it can stand in an address, a short mark that is always the same. */
export const keySlug = (name: string) => slugOf(name) || seedId('name', name).slice(0, 8)
