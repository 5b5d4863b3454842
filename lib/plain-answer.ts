import 'server-only'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { ownPath } from '@/lib/auth/next-path'
import type { Result } from './result'

/**
 * Forms without script. Next answers a post to a partly prerendered page without the action's answer in it, so
 * the answer goes through a cookie of half a minute and a redirect back to the page, which reads it.
 */
const COOKIE = 'te_answer'
/** Browsers keep about 4 kB. */
const LONGEST = 3_500

const words = z.record(z.string(), z.string()).optional()
const kept = z.object({
  form: z.string(),
  result: z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value: z.string() }),
    z.object({ ok: z.literal(false), message: z.string(), fields: words, typed: words }),
  ]),
})

/** Answers a form: as it is to a script, by way of the page the form stands on without one. */
export async function answerTo<T>(name: string, form: FormData, result: Result<T>): Promise<Result<T>> {
  if (!form.has('plain')) return result
  const { typed: _, ...short } = { typed: undefined, ...result }
  const [long, brief] = [result, short].map(each =>
    encodeURIComponent(JSON.stringify({ form: name, result: each })),
  )
  const value = long && long.length <= LONGEST ? long : (brief ?? '')
  const jar = await cookies()
  jar.set(COOKIE, value, { httpOnly: true, sameSite: 'lax', path: '/', maxAge: 30 })
  const from = (await headers()).get('referer') ?? ''
  const url = URL.canParse(from) ? new URL(from) : null
  redirect((url && ownPath(url.pathname + url.search)) ?? '/')
}

/** What the form of this name was answered a moment ago, for a page without script; else null. */
export async function plainAnswer(name: string): Promise<Result<string> | null> {
  const cookie = (await cookies()).get(COOKIE)?.value
  if (!cookie) return null
  try {
    const { form, result } = kept.parse(JSON.parse(decodeURIComponent(cookie)))
    return form === name ? (result as Result<string>) : null
  } catch {
    return null
  }
}
