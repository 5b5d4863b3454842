import { z } from 'zod'
import { Dwelling, Household } from '@/lib/generated/prisma/enums'
import { line } from '@/lib/line'
import { birthdayTrouble, todayIn } from './birthday'
import { HOBBIES } from './hobbies'

const told = (max: number) => line(max).transform(text => text || null)
const oneOf = <T extends Record<string, string>>(values: T) =>
  z.preprocess(value => value || null, z.enum(values, 'Please choose one of these, or none.').nullable())

/** True for a time zone the shop can reckon in. */
export function isTimeZone(name: string): boolean {
  try {
    return Boolean(name && new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

/** The form of facts a shopper may tell, each optional: empty means not told. `now` in epoch ms. */
export function factsForm(now: number) {
  return z
    .object({
      name: told(80),
      birthday: told(40),
      city: told(80),
      timeZone: z.string().max(60).refine(isTimeZone, 'Please choose one of the time zones.'),
      dwelling: oneOf(Dwelling),
      household: oneOf(Household),
      hobbies: z
        .array(z.enum(Object.keys(HOBBIES) as [string, ...string[]], 'Please choose from the list.'))
        .max(40),
    })
    .superRefine(({ birthday, timeZone }, context) => {
      const trouble =
        birthday && birthdayTrouble(birthday, todayIn(isTimeZone(timeZone) ? timeZone : 'UTC', now))
      if (trouble) context.addIssue({ code: 'custom', path: ['birthday'], message: trouble })
    })
}

export type Facts = z.output<ReturnType<typeof factsForm>>

/** The form's fields as `factsForm` reads them; hobbies are checkboxes of one name. */
export function factFields(form: FormData) {
  return { ...Object.fromEntries(form), hobbies: [...new Set(form.getAll('hobbies'))] }
}
