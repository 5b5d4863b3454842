import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))
const alias = { '@': root, 'server-only': `${root}/node_modules/server-only/empty.js` }

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['{lib,prisma,scripts,components,app}/**/*.test.{ts,tsx}', '*.test.ts'],
          // Properties try hundreds of cases, and a busy machine is no reason to fail.
          testTimeout: 90_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'integration',
          include: ['{lib,prisma,scripts,components,app}/**/*.itest.ts'],
          globalSetup: 'scripts/vitest/template-database.ts',
          setupFiles: 'scripts/vitest/own-database.ts',
          // Imports `next/server` without its extension, which Node alone does not find.
          server: { deps: { inline: ['next-auth'] } },
          pool: 'forks',
          // A database that others use as well takes its time.
          testTimeout: 90_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
