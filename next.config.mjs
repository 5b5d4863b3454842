/** Cookies by which the store may know somebody; see docs/decisions on the two homes. */
const known = ['authjs.session-token', '__Secure-authjs.session-token', 'te_visitor', 'te_cart']

/** @type {import('next').NextConfig} */
export default {
  cacheComponents: true,
  partialPrefetching: process.env.PARTIAL_PREFETCHING === '1',
  typedRoutes: true,
  // The tests build beside a store that may be running, and check types on their own.
  distDir: process.env.NEXT_DIST_DIR || '.next',
  typescript: process.env.NEXT_DIST_DIR
    ? { ignoreBuildErrors: true, tsconfigPath: '.data/tsconfig.json' }
    : { ignoreBuildErrors: false },
  poweredByHeader: false,
  // It loads its own files at run time.
  serverExternalPackages: ['graphile-worker'],
  // A page refreshed during tests must not be there for the next run.
  experimental: { isrFlushToDisk: !process.env.NEXT_DIST_DIR, globalNotFound: true },
  // `/` is prerendered for strangers; whoever we may know gets the home page that is theirs. Never a gate:
  // that page derives everything from verified cookies.
  rewrites: async () => ({
    beforeFiles: known.map(key => ({
      source: '/',
      // With a pattern and no named group nothing of the cookie reaches the address the page sees.
      has: [{ type: 'cookie', key, value: '.+' }],
      destination: '/for-you',
    })),
    // What browsers ask for before they have read the page.
    afterFiles: [{ source: '/favicon.ico', destination: '/icon.svg' }],
  }),
}
