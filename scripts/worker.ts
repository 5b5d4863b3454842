import { pool } from '@/lib/db'
import { startWorker } from '@/lib/jobs/worker'

// The nightly jobs alone, in a process of their own, until it is told to stop.
const say = (line: string) => console.log(`${new Date().toISOString()}  ${line}`)
const worker = await startWorker({ say })

async function stop() {
  say('finishing')
  await worker.stop()
  await pool.end()
  say('stopped')
}

const open = setInterval(() => {}, 1 << 30)
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void stop().finally(() => clearInterval(open)))
