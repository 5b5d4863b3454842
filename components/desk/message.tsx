import type { ReactNode } from 'react'

type Props = { tone: 'good' | 'problem'; className?: string; children: ReactNode }

/** What came of the last thing asked at the desk. */
export function Message({ tone, className = '', children }: Props) {
  return (
    <div
      role={tone === 'problem' ? 'alert' : 'status'}
      className={`border-l-4 py-1 pl-3 text-sm ${tone === 'good' ? 'border-leaf' : 'border-tomato'} ${className}`}
    >
      {children}
    </div>
  )
}
