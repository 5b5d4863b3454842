import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '@/lib/import/read-row'
import type { Telling } from '@/lib/import/reading'
import { reasonOf } from '@/lib/import/words'
import { inData } from './paths.mjs'

/** Bad lines printed one by one; the file has all of them. */
const PRINTED = 20
const EVERY = 5_000

const tty = process.stdout.isTTY
const number = new Intl.NumberFormat('en-IE')

/** Tells on the terminal how the import of one file goes, and keeps its bad lines in a file of their own. */
export function reportOn(name: string, bytes: number, stopped: () => boolean) {
  const reasons = new Map<string, number>()
  const path = join(inData('import'), `${name}.bad-lines.tsv`)
  const began = performance.now()
  let file: WriteStream | undefined
  let printed = 0
  let told = began
  let lines = 0
  const clear = () => tty && process.stdout.write('\r\x1b[K')

  const problem = ({ line, problem: text }: Problem) => {
    if (!file) {
      mkdirSync(inData('import'), { recursive: true })
      file = createWriteStream(path)
    }
    file.write(`${line}\t${text.replaceAll(/\s+/g, ' ')}\n`)
    const reason = reasonOf(text)
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
    if (printed++ >= PRINTED) return
    clear()
    console.log(`  line ${line}: ${text}`)
  }
  const progress = (done: number, read: number) => {
    lines = done
    const now = performance.now()
    if (now - told < (tty ? 200 : EVERY)) return
    told = now
    const rate = number.format(Math.round(done / ((now - began) / 1000)))
    const share = read ? `${String(Math.round((100 * read) / bytes)).padStart(3)} %  ` : ''
    const text = `  ${share}${number.format(done)} lines, ${rate} a second`
    if (tty) process.stdout.write(`\r${text}\x1b[K`)
    else console.log(text)
  }
  const telling: Telling = { problem, progress, stopped, say: text => console.log(text) }
  return {
    telling,
    /** Says how long it took, and what was wrong. */
    async end() {
      clear()
      const seconds = (performance.now() - began) / 1000
      if (lines > 0)
        console.log(
          `  ${number.format(lines)} lines in ${seconds.toFixed(1)} s (${number.format(Math.round(lines / seconds))} a second)`,
        )
      if (!file) return
      if (printed > PRINTED) console.log(`  … and ${number.format(printed - PRINTED)} more`)
      for (const [reason, count] of [...reasons].sort((a, b) => b[1] - a[1]).slice(0, 10))
        console.log(`  ${number.format(count).padStart(8)} × ${reason}`)
      await new Promise<void>(resolve => file?.end(resolve))
      console.log(`  Every bad line with its number and reason: ${path}`)
    },
  }
}
