import { connection } from 'next/server'
import { currentHealth } from '@/lib/health/queries'

/** For load balancers and people: 200 when the store is well, 503 when it is not, never from a cache. */
export async function GET() {
  await connection()
  const health = await currentHealth()
  return Response.json(health, {
    status: health.status === 'ok' ? 200 : 503,
    headers: { 'Cache-Control': 'no-store' },
  })
}
