/** A plain GET form; suggestions join it where there is script. */
export function SearchBox() {
  return (
    <search>
      <form action="/search">
        <label htmlFor="search" className="sr-only">
          Search the shop
        </label>
        <input
          id="search"
          name="q"
          type="search"
          maxLength={100}
          placeholder="Search the shop"
          autoComplete="off"
          className="min-h-11 w-full min-w-0 rounded-full border border-edge bg-paper px-5 text-base placeholder:text-ink-soft hover:border-ink"
        />
      </form>
    </search>
  )
}
