'use client'
import { useSyncExternalStore } from 'react'
import { buttonClass } from '@/components/ui/button'

const never = () => () => {}

function unasked(): boolean {
  const gpc = (navigator as Navigator & { globalPrivacyControl?: boolean }).globalPrivacyControl
  return !gpc && !/(^|;\s*)te_consent=/.test(document.cookie)
}

/** Asks once whether the shop may remember; lies over the page, so nothing moves when it comes or goes. */
export function ConsentBanner() {
  const asking = useSyncExternalStore(never, unasked, () => false)
  if (!asking) return null
  return (
    <section
      aria-label="May we remember you?"
      data-over-page
      className="fixed inset-x-0 bottom-0 z-10 border-t border-line bg-paper px-4 py-4 shadow-[0_-8px_24px_rgb(0_0_0/0.06)]"
    >
      <form
        action="/api/consent"
        method="post"
        className="mx-auto flex max-w-[80rem] flex-wrap items-center gap-x-8 gap-y-3"
      >
        <p className="min-w-0 flex-1 basis-72 text-sm">
          <strong className="font-medium">May we remember what you look at?</strong> Then the shelves turn
          towards you, and every choice says why. No one else gets to know.
        </p>
        <input type="hidden" name="next" value={location.pathname + location.search} />
        <div className="flex gap-3">
          <button type="submit" name="answer" value="yes" className={buttonClass('plain')}>
            Yes, remember
          </button>
          <button type="submit" name="answer" value="no" className={buttonClass('plain')}>
            No, thanks
          </button>
        </div>
      </form>
    </section>
  )
}
