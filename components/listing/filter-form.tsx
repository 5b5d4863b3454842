import { Button } from '@/components/ui/button'
import { boxClass } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { colourName, Swatch } from '@/components/ui/swatch'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import type { Facets } from '@/lib/catalogue/facets'
import { filterCount, listingHref, type Wanted } from '@/lib/catalogue/listing'
import { FacetList } from './facet-list'
import type { ListingAddress } from './listing-address'
import { SelfSubmittingForm } from './self-submitting-form'

type Props = ListingAddress & {
  wanted: Wanted
  facets: Facets
  total: number
  brands: Catalogue['brands']
  /** What it can be sorted by, and what each is called. */
  orders: Record<string, string>
}

const id = 'filters'
const things = (count: number) => `${count} ${count === 1 ? 'thing' : 'things'}`

/**
 * Sorting and filters as one plain GET form. On a phone it is a sheet (a popover, which needs no script),
 * on the desktop a column; with script it sends itself.
 */
export function FilterForm({ path, keep = {}, wanted, facets, total, brands, orders }: Props) {
  const set = filterCount(wanted)
  return (
    <div className="lg:col-span-3">
      <div className="flex min-h-11 items-center justify-between text-sm lg:min-h-0 lg:pb-4">
        <p role="status" className="tabular text-ink-soft">
          {things(total)}
        </p>
        <button
          type="button"
          popoverTarget={id}
          className="min-h-11 rounded-full border border-edge px-5 font-medium hover:border-ink lg:hidden"
        >
          {set > 0 ? `Sort and filter (${set})` : 'Sort and filter'}
        </button>
      </div>
      <div
        id={id}
        popover="auto"
        className="fixed inset-x-0 top-auto bottom-0 m-0 max-h-[85dvh] w-full max-w-none overflow-y-auto rounded-t-md border-t border-line bg-paper p-5 pb-0 text-ink backdrop:bg-ink/30 lg:static lg:block lg:max-h-none lg:overflow-visible lg:border-0 lg:p-0"
      >
        <SelfSubmittingForm
          action={path}
          state={listingHref(path, wanted, keep)}
          sort={wanted.sort}
          className="space-y-6"
        >
          {Object.entries(keep).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Select
            name="sort"
            label="Sort by"
            defaultValue={wanted.sort}
            options={Object.entries(orders).map(([value, label]) => ({ value, label }))}
          />
          <FacetList
            name="colour"
            title="Colour"
            facets={facets.colours}
            label={value => (
              <>
                <Swatch colour={value} className="size-4" />
                {colourName(value)}
              </>
            )}
          />
          <FacetList name="size" title="Size" facets={facets.sizes} label={value => value} />
          <FacetList
            name="brand"
            title="Brand"
            facets={facets.brands}
            label={value => brands.get(value)?.name ?? value}
          />
          <fieldset className="border-t border-line pt-4">
            <legend className="float-left w-full pb-2 text-sm font-medium">Price in euros</legend>
            <div className="clear-both flex items-center gap-3">
              {(['min', 'max'] as const).map(end => (
                <input
                  key={end}
                  name={end}
                  type="number"
                  inputMode="numeric"
                  min={0}
                  max={999_999}
                  aria-label={end === 'min' ? 'Price from' : 'Price up to'}
                  placeholder={String(
                    end === 'min' ? Math.floor(facets.cheapest / 100) : Math.ceil(facets.dearest / 100),
                  )}
                  defaultValue={wanted[end] === null ? '' : wanted[end] / 100}
                  className={boxClass}
                />
              ))}
            </div>
          </fieldset>
          <label className="flex min-h-11 items-center gap-3 border-t border-line pt-3 text-sm">
            <input
              type="checkbox"
              name="stock"
              value="1"
              defaultChecked={wanted.inStock}
              className="size-5 accent-ink"
            />
            In stock only
            <span className="tabular ml-auto text-ink-soft">{facets.inStock}</span>
          </label>
          <div className="sticky bottom-0 -mx-5 bg-paper px-5 pt-3 pb-5 lg:hidden">
            <button
              type="submit"
              className="min-h-12 w-full rounded-full bg-ink font-medium text-paper scripted:hidden"
            >
              Show
            </button>
            <button
              type="button"
              popoverTarget={id}
              popoverTargetAction="hide"
              className="hidden min-h-12 w-full rounded-full bg-ink font-medium text-paper scripted:block"
            >
              {`Show ${things(total)}`}
            </button>
          </div>
          <Button kind="plain" className="hidden w-full lg:flex scripted:hidden!">
            Apply
          </Button>
        </SelfSubmittingForm>
      </div>
    </div>
  )
}
