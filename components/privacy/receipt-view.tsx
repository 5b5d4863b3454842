import { ButtonLink } from '@/components/ui/button'
import { formatDate } from '@/lib/dates'
import { aboutOf, HELD } from '@/lib/privacy/registry'
import type { Counts } from '@/lib/privacy/take-back'

const numbers = new Intl.NumberFormat('en')

/** What happened to so many rows, in words. */
function fate({ deleted, unlinked, kept }: Counts[string]): string {
  if (deleted !== undefined) return `${numbers.format(deleted)} deleted`
  if (unlinked !== undefined) return `${numbers.format(unlinked)} kept, no longer linked to anybody`
  return `${numbers.format(kept ?? 0)} kept with what they belong to`
}

/** As the registry has them; what it has lost since comes last. */
function inOrder(counts: Counts): [string, Counts[string]][] {
  const order = (table: string) => HELD.findIndex(([name]) => name === table) + 1 || HELD.length + 1
  return Object.entries(counts).sort(([a], [b]) => order(a) - order(b))
}

/** The receipt of an erasure. */
export function ReceiptView({ id, at, counts }: { id: string; at: Date; counts: Counts }) {
  return (
    <>
      <h1 className="text-3xl">It is gone</h1>
      <p className="mt-4 max-w-[62ch]">
        What the shop knew was erased on {formatDate(at)}, with everything worked out from it. This browser is
        a stranger’s again, and other devices are signed out. Orders are kept as the law demands, but they no
        longer say whose they were.
      </p>
      <h2 className="mt-10 text-xl">Receipt</h2>
      <p className="mt-2 text-sm text-ink-soft">
        Number <span className="break-all">{id}</span>. It names nobody; keep this page’s address if you want
        to come back to it.
      </p>
      <table className="tabular mt-5 w-full border-t border-line text-sm">
        <caption className="sr-only">What was erased, table by table</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">What it was</th>
            <th scope="col">What became of it</th>
          </tr>
        </thead>
        <tbody>
          {inOrder(counts).map(([table, count]) => (
            <tr key={table} className="border-b border-line align-top">
              <th scope="row" className="py-3 pr-6 text-left font-normal">
                {aboutOf(table)} <span className="block text-xs text-ink-soft">{table}</span>
              </th>
              <td className="py-3 text-right">{fate(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="mt-8">
        <ButtonLink href="/" kind="plain">
          Back to the shop
        </ButtonLink>
      </div>
    </>
  )
}
