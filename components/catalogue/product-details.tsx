import type { Route } from 'next'
import Link from 'next/link'
import type { ProductPage } from '@/lib/catalogue/pages'

/** What a shopkeeper would tell about it: description, facts, its series and who made it. */
export function ProductDetails({ page }: { page: ProductPage }) {
  const { product, brand, series } = page
  // By name: the database does not keep the order they were written in.
  const facts = Object.entries({
    ...product.facts,
    ...(product.material && { Material: product.material }),
  }).sort(([a], [b]) => a.localeCompare(b))
  // A feed may tell nothing but a name and a price.
  if (!product.description && !series && !brand.story && facts.length === 0) return null
  return (
    <div className="grid gap-x-12 gap-y-10 border-t border-line pt-8 pb-14 lg:grid-cols-12">
      <div className="lg:col-span-7">
        {product.description && (
          <>
            <h2 className="text-2xl">About it</h2>
            <p className="mt-4 max-w-[62ch]">{product.description}</p>
          </>
        )}
        {series && (
          <div className="mt-8">
            <h3 className="text-xl">{series.name}</h3>
            <p className="mt-2 max-w-[62ch] text-sm text-ink-soft">
              {series.blurb}
              {series.author && ` By ${series.author}.`}
            </p>
            <ol className="mt-3 border-t border-line">
              {series.volumes.map(({ slug, name, volume }) => (
                <li key={slug} className="border-b border-line">
                  <Link
                    href={`/products/${slug}` as Route}
                    aria-current={slug === product.slug ? 'page' : undefined}
                    className="flex gap-4 py-3 text-sm underline-offset-4 hover:underline aria-[current]:font-medium"
                  >
                    <span className="tabular w-6 text-ink-soft">{volume}</span>
                    {name}
                  </Link>
                </li>
              ))}
            </ol>
          </div>
        )}
        {brand.story && (
          <div className="mt-8">
            <h3 className="text-xl">{brand.name}</h3>
            <p className="mt-2 max-w-[62ch] text-sm text-ink-soft">{brand.story}</p>
          </div>
        )}
      </div>
      {facts.length > 0 && (
        <div className="lg:col-span-5">
          <h2 className="text-2xl">The facts</h2>
          <table className="tabular mt-4 w-full border-t border-line text-sm">
            <tbody>
              {facts.map(([name, value]) => (
                <tr key={name} className="border-b border-line align-top">
                  <th scope="row" className="w-2/5 py-3 pr-4 text-left font-normal text-ink-soft">
                    {name}
                  </th>
                  <td className="py-3 first-letter:uppercase">{value}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  )
}
