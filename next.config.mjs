/** Cookies by which the store may know somebody; see docs/decisions on the two homes. */
const known = 'authjs\\.session-token|te_visitor|te_cart'

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
  // A page seen as somebody else must not act for whoever looks: no form in it is sent, and only the desk may frame it.
  headers: async () => [
    {
      source: '/merchandise/preview/frame',
      headers: [
        { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
        {
          key: 'Content-Security-Policy',
          value:
            "frame-ancestors 'self'; sandbox allow-scripts allow-same-origin allow-top-navigation-by-user-activation",
        },
      ],
    },
  ],
  // `/` is prerendered for strangers; whoever we may know gets the home page that is theirs. Never a gate:
  // that page derives everything from verified cookies.
  rewrites: async () => ({
    beforeFiles: [
      {
        source: '/',
        // One look at the header as a whole; without a named group nothing of it reaches the page's address.
        has: [{ type: 'header', key: 'cookie', value: `(?:.*[; ])?(?:__Secure-)?(?:${known})=.+` }],
        destination: '/for-you',
      },
    ],
    // What browsers ask for before they have read the page.
    afterFiles: [{ source: '/favicon.ico', destination: '/icon.svg' }],
  }),
}
