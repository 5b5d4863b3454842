import { Button } from '@/components/ui/button'

/** The question of consent, to be answered or changed at any time; works without script. */
export function ConsentForm({ next = '/why' }: { next?: string }) {
  return (
    <form action="/api/consent" method="post" className="mt-3">
      <input type="hidden" name="next" value={next} />
      <input type="hidden" name="source" value="account" />
      <p>A no also forgets what you were remembered for. An account and its orders stay.</p>
      <div className="mt-4 flex flex-wrap gap-3">
        <Button kind="plain" name="answer" value="yes">
          Yes, remember
        </Button>
        <Button kind="plain" name="answer" value="no">
          No, and forget
        </Button>
      </div>
    </form>
  )
}
