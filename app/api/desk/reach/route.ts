import { audienceInWords } from '@/lib/audiences/describe'
import { reachOf } from '@/lib/audiences/reach'
import type { Rule } from '@/lib/audiences/rule'
import { readRuleForm, ruleIn } from '@/lib/audiences/rule-form'
import { requireRole } from '@/lib/auth/session'
import { currentCatalogue } from '@/lib/catalogue/queries'
import { storeTime } from '@/lib/clock'
import { namesIn } from '@/lib/offers/shop-words'
import { trouble } from '@/lib/trouble'

const UNFINISHED = 'Finish the marked conditions to see how many people they mean.'
const HEADERS = { 'content-type': 'application/x-ndjson; charset=utf-8', 'cache-control': 'no-store' }

/** Counts the people of the rule in a form, one line of JSON for each better answer. Merchandisers only. */
export async function POST(request: Request) {
  await requireRole('MERCHANDISER')
  const read = ruleIn(readRuleForm(await request.formData()))
  if ('errors' in read) return Response.json({ words: '', trouble: UNFINISHED }, { headers: HEADERS })
  return lines(signal => answers(read.rule, signal), request.signal)
}

async function* answers(rule: Rule, signal: AbortSignal) {
  try {
    const words = audienceInWords(rule, namesIn(await currentCatalogue()))
    for await (const reach of reachOf(rule, storeTime(), signal)) yield { words, reach }
  } catch (error) {
    // Nobody waits for it any more: they typed on, or left.
    if (signal.aborted) return
    yield { words: '', trouble: trouble('count them', error).message }
  }
}

/** A response of these objects, each sent as soon as it is there; `signal` ends when nobody reads it any more. */
function lines(source: (signal: AbortSignal) => AsyncIterable<object>, request: AbortSignal): Response {
  const encoder = new TextEncoder()
  const gone = new AbortController()
  const each = source(AbortSignal.any([request, gone.signal]))[Symbol.asyncIterator]()
  const body = new ReadableStream({
    async pull(controller) {
      const { value, done } = await each.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`))
    },
    cancel() {
      gone.abort()
    },
  })
  return new Response(body, { headers: HEADERS })
}
