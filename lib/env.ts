import { z } from 'zod'

const secret = z.string().min(32, 'at least 32 characters, for example from `openssl rand -base64 33`')
const count = (from: number, to: number) =>
  z.coerce
    .number(`a whole number from ${from} to ${to}`)
    .pipe(
      z
        .int(`a whole number from ${from} to ${to}`)
        .min(from, `a whole number from ${from} to ${to}`)
        .max(to, `a whole number from ${from} to ${to}`),
    )

const variablesOf = z.object({
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: 'a PostgreSQL address: postgresql://user:password@host:5432/name',
    })
    .describe('The PostgreSQL 15 or newer that keeps everything.'),
  AUTH_SECRET: secret.describe('Signs and encrypts the session cookie.'),
  VISIT_SECRET: secret.describe('Signs the visitor and cart cookies.'),
  APP_URL: z
    .url({ protocol: /^https?$/, error: 'the address shoppers use: https://shop.example' })
    .optional()
    .describe('Address of the store in links that leave it (e-mails, pictures for social media).'),
  PORT: count(1, 65_535).default(3000).describe('Where the store listens.'),
  DATABASE_POOL_SIZE: count(1, 500).default(10).describe('Connections to the database one process may hold.'),
  DATABASE_WAIT_SECONDS: count(1, 120)
    .default(2)
    .describe('Seconds to wait for one of them before a page says that something is wrong.'),
  WORKER: z
    .enum(['on', 'asked', 'off'], { error: 'on, asked or off' })
    .default('on')
    .describe(
      'off leaves the nightly jobs to `npm run worker`, in a process of its own; asked does only what the desk asks for, at no hour of its own.',
    ),
  TANTE_EMMA_DEMO: z
    .enum(['0', '1'], { error: '1 for the demo, else unset' })
    .default('0')
    .transform(value => value === '1')
    .describe('1 turns on what only a demo may have, such as sign-in with one click. Set by `npm start`.'),
  STORE_CLOCK: z.iso
    .datetime({ error: 'an instant like 2027-06-15T10:00:00Z' })
    .transform(instant => Date.parse(instant))
    .optional()
    .describe('The instant a demo opens at, to see another season; its clock runs on from there.'),
})

const schema = variablesOf.superRefine(({ STORE_CLOCK, TANTE_EMMA_DEMO }, context) => {
  if (typeof STORE_CLOCK === 'number' && !TANTE_EMMA_DEMO)
    context.addIssue({
      code: 'custom',
      path: ['STORE_CLOCK'],
      message: 'unset: only a demo may have another day than today',
    })
})

export type Env = z.output<typeof schema>

/** Every variable the store reads, with what it is for; `.env.example` lists the same. */
export const variables = Object.entries(schema.shape).map(([name, field]) => ({
  name,
  about: field.description ?? '',
}))

/**
 * The typed environment out of a raw one; an empty string counts as unset.
 * @throws Error naming every variable that is missing or wrong, and what is expected of it
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const result = schema.safeParse(set)
  if (result.success) return result.data
  const wrong = new Map(result.error.issues.map(issue => [String(issue.path[0]), issue.message]))
  const lines = [...wrong].map(([name, expected]) => {
    const text = set[name] === undefined ? 'is missing' : 'is wrong'
    return `  ${name} ${text}: expected ${expectation(name, expected)}`
  })
  throw new Error(`The environment is not complete:\n${lines.join('\n')}\nSee .env.example.`)
}

/** A missing variable is reported by its type alone: say instead what the field wants. */
function expectation(name: string, message: string): string {
  if (!message.startsWith('Invalid input')) return message
  const probe = schema.shape[name as keyof typeof schema.shape].safeParse('!')
  return probe.error?.issues[0]?.message ?? message
}

let parsed: Env | undefined

/** The environment of this process, parsed on first use. @throws Error as `parseEnv` does */
export function env(): Env {
  parsed ??= parseEnv(process.env)
  return parsed
}
