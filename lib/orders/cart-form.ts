import { z } from 'zod'
import { line } from '@/lib/line'

const variant = z.uuid('Please choose what you would like first.')
const quantity = z.coerce
  .number('Please enter a number from 1 to 99.')
  .int('Please enter a whole number.')
  .min(1, 'The smallest quantity is 1; to take it out, use Remove.')
  .max(99, 'At most 99 of one thing fit into one order.')

export const addForm = z.object({ variant, quantity: quantity.default(1) })
/** `to` is the pressed plus or minus button, `quantity` the number typed. */
export const quantityForm = z
  .object({ variant, quantity: z.unknown(), to: z.unknown() })
  .transform(({ variant, quantity, to }) => ({ variant, quantity: to ?? quantity }))
  .pipe(z.object({ variant, quantity }))
export const removeForm = z.object({ variant })
export const codeForm = z.object({
  code: line(40, 'That is too long for a code.').transform(code => code.toUpperCase() || null),
})
