import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open as openFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { type Row, Unreadable } from './read-row'
import { columnsOf, readTable } from './read-table'
import { readXml } from './read-xml'

/** A file to be imported: it can be read several times, and says how far it was. */
export type Input = {
  name: string
  /** SHA-256 of the bytes of the file. */
  fingerprint: string
  bytes: number
  /** Of a table, by its first line; null of an XML feed, whose items name what they have. */
  columns: string[] | null
  /** Rows after `position`, chunk by chunk; `onBytes` hears how much of the file was read. @throws Unreadable */
  rows: (position?: number, onBytes?: (bytes: number) => void) => AsyncGenerator<Row[]>
}

const READING = { highWaterMark: 256 * 1024 }

/** Looks at a file, packed with gzip or not. @throws Unreadable when there is nothing to read in it */
export async function openInput(path: string): Promise<Input> {
  const bytes = await sizeOf(path)
  const { isPacked, fingerprint } = await lookAt(path)
  const source = (onBytes: (bytes: number) => void = () => {}) => bytesOf(path, isPacked, onBytes)
  const isXml = await looksLikeXml(source())
  return {
    name: basename(path),
    fingerprint,
    bytes,
    columns: isXml ? null : await columnsOf(source),
    rows: (position, onBytes) => (isXml ? readXml : readTable)(() => source(onBytes), position),
  }
}

async function sizeOf(path: string): Promise<number> {
  const stats = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new Unreadable(
      error.code === 'ENOENT' ? `There is no file ${path}.` : `${path} cannot be read (${error.code}).`,
    )
  })
  if (!stats.isFile()) throw new Unreadable(`${path} is no file.`)
  if (stats.size === 0) throw new Unreadable(`${path} is empty.`)
  return stats.size
}

async function lookAt(path: string): Promise<{ isPacked: boolean; fingerprint: string }> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(path, READING)) hash.update(chunk as Buffer)
    const file = await openFile(path)
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0)
    await file.close()
    if (buffer.readUInt16BE() === 0xfeff || buffer.readUInt16LE() === 0xfeff)
      throw new Unreadable(`${path} is in UTF-16: save it as UTF-8.`)
    return { isPacked: buffer.readUInt16BE() === 0x1f8b, fingerprint: hash.digest('hex') }
  } catch (error) {
    if (error instanceof Unreadable) throw error
    throw new Unreadable(`${path} cannot be read (${(error as NodeJS.ErrnoException).code}).`)
  }
}

async function* bytesOf(
  path: string,
  isPacked: boolean,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  const file = createReadStream(path, READING)
  const counted = countedBytes(file, onBytes)
  const stream = isPacked ? pipeline(counted, createGunzip(), () => {}) : counted
  try {
    for await (const chunk of stream) yield chunk as Buffer
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new Unreadable(code?.startsWith('Z_') ? 'The gzip file is broken or cut off.' : message)
  } finally {
    file.destroy()
  }
}

async function* countedBytes(
  file: AsyncIterable<Buffer>,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  let read = 0
  for await (const chunk of file) {
    read += chunk.length
    onBytes(read)
    yield chunk
  }
}

async function looksLikeXml(source: AsyncIterable<Buffer>): Promise<boolean> {
  for await (const chunk of source) {
    const text = chunk
      .toString('utf8')
      .replace(/^\ufeff/, '')
      .trimStart()
    if (text) return text.startsWith('<')
  }
  return false
}
