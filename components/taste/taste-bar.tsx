import type { Act } from '@/lib/affinity/choice'
import type { TasteBar as Bar } from '@/lib/affinity/view'
import type { Stance } from '@/lib/generated/prisma/enums'

const STANCES: { stance: Stance; name: string; on: string }[] = [
  { stance: 'MORE', name: 'More', on: 'More, please' },
  { stance: 'LESS', name: 'Less', on: 'Less, please' },
  { stance: 'MUTED', name: 'Mute', on: 'Muted' },
]

type Props = { bar: Bar; origin: string | undefined; act: (form: FormData) => void }

/** How much of its dimension a taste makes up, drawn in pencil; what is turned away from is only outlined. */
function Line({ share, muted }: { share: number; muted: boolean }) {
  const width = `${Math.round(Math.abs(share) * 100)}%`
  return (
    <span aria-hidden className="block h-2 rounded-full bg-shade">
      <span
        className={`block h-full rounded-full motion-safe:transition-[width] motion-safe:duration-250 ${
          share < 0 ? 'border border-pencil border-dashed' : 'bg-pencil'
        } ${muted ? 'opacity-0' : ''}`}
        style={{ width }}
      />
    </span>
  )
}

function sayShare({ share, stance }: Bar): string {
  if (stance === 'MUTED') return 'muted'
  return share < 0 ? 'turned away from' : `${Math.round(share * 100)} %`
}

/** One taste: what it is, how much, where it came from, and what may be done about it. */
export function TasteBar({ bar, origin, act }: Props) {
  const { dimension, key, label, stance, told } = bar
  const why = [...(told ? ['you told us'] : []), ...(origin ? [origin] : [])].join('; ')
  return (
    <li
      data-taste={`${dimension} ${key}`}
      className="grid gap-x-8 gap-y-2 border-t border-line py-4 md:grid-cols-[1fr_auto] md:items-center"
    >
      <div className="min-w-0">
        <p className="flex items-baseline justify-between gap-4">
          <span className="font-medium first-letter:uppercase">{label}</span>
          <span className="tabular shrink-0 text-sm text-ink-soft" data-share>
            {sayShare(bar)}
          </span>
        </p>
        <div className="my-2">
          <Line share={bar.share} muted={stance === 'MUTED'} />
        </div>
        {why && <p className="text-sm text-ink-soft first-letter:uppercase">{why}.</p>}
      </div>
      <form action={act} className="-ml-3 flex flex-wrap md:ml-0">
        <input type="hidden" name="dimension" value={dimension} />
        <input type="hidden" name="key" value={key} />
        {STANCES.map(({ stance: each, name, on }) => (
          <Choice key={each} act={stance === each ? 'PLAIN' : each} pressed={stance === each} about={label}>
            {stance === each ? on : name}
          </Choice>
        ))}
        <Choice act="RESET" about={label}>
          Forget
        </Choice>
      </form>
    </li>
  )
}

type ChoiceProps = { act: Act; pressed?: boolean; about: string; children: string }

function Choice({ act, pressed, about, children }: ChoiceProps) {
  return (
    <button
      type="submit"
      name="act"
      value={act}
      aria-pressed={pressed}
      className={`min-h-12 rounded-full px-3 text-sm ${pressed ? 'bg-butter font-medium' : 'link'}`}
    >
      {children}
      <span className="sr-only">: {about}</span>
    </button>
  )
}
