'use server'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { CredentialsSignin } from 'next-auth'
import { passAnswer } from '@/lib/answer'
import { tell } from '@/lib/orders/tell'
import { consentedVisitor } from '@/lib/profile/subject'
import { fieldsOf, type Result, refused, withTyped } from '@/lib/result'
import { trouble } from '@/lib/trouble'
import { createAccount, hasAccount } from './accounts'
import { addressOf } from './address'
import { beginSignUp } from './attempts'
import { signIn } from './auth'
import { signInForm, signUpForm } from './credentials'
import { nextPath } from './next-path'
import { personaOf } from './personas'
import { Throttled } from './sign-ins'
import { inWords } from './throttle'

const LOOK = 'Please look at what is marked below.'

/** Signs in with e-mail and password, then goes on to the form's `next`. */
export async function signInWithPassword(_: Result | null, form: FormData): Promise<Result> {
  return passAnswer('sign-in', await tryPassword(form))
}

async function tryPassword(form: FormData): Promise<Result> {
  const input = signInForm.safeParse(Object.fromEntries(form))
  if (!input.success) return withTyped(refused(LOOK, fieldsOf(input.error.issues)), form)
  try {
    await signIn('credentials', { ...input.data, redirect: false })
  } catch (error) {
    return withTyped(refusalOf(error), form)
  }
  redirect(nextPath(form.get('next')))
}

/** Opens an account and signs it in, then goes on to the form's `next`. */
export async function signUp(_: Result | null, form: FormData): Promise<Result> {
  return passAnswer('sign-up', await trySigningUp(form))
}

async function trySigningUp(form: FormData): Promise<Result> {
  const input = signUpForm.safeParse(Object.fromEntries(form))
  if (!input.success) return withTyped(refused(LOOK, fieldsOf(input.error.issues)), form)
  try {
    const { email, password } = input.data
    if (
      (await hasAccount(email)) ||
      !(await createAccount(input.data, (await consentedVisitor()) !== null))
    ) {
      const wait = await beginSignUp(addressOf(await headers()))
      if (wait > 0) throw new Throttled(wait)
      const there = 'There is an account with this e-mail address already. Please sign in instead.'
      return withTyped(refused(LOOK, { email: there }), form)
    }
    await signIn('credentials', { email, password, redirect: false })
    await tell([{ name: 'sign_up' }])
  } catch (error) {
    return withTyped(refusalOf(error), form)
  }
  redirect(nextPath(form.get('next')))
}

/** Demo only: signs in as one of the personas. */
export async function signInAsPersona(form: FormData): Promise<void> {
  const persona = personaOf(form.get('slug'))
  if (!persona) redirect('/sign-in')
  try {
    await signIn('demo', { slug: persona.slug, redirect: false })
  } catch (error) {
    // Erased since the list was drawn.
    if (error instanceof CredentialsSignin) redirect('/sign-in')
    throw error
  }
  redirect(nextPath(form.get('next'), persona.role === 'SHOPPER' ? '/' : '/merchandise'))
}

function refusalOf(error: unknown) {
  if (error instanceof Throttled)
    return refused(`Too many attempts. Please try again ${inWords(error.seconds)}.`)
  if (error instanceof CredentialsSignin)
    return refused('This e-mail address and password do not belong together. Please check both.')
  return trouble('sign you in', error)
}
