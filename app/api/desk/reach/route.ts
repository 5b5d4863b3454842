import { countedReach } from '@/lib/audiences/desk'
import type { Rule } from '@/lib/audiences/rule'
import { readRuleForm, ruleIn } from '@/lib/audiences/rule-form'
import { requireRole } from '@/lib/auth/session'
import { trouble } from '@/lib/trouble'

const UNFINISHED = 'Finish the marked conditions to see how many people they mean.'
const HEADERS = { 'content-type': 'application/x-ndjson; charset=utf-8', 'cache-control': 'no-store' }

/** Counts the people of the rule in a form, one line of JSON for each better answer; `?people` names some. Merchandisers only. */
export async function POST(request: Request) {
  await requireRole('MERCHANDISER')
  const read = ruleIn(readRuleForm(await request.formData()))
  if ('errors' in read) return Response.json({ words: '', trouble: UNFINISHED }, { headers: HEADERS })
  const people = new URL(request.url).searchParams.has('people')
  return lines(signal => answers(read.rule, people, signal), request.signal)
}

async function* answers(rule: Rule, people: boolean, signal: AbortSignal) {
  try {
    yield* await countedReach(rule, people, signal)
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
