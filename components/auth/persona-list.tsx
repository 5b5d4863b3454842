import { connection } from 'next/server'
import { signInAsPersona } from '@/lib/auth/actions'
import { presentPersonas } from '@/lib/auth/present-personas'

const ROLES: Record<string, string> = { MERCHANDISER: 'Merchandiser', SERVICE: 'Service' }

/** The demo's people, one click each. Renders nothing outside the demo, where they do not exist. */
export async function PersonaList({ next }: { next: string | null }) {
  await connection()
  const people = await presentPersonas()
  if (people.length === 0) return null
  return (
    <section aria-labelledby="personas">
      <h2 id="personas" className="text-2xl">
        Or come in as one of our regulars
      </h2>
      <p className="mt-2 max-w-[58ch] text-sm text-ink-soft">
        This is a demo: one click signs you in, no password needed.
      </p>
      <ul className="mt-5 border-t border-line">
        {people.map(({ slug, name, role, note }) => (
          <li key={slug} className="border-b border-line">
            <form action={signInAsPersona}>
              <input type="hidden" name="slug" value={slug} />
              {next && <input type="hidden" name="next" value={next} />}
              <button
                type="submit"
                className="group grid w-full gap-x-6 py-4 text-left sm:grid-cols-[11rem_1fr]"
              >
                <span className="font-medium underline-offset-4 group-hover:underline">
                  {name}
                  {ROLES[role] && <span className="block text-xs text-ink-soft">{ROLES[role]}</span>}
                </span>
                <span className="text-sm text-ink-soft">{note}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
