import { setTimeout as pause } from 'node:timers/promises'
import { countedReach } from '@/lib/audiences/desk'
import { readRuleForm, ruleIn } from '@/lib/audiences/rule-form'
import { requireRole } from '@/lib/auth/session'
import { trouble } from '@/lib/trouble'

/** So many are counted for at once in a process, so that pages still find a connection; the next waits. */
const AT_ONCE = 3
const LOOK_AGAIN_MS = 50
let under = 0

const UNFINISHED = 'Finish the marked conditions to see how many people they mean.'
const HEADERS = { 'content-type': 'application/x-ndjson; charset=utf-8', 'cache-control': 'no-store' }

/** Counts the people of the rule in a form, one line of JSON for each better answer; `?people` names some. Merchandisers only. */
export async function POST(request: Request) {
  await requireRole('MERCHANDISER')
  const read = ruleIn(readRuleForm(await request.formData()))
  if ('errors' in read) return lines([{ words: '', trouble: UNFINISHED }])
  const people = new URL(request.url).searchParams.has('people')
  return lines(inTurn(await countedReach(read.rule, people), request.signal))
}

async function* inTurn(answers: Awaited<ReturnType<typeof countedReach>>, signal: AbortSignal) {
  while (under >= AT_ONCE) {
    if (signal.aborted) return
    await pause(LOOK_AGAIN_MS)
  }
  under++
  try {
    for await (const answer of answers) {
      if (signal.aborted) return
      yield answer
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
