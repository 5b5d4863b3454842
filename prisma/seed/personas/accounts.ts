import type { Role } from '@/lib/generated/prisma/enums'
import written from '../accounts.json'

/** A demo account, as it may be signed in to. */
export type Account = {
  slug: string
  email: string
  password: string
  name: string
  role: Role
  note: string
}

export const accounts = written as Account[]
