import { uuid7 } from '@/lib/visits/uuid7'
import type { Bench } from './shop'

export const BATCH = 50

export type Told = { id: string; at: number; name: string; product?: string; [more: string]: unknown }

/** What a page tells: mostly cards that were on screen, some pages, some time spent with them. */
export function batchOf({ products }: Pick<Bench, 'products'>, seed: number, count = BATCH): Told[] {
  const at = Date.now()
  return Array.from({ length: count }, (_, i) => {
    const product = products[(seed * 31 + i * 7) % products.length]?.slug ?? ''
    const one = { id: uuid7(at), at: at - i * 20 }
    if (i % 5 < 3) return { ...one, name: 'view_item_list', product, placement: 'home', position: i }
    if (i % 5 === 3)
      return i % 2
        ? { ...one, name: 'page_view', path: `/products/${product}` }
        : { ...one, name: 'view_item', path: `/products/${product}`, product }
    return i % 2
      ? { ...one, name: 'user_engagement', path: `/products/${product}`, engagement_time_msec: 5000, product }
      : { ...one, name: 'select_item', product, placement: 'home' }
  })
}

/** A table like the event log with the same partitions and indexes, and nothing of ours around it. */
export const BARE = `
CREATE TABLE "Bare" (LIKE "Event" INCLUDING DEFAULTS) PARTITION BY RANGE ("at");
ALTER TABLE "Bare" ADD PRIMARY KEY ("at", "id");
CREATE INDEX ON "Bare" ("profileId", "at" DESC);
CREATE INDEX ON "Bare" USING brin ("recordedAt");
CREATE INDEX ON "Bare" ("mergeId") WHERE "mergeId" IS NOT NULL;
DO $$ BEGIN FOR m IN -1..1 LOOP
  EXECUTE format('CREATE TABLE %I PARTITION OF "Bare" FOR VALUES FROM (%L) TO (%L)', 'Bare_' || (m + 1),
    date_trunc('month', now()) + make_interval(months => m), date_trunc('month', now()) + make_interval(months => m + 1));
END LOOP; END $$`

const PLACES = Array.from({ length: BATCH }, (_, i) => {
  const p = (n: number) => `$${i * 7 + n}`
  return `(${p(1)}, ${p(2)}, ${p(3)}, ${p(4)}, ${p(5)}::"EventName", ${p(6)}, ${p(7)})`
})

/** The same rows in one plain statement. */
export function bareInsert(batch: Told[], bench: Bench, profileId: string, sessionId: string) {
  const idOf = new Map(bench.products.map(p => [p.slug, p.id]))
  return {
    name: 'bare',
    text: `INSERT INTO "Bare" ("at", "id", "profileId", "sessionId", "name", "productId", "data") VALUES ${PLACES.join(', ')}`,
    values: batch.flatMap(({ id, at, name, product, ...data }) => [
      new Date(at),
      id,
      profileId,
      sessionId,
      name,
      product ? idOf.get(product) : null,
      JSON.stringify(data),
    ]),
  }
}
