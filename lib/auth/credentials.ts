import { z } from 'zod'
import { line } from '@/lib/line'

const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, 'That e-mail address is too long.')
  .pipe(z.email('Please enter an e-mail address like name@example.com.'))

/** What the sign-in form sends; deliberately says nothing about how passwords look. */
export const signInForm = z.object({
  email,
  password: z.string().min(1, 'Please enter your password.').max(200, 'That password is too long.'),
})

/** What the sign-up form sends. */
export const signUpForm = z.object({
  name: line(80).transform(name => name || null),
  email,
  password: z
    .string()
    .min(10, 'Please choose at least 10 characters.')
    .max(200, 'Please use at most 200 characters.'),
})
