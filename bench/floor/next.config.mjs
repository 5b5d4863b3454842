// The floor: the same framework with the same settings and nothing of ours. See bench/web.ts.
import { fileURLToPath } from 'node:url'

/** @type {import('next').NextConfig} */
export default {
  cacheComponents: true,
  partialPrefetching: process.env.PARTIAL_PREFETCHING === '1',
  typedRoutes: true,
  poweredByHeader: false,
  turbopack: { root: fileURLToPath(new URL('../..', import.meta.url)) },
}
