import type { Route } from 'next'
import type { ReactNode } from 'react'
import { ButtonLink } from '@/components/ui/button'

type Props = {
  title: string
  text: string
  href: string
  action: string
  also?: { href: string; action: string }
  picture: string
  /** OKLCH colour behind the picture. */
  tint: string
  /** A product stands in the frame whole; a scene fills it. */
  whole?: boolean
  /** The pencil or an offer's line, above the title. */
  above?: ReactNode
}

/** The window of the shop: picture 7, text 5. */
export function Hero({ title, text, href, action, picture, tint, whole = false, above, also }: Props) {
  return (
    <section className="grid items-center gap-x-12 gap-y-6 pt-4 pb-12 lg:grid-cols-12 lg:pt-8 lg:pb-16">
      <div
        className="tint overflow-hidden rounded-md lg:order-2 lg:col-span-7"
        style={{ '--tint': tint } as React.CSSProperties}
      >
        <img
          src={picture}
          alt=""
          width={1120}
          height={800}
          fetchPriority="high"
          className={`aspect-7/5 w-full ${whole ? 'object-contain' : 'object-cover'}`}
        />
      </div>
      <div className="lg:order-1 lg:col-span-5">
        {above}
        <h1 className="text-5xl">{title}</h1>
        {text && <p className="mt-4 max-w-[44ch] text-lg text-ink-soft">{text}</p>}
        <div className="mt-7 flex flex-wrap gap-3">
          <ButtonLink href={href as Route}>{action}</ButtonLink>
          {also && (
            <ButtonLink href={also.href as Route} kind="plain">
              {also.action}
            </ButtonLink>
          )}
        </div>
      </div>
    </section>
  )
}
