'use client'

import type { Route } from 'next'
import Form from 'next/form'
import { type ReactNode, useEffect, useRef } from 'react'

type Props = {
  action: string
  /** What the address says now; when it changes from elsewhere the fields follow. */
  state: string
  sort: string
  className?: string
  children: ReactNode
}

/** A GET form that sends itself when something in it changes. Empty fields stay out of the address. */
export function SelfSubmittingForm({ action, state, sort, className, children }: Props) {
  const form = useRef<HTMLFormElement>(null)

  useEffect(() => {
    const fields = form.current
    const leaveOutEmpty = ({ formData }: FormDataEvent) => {
      for (const [name, value] of [...formData]) if (value === '') formData.delete(name)
    }
    fields?.addEventListener('formdata', leaveOutEmpty)
    return () => fields?.removeEventListener('formdata', leaveOutEmpty)
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: `state` is why it runs
  useEffect(() => {
    form.current?.reset()
    const select = form.current?.elements.namedItem('sort')
    if (select instanceof HTMLSelectElement) select.value = sort
  }, [state, sort])

  return (
    <Form
      ref={form}
      action={action as Route}
      scroll={false}
      replace
      prefetch={false}
      className={className}
      onChange={event => event.currentTarget.requestSubmit()}
    >
      {children}
    </Form>
  )
}
