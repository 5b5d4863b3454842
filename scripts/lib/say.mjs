const tty = process.stdout.isTTY
const paint = code => text => (tty ? `\x1b[${code}m${text}\x1b[0m` : text)

export const bold = paint('1')
export const dim = paint('2')
export const red = paint('31')
export const green = paint('32')

/** One plain line. */
export const say = text => console.log(text)

/** A failure that already says what to do; printed without a stack. */
export class Trouble extends Error {
  /** @param {string} message what went wrong  @param {string} [advice] what to do about it */
  constructor(message, advice) {
    super(message)
    this.advice = advice
  }
}

const seconds = since => `${((performance.now() - since) / 1000).toFixed(1)} s`

/**
 * Runs one named step and says how long it took. Steps that had nothing to do return `false` and stay quiet.
 * @template T
 * @param {string} name
 * @param {(note: (text: string) => void) => Promise<T> | T} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const since = performance.now()
  const timer = tty
    ? setInterval(() => process.stdout.write(`\r${dim(`… ${name} (${seconds(since)})`)}\x1b[K`), 250)
    : undefined
  let detail = ''
  if (!tty) console.log(`… ${name}`)
  try {
    const result = await work(text => {
      detail = text
    })
    clearInterval(timer)
    if (tty) process.stdout.write('\r\x1b[K')
    if (result !== false || detail)
      say(`${green('✓')} ${name}${detail ? `: ${detail}` : ''} ${dim(seconds(since))}`)
    return result
  } catch (error) {
    clearInterval(timer)
    if (tty) process.stdout.write('\r\x1b[K')
    error.step ??= name
    throw error
  }
}

/** Prints a failure the way a person can act on it. */
export function sayFailure(error) {
  console.error(`${red('✗')} ${error.step ? `${error.step}: ` : ''}${error.message}`)
  if (error.advice) console.error(`  ${error.advice}`)
  if (!(error instanceof Trouble) && process.env.DEBUG) console.error(error.stack)
}
