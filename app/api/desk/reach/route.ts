import { setTimeout as pause } from 'node:timers/promises'
import { audienceInWords } from '@/lib/audiences/describe'
import { reachOf } from '@/lib/audiences/reach'
import { readRuleForm, ruleIn } from '@/lib/audiences/rule-form'
import { requireRole } from '@/lib/auth/session'
import { currentCatalogue } from '@/lib/catalogue/queries'
import { storeTime } from '@/lib/clock'
import { namesIn } from '@/lib/offers/shop-words'
import { trouble } from '@/lib/trouble'

/** So many are counted for at once in a process, so that pages still find a connection; the next waits. */
const AT_ONCE = 3
const LOOK_AGAIN_MS = 50
let under = 0

const UNFINISHED = 'Finish the marked conditions to see how many people they mean.'
const HEADERS = { 'content-type': 'application/x-ndjson; charset=utf-8', 'cache-control': 'no-store' }

/** Counts the people of the rule in a form, one line of JSON for each better answer. Merchandisers only. */
export async function POST(request: Request) {
  await requireRole('MERCHANDISER')
  const read = ruleIn(readRuleForm(await request.formData()))
  if ('errors' in read) return lines([{ words: '', trouble: UNFINISHED }])
  return lines(answers(read.rule, request.signal))
}

async function* answers(rule: Parameters<typeof reachOf>[0], signal: AbortSignal) {
  while (under >= AT_ONCE) {
    if (signal.aborted) return
    await pause(LOOK_AGAIN_MS)
  }
  under++
  try {
    const words = audienceInWords(rule, namesIn(await currentCatalogue()))
    for await (const reach of reachOf(rule, storeTime())) {
      if (signal.aborted) return
      yield { words, reach }
    }
  } catch (error) {
    yield { words: '', trouble: trouble('count them', error).message }
  } finally {
    under--
  }
}

/** A response of these objects, each sent as soon as it is there. */
function lines(source: Iterable<object> | AsyncIterable<object>): Response {
  const encoder = new TextEncoder()
  async function* each() {
    yield* source
  }
  const all = each()
  const body = new ReadableStream({
    async pull(controller) {
      const { value, done } = await all.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`))
    },
    async cancel() {
      await all.return(undefined)
    },
  })
  return new Response(body, { headers: HEADERS })
}
