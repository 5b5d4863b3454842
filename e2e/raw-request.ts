import { Agent, request } from 'node:http'

export type RawAnswer = { status: number; location?: string; body: string }
type Wish = { method?: string; headers?: Record<string, string | string[]>; body?: Buffer | string }

const agent = new Agent({ keepAlive: true, maxSockets: 16 })
/** As much of an answer as tells whose it is; a stream that never ends is left after its beginning. */
const ENOUGH = 3_000_000
const STREAM_MS = 150

/** One request as it stands, headers unchanged; for what `fetch` is too polite to send. Status 0: cut off. */
export function raw(url: string, { method = 'GET', headers = {}, body }: Wish = {}): Promise<RawAnswer> {
  return new Promise(resolve => {
    const sent = request(url, { method, headers, agent }, response => {
      let text = ''
      const done = () =>
        resolve({ status: response.statusCode ?? 0, location: response.headers.location, body: text })
      response.setEncoding('utf8')
      response.on('data', chunk => {
        text += chunk
        if (text.length > ENOUGH) response.destroy()
      })
      response.on('end', done)
      response.on('close', done)
      if (response.headers['content-type']?.startsWith('text/event-stream'))
        setTimeout(() => response.destroy(), STREAM_MS)
    })
    sent.on('error', () => resolve({ status: 0, body: '' }))
    sent.end(body)
  })
}
