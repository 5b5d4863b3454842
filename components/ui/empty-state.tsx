import type { ReactNode } from 'react'

type Props = {
  title: string
  text: string
  /** Set where it is all there is on the page. */
  alone?: boolean
  children?: ReactNode
}

/** Nothing here: says so in one sentence and offers a way on as children. */
export function EmptyState({ title, text, alone = false, children }: Props) {
  const Heading = alone ? 'h1' : 'h2'
  return (
    <div className="border-y border-line py-14 text-center">
      <Heading className="text-2xl">{title}</Heading>
      <p className="mx-auto mt-3 max-w-[52ch] text-ink-soft">{text}</p>
      {children && <div className="mt-6 flex flex-wrap justify-center gap-3">{children}</div>}
    </div>
  )
}
