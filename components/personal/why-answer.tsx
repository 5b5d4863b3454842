import type { Route } from 'next'
import { Button, ButtonLink } from '@/components/ui/button'
import { currentSubject } from '@/lib/profile/subject'
import { explain } from '@/lib/recommend/explain'

export type WhyQuery = Record<string, string | string[] | undefined>

const one = (value: WhyQuery[string]) => (typeof value === 'string' ? value : undefined)

/** Why one thing is where it is, for whoever asks. */
export async function WhyAnswer({ query }: { query: Promise<WhyQuery> }) {
  const { product, offer, on } = await query
  const asked = { product: one(product), offer: one(offer), on: one(on) }
  if (!asked.product && !asked.offer && asked.on !== 'home') return null
  const answer = await explain(asked, await currentSubject())
  if (!answer)
    return (
      <p className="border-l-2 border-line pl-4">
        This was not chosen for you, or it is not there any more: everybody sees what you see.
      </p>
    )
  return (
    <section className="border-l-2 border-pencil pl-5">
      <h2 className="text-xl">{answer.name}</h2>
      <p className="note mt-1">{answer.line}</p>
      <p className="mt-3">{answer.why}</p>
      {answer.slug && (
        <form action="/api/events" method="post" className="mt-5 flex flex-wrap gap-3">
          <input type="hidden" name="product" value={answer.slug} />
          <input type="hidden" name="next" value="/" />
          <ButtonLink href={`/products/${answer.slug}` as Route}>Have a look at it</ButtonLink>
          <Button kind="plain">Less of this</Button>
        </form>
      )}
    </section>
  )
}
