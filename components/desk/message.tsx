import type { ReactNode } from 'react'

type Props = {
  tone: 'good' | 'problem'
  /** Offers the way to sign in, in a tab beside this one. */
  signIn?: boolean | undefined
  className?: string
  children: ReactNode
}

/** What came of the last thing asked at the desk. */
export function Message({ tone, signIn = false, className = '', children }: Props) {
  return (
    <div
      role={tone === 'problem' ? 'alert' : 'status'}
      className={`border-l-4 py-1 pl-3 text-sm ${tone === 'good' ? 'border-leaf' : 'border-tomato'} ${className}`}
    >
      {children}
      {signIn && (
        <a
          href="/sign-in?next=/merchandise"
          target="_blank"
          rel="noopener"
          className="link flex min-h-10 items-center justify-self-start"
        >
          Sign in in a new tab
        </a>
      )}
    </div>
  )
}
