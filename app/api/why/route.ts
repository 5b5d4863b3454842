import type { NextRequest } from 'next/server'
import { isDatabaseDown } from '@/lib/database-error'
import { currentSubject } from '@/lib/profile/subject'
import { behindPage } from '@/lib/recommend/why'

const headers = { 'cache-control': 'no-store' }
const refusal = (status: number, message: string) => Response.json({ message }, { status, headers })

/** What stands behind the page `path` as whoever asks sees it; for merchandisers, in the demo for everybody. */
export async function GET(request: NextRequest) {
  const path = request.nextUrl.searchParams.get('path') ?? '/'
  try {
    const behind = await behindPage(path, await currentSubject())
    if (behind === 'refused') return refusal(403, 'Only merchandisers look behind a page.')
    return behind ? Response.json(behind, { headers }) : refusal(404, 'The shop has no such page.')
  } catch (error) {
    if (!isDatabaseDown(error)) throw error
    return refusal(503, 'That cannot be looked up just now. Please try again.')
  }
}
