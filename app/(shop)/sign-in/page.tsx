import type { Metadata } from 'next'
import { OtherWay } from '@/components/auth/other-way'
import { PersonaList } from '@/components/auth/persona-list'
import { SignInForm } from '@/components/auth/sign-in-form'
import { passedAnswer } from '@/lib/answer'
import { nextPath } from '@/lib/auth/next-path'
import type { Result } from '@/lib/result'

export const metadata: Metadata = { title: 'Sign in', robots: { index: false } }

type Props = { searchParams: Promise<{ next?: string | string[] }> }

// Nothing on this page is the same for two shoppers, and in one piece it works without any script.
export const instant = false

export default function SignIn({ searchParams }: Props) {
  return (
    <div className="page grid gap-x-16 gap-y-14 py-10 lg:grid-cols-12 lg:py-16">
      <div className="lg:col-span-5">
        <h1 className="text-3xl">Good to see you again</h1>
        <p className="mt-3 mb-8 max-w-[46ch] text-ink-soft">
          Sign in and the shop remembers what you like, what you have and what is in your cart.
        </p>
        <Form searchParams={searchParams} />
      </div>
      <div className="lg:col-span-7">
        <Personas searchParams={searchParams} />
      </div>
    </div>
  )
}

async function Form({ searchParams }: Props) {
  const next = nextPath((await searchParams).next)
  return (
    <>
      <SignInForm next={next} answer={await passedAnswer<Result>('sign-in')} />
      <OtherWay href="/sign-up" next={next} question="New here?" answer="Open an account" />
    </>
  )
}

async function Personas({ searchParams }: Props) {
  return <PersonaList next={nextPath((await searchParams).next, '') || null} />
}
