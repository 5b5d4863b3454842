import { cardNote } from '@/components/personal/card-note'
import { Note } from '@/components/ui/note'
import { Price } from '@/components/ui/price'
import { Rating } from '@/components/ui/rating'
import { toCard } from '@/lib/catalogue/card'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import type { Comparison } from '@/lib/recommend/comparison'

type Props = { comparison: Comparison; catalogue: Catalogue }

/** What the shopper is comparing, a column each: on the phone every fact has its name above it and the row may be pushed. */
export function SideBySide({ comparison: { title, slots, facts }, catalogue }: Props) {
  const cards = slots.map(slot => toCard(slot.product, catalogue))
  const note = slots[0] && cardNote(slots[0], 'home', catalogue)
  return (
    <section className="border-t border-line pt-5 pb-12">
      <div className="mb-5 flex min-h-10 flex-wrap items-baseline gap-x-5">
        <h2 className="text-2xl">{title}</h2>
        {note && <Note {...note} />}
      </div>
      <div className="overflow-x-auto" data-placement="home">
        <table className="side-by-side" style={{ '--columns': slots.length } as React.CSSProperties}>
          <thead>
            <tr>
              <td />
              {cards.map(card => (
                <th key={card.slug} scope="col">
                  <article className="card" data-card={card.slug}>
                    <a href={`/products/${card.slug}`} data-soft className="block">
                      <span
                        className="card-picture tint"
                        style={{ '--tint': card.tint } as React.CSSProperties}
                      >
                        <img src={card.picture} alt="" width={400} height={500} />
                      </span>
                      <span className="card-name">{card.name}</span>
                    </a>
                  </article>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Row name="Price">
              {cards.map(card => (
                <td key={card.slug}>
                  <Price
                    cents={card.priceCents}
                    compareAtCents={card.compareAtCents}
                    from={card.from}
                    className="font-medium"
                  />
                </td>
              ))}
            </Row>
            <Row name="Rating">
              {cards.map(card => (
                <td key={card.slug}>
                  <Rating rating={card.rating} count={card.ratingCount} />
                </td>
              ))}
            </Row>
            <Row name="Brand">
              {cards.map(card => (
                <td key={card.slug}>{card.brand}</td>
              ))}
            </Row>
            {facts.map(({ name, values }) => (
              <Row key={name} name={name}>
                {values.map((value, i) => (
                  <td key={cards[i]?.slug} className="first-letter:uppercase">
                    {value ?? 'not told'}
                  </td>
                ))}
              </Row>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Row({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {children}
    </tr>
  )
}
