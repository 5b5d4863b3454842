import { parse } from 'csv-parse'
import { LONGEST_LINE, wholeLines } from './long-lines'
import { columnName, type Row, Unreadable } from './read-row'

/** Opens the file anew, from its beginning. */
export type Open = () => AsyncIterable<Buffer>

/** Quotes that never close make this many new starts at most before the file is given up. */
const STARTS = 20

const parsing = { relax_quotes: true, relax_column_count: true, skip_empty_lines: true }

/**
 * The rows of a CSV or TSV file whose first line names the columns, chunk by chunk. Goes on after line `from`; what
 * cannot be read comes as a row with its problem. @throws Unreadable without columns, or when it cannot be read on
 */
export async function* readTable(open: Open, from = 0): AsyncGenerator<Row[]> {
  const { columns, delimiter } = await readHead(open)
  let done = Math.max(from, 1)
  for (let starts = 0; starts <= STARTS; starts++) {
    const long: Row[] = []
    const lines = wholeLines(open(), {
      skip: done,
      onLong: line =>
        long.push({ line, position: line, problem: `the line is longer than ${LONGEST_LINE} bytes` }),
    })
    const failed = yield* readOn(
      lines,
      delimiter,
      columns,
      done,
      position => {
        done = position
      },
      long,
    )
    if (!failed) return
    const line = done + 1
    yield [{ line, position: line, problem: 'a quotation mark is opened here and never closed' }]
    done = line
  }
  throw new Unreadable(`More than ${STARTS} quotation marks are never closed: is this a CSV file?`)
}

async function* readOn(
  lines: AsyncIterable<Buffer>,
  delimiter: string,
  columns: string[],
  start: number,
  doneWith: (position: number) => void,
  long: Row[],
): AsyncGenerator<Row[], boolean> {
  let rows: Row[] = []
  const parser = parse({
    ...parsing,
    delimiter,
    max_record_size: LONGEST_LINE,
    on_record: (record: string[], { lines: end }: { lines: number }) => {
      rows.push(rowOf(record, columns, start + end))
      // Taken here: what waits in the stream would be lost with an error behind it.
      return null
    },
  })
  let failed: Error | undefined
  parser.on('error', error => {
    failed = error
  })
  parser.resume()
  const given = () => {
    const taken = [...long.splice(0), ...rows]
    rows = []
    for (const { position } of taken) doneWith(Math.max(position, start))
    return taken
  }
  for await (const chunk of lines) {
    await new Promise<void>(resolve => parser.write(chunk, () => resolve()))
    yield given()
    if (failed) return isOpenQuote(failed)
  }
  await new Promise<void>(resolve => {
    parser.once('close', () => resolve())
    parser.end()
  })
  yield given()
  return failed ? isOpenQuote(failed) : false
}

function isOpenQuote(error: Error): boolean {
  if ('code' in error && /^CSV_(?:MAX_RECORD_SIZE|QUOTE_NOT_CLOSED)$/.test(String(error.code))) return true
  throw error
}

function rowOf(record: string[], columns: string[], end: number): Row {
  const inside = record.reduce((sum, value) => sum + (value.match(/\n/g)?.length ?? 0), 0)
  const at = { line: end - inside, position: end }
  if (record.length > columns.length && record.slice(columns.length).some(value => value.trim()))
    return { ...at, problem: `${record.length} values where there are ${columns.length} columns` }
  const fields: Record<string, string> = {}
  for (const [i, column] of columns.entries()) {
    // The one character no database takes.
    const value = record[i]?.replaceAll('\0', '').trim()
    if (value && column) fields[column] = value
  }
  return { ...at, fields }
}

/** The columns of a table, by its first line. @throws Unreadable when it names none */
export async function columnsOf(open: Open): Promise<string[]> {
  return (await readHead(open)).columns
}

async function readHead(open: Open): Promise<{ columns: string[]; delimiter: string }> {
  let head = ''
  for await (const chunk of wholeLines(open())) {
    head = chunk.toString('utf8').split(/\r?\n/, 1)[0] ?? ''
    break
  }
  head = head.replace(/^\ufeff/, '')
  if (!head.trim()) throw new Unreadable('The first line is empty: it must name the columns.')
  const delimiter = ['\t', ';', ','].reduce((a, b) => (head.split(b).length > head.split(a).length ? b : a))
  const [record = []] = await new Promise<string[][]>((resolve, reject) =>
    parse(head, { relax_quotes: true, delimiter }, (error, records) =>
      error
        ? reject(new Unreadable('The first line cannot be read: it must name the columns.'))
        : resolve(records),
    ),
  )
  return { columns: record.map(columnName), delimiter }
}
