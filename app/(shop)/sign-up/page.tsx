import type { Metadata } from 'next'
import { OtherWay } from '@/components/auth/other-way'
import { SignUpForm } from '@/components/auth/sign-up-form'
import { passedAnswer } from '@/lib/answer'
import { nextPath } from '@/lib/auth/next-path'
import type { Result } from '@/lib/result'

export const metadata: Metadata = { title: 'Open an account', robots: { index: false } }

type Props = { searchParams: Promise<{ next?: string | string[] }> }

// Nothing on this page is the same for two shoppers, and in one piece it works without any script.
export const instant = false

export default function SignUp({ searchParams }: Props) {
  return (
    <div className="page py-10 lg:py-16">
      <div className="max-w-md">
        <h1 className="text-3xl">Become a regular</h1>
        <p className="mt-3 mb-8 text-ink-soft">
          An account keeps your cart, your orders and what you tell us about yourself, and nothing you do not
          want kept.
        </p>
        <Form searchParams={searchParams} />
      </div>
    </div>
  )
}

async function Form({ searchParams }: Props) {
  const next = nextPath((await searchParams).next)
  return (
    <>
      <SignUpForm next={next} answer={await passedAnswer<Result>('sign-up')} />
      <OtherWay href="/sign-in" next={next} question="Have one already?" answer="Sign in" />
    </>
  )
}
