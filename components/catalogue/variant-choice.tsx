import type { Route } from 'next'
import Link from 'next/link'
import { colourName, Swatch } from '@/components/ui/swatch'
import type { Choice } from '@/lib/catalogue/choice'

const optionClass =
  'flex min-h-11 items-center gap-2 rounded-full border px-4 text-sm transition-colors hover:border-ink'

function optionState(chosen: boolean, inStock: boolean): string {
  return `${chosen ? 'border-ink bg-shade font-medium' : 'border-edge'} ${inStock ? '' : 'text-ink-soft line-through'}`
}

/** Colours and sizes as links: the choice is the address, so it can be shared and needs no script. */
export function VariantChoice({ slug, choice }: { slug: string; choice: Choice }) {
  const { variant, colours, sizes } = choice
  const href = (colour: string | null, size: string | null) => {
    const query = new URLSearchParams({ ...(colour && { colour }), ...(size && { size }) })
    return `/products/${slug}?${query}` as Route
  }
  return (
    <div className="space-y-5">
      {colours.length > 0 && (
        <div>
          <p className="mb-2 text-sm text-ink-soft">
            Colour: <span className="text-ink">{colourName(variant.colour ?? '')}</span>
          </p>
          {colours.length > 1 && (
            <div className="flex flex-wrap gap-2">
              {colours.map(({ value, chosen, inStock }) => (
                <Link
                  key={value}
                  href={href(value, variant.size)}
                  replace
                  scroll={false}
                  prefetch={false}
                  aria-current={chosen}
                  className={`${optionClass} ${optionState(chosen, inStock)}`}
                >
                  <Swatch colour={value} />
                  {colourName(value)}
                  {!inStock && <span className="sr-only">, sold out</span>}
                </Link>
              ))}
            </div>
          )}
        </div>
      )}
      {variant.size && (
        <div>
          <p className="mb-2 text-sm text-ink-soft">
            Size: <span className="text-ink">{variant.size}</span>
          </p>
          {sizes.length > 1 && (
            <div className="flex flex-wrap gap-2">
              {sizes.map(({ value, chosen, inStock }) => (
                <Link
                  key={value}
                  href={href(variant.colour, value)}
                  replace
                  scroll={false}
                  prefetch={false}
                  aria-current={chosen}
                  className={`${optionClass} tabular ${optionState(chosen, inStock)}`}
                >
                  {value}
                  {!inStock && <span className="sr-only">, sold out</span>}
                </Link>
              ))}
            </div>
          )}
        </div>
      )}
    </div>
  )
}
