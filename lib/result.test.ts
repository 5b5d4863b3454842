import { expect, it } from 'vitest'
import { z } from 'zod'
import { fieldsOf, typedIn } from './result'

it('keeps the first complaint of each field', () => {
  const form = z.object({
    email: z.string().min(3, 'short').includes('@', { error: 'no @' }),
    city: z.string('city?'),
  })
  expect(fieldsOf(form.safeParse({ email: 'x' }).error?.issues ?? [])).toEqual({
    email: 'short',
    city: 'city?',
  })
})

it('gives back what was typed, but no password', () => {
  const form = new FormData()
  form.set('email', 'a@b')
  form.set('password', 'secret')
  form.set('$ACTION_KEY', 'k')
  form.set('street', 'x'.repeat(5_000))
  expect(typedIn(form)).toEqual({ email: 'a@b', street: 'x'.repeat(1_000) })
})
