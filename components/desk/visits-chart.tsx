import type { VisitDay, VisitKind } from '@/lib/visits/by-day'

const BANDS: { name: string; kinds: VisitKind[]; fill: string; dot: string }[] = [
  { name: 'recorded', kinds: ['recorded'], fill: 'fill-leaf', dot: 'bg-leaf' },
  {
    name: 'people, only counted',
    kinds: ['unasked', 'denied', 'gpc', 'overflow'],
    fill: 'fill-edge',
    dot: 'bg-edge',
  },
  { name: 'bots', kinds: ['bot'], fill: 'fill-ink', dot: 'bg-ink' },
]

const WIDTH = 10
const HEIGHT = 100
const sum = ({ counts }: VisitDay, kinds: readonly VisitKind[]) =>
  kinds.reduce((all, kind) => all + counts[kind], 0)

/** A bar a day; the table beneath says the same in figures. */
export function VisitsChart({
  days,
  dayName,
}: {
  days: readonly VisitDay[]
  dayName: (day: string) => string
}) {
  const highest = Math.max(
    1,
    ...days.map(day =>
      sum(
        day,
        BANDS.flatMap(band => band.kinds),
      ),
    ),
  )
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return null
  return (
    <figure className="mt-6">
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-xs text-ink-soft">
        {BANDS.map(({ name, dot }) => (
          <li key={name} className="inline-flex items-center gap-2">
            <span aria-hidden className={`size-2.5 ${dot}`} />
            {name}
          </li>
        ))}
      </ul>
      <div className="mt-3 border-t border-b border-t-line border-b-edge">
        <svg
          role="img"
          aria-label={`Visits a day, ${dayName(first.day)} to ${dayName(last.day)}, at most ${highest.toLocaleString('en-IE')}.`}
          viewBox={`0 0 ${days.length * WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          className="block h-36 w-full"
        >
          {days.map((day, index) => {
            let top = HEIGHT
            return (
              <g key={day.day}>
                {BANDS.map(({ name, kinds, fill }) => {
                  const height = (sum(day, kinds) / highest) * HEIGHT
                  top -= height
                  return (
                    <rect
                      key={name}
                      x={index * WIDTH + 1.5}
                      y={top}
                      width={WIDTH - 3}
                      height={height}
                      className={fill}
                    />
                  )
                })}
              </g>
            )
          })}
        </svg>
      </div>
      <figcaption className="tabular mt-1 flex justify-between text-xs text-ink-soft">
        <span>{dayName(first.day)}</span>
        <span>highest {highest.toLocaleString('en-IE')} a day</span>
        <span>{dayName(last.day)}</span>
      </figcaption>
    </figure>
  )
}
