import 'server-only'
import { hash, verify } from '@node-rs/argon2'

/** Second recommendation of OWASP's password storage cheat sheet; argon2id is the library's algorithm by default. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The argon2id hash of a password, salted, in PHC form. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), COST)
}

let nobody: Promise<string> | undefined

/** Whether the password is right. Without an account's hash the same work is done, so time tells nothing. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword(crypto.randomUUID())
  const right = await verify(stored ?? (await nobody), password.normalize('NFKC')).catch(() => false)
  return right && stored !== null
}
