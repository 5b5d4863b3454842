/** @type {import('next').NextConfig} */
export default {
  cacheComponents: true,
  typedRoutes: true,
  // The tests build beside a store that may be running.
  distDir: process.env.NEXT_DIST_DIR || '.next',
  poweredByHeader: false,
  // A page refreshed during tests must not be there for the next run.
  experimental: { isrFlushToDisk: !process.env.NEXT_DIST_DIR },
}
