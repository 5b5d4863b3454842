import Link from 'next/link'
import type { ComponentProps } from 'react'

type Kind = 'action' | 'plain' | 'quiet'

const kinds: Record<Kind, string> = {
  action: 'bg-tomato-deep text-on-tomato hover:bg-ink hover:text-paper',
  plain: 'border border-edge text-ink hover:border-ink hover:bg-shade',
  quiet: 'text-ink link px-0',
}

/** The class of everything that looks like a button, whatever its element. */
export function buttonClass(kind: Kind = 'action'): string {
  return `inline-flex min-h-12 items-center justify-center gap-2 rounded-full px-6 font-medium transition-colors disabled:opacity-50 ${kinds[kind]}`
}

export function Button({ kind, className = '', ...rest }: ComponentProps<'button'> & { kind?: Kind }) {
  return <button {...rest} className={`${buttonClass(kind)} ${className}`} />
}

export function ButtonLink({ kind, className = '', ...rest }: ComponentProps<typeof Link> & { kind?: Kind }) {
  return <Link {...rest} className={`${buttonClass(kind)} ${className}`} />
}
