import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LONGEST_LINE } from './long-lines'
import type { Row } from './read-row'
import { columnsOf, readTable } from './read-table'

/** The text as a file read in pieces of so many bytes. */
const fileOf = (text: string, piece = 64) =>
  async function* () {
    const bytes = Buffer.from(text)
    for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece)
  }

async function read(text: string, from = 0, piece = 64): Promise<Row[]> {
  const rows: Row[] = []
  for await (const some of readTable(fileOf(text, piece), from)) rows.push(...some)
  return rows
}
const fieldsOf = (rows: Row[]) => rows.map(row => ('fields' in row ? row.fields : row.problem))

describe('readTable', () => {
  test('reads tabs, commas and semicolons, with BOM, CRLF, empty lines and columns however spelled', async () => {
    expect(await columnsOf(fileOf('\ufeffg:id\tImage Link\tcustom-label\r\n'))).toEqual([
      'id',
      'image_link',
      'custom_label',
    ])
    for (const text of [
      '\ufeffid\ttitle\r\n1\tTin\r\n\r\n2\t\r\n',
      'id,title\n1,Tin\n\n2,',
      'id;title\n1;"Tin"\n\n2;\n',
    ])
      expect(fieldsOf(await read(text))).toEqual([{ id: '1', title: 'Tin' }, { id: '2' }])
  })

  test('numbers lines as an editor does, quoted newlines and all', async () => {
    const rows = await read('id,title\n1,"a\nb\nc"\n2,d\n\n3,e\n')
    expect(rows.map(({ line, position }) => [line, position])).toEqual([
      [2, 4],
      [5, 5],
      [7, 7],
    ])
    expect(fieldsOf(await read('id,title\n1,"a\nb\nc"\n2,d\n\n3,e\n', 5))).toEqual([{ id: '3', title: 'e' }])
  })

  test('lets quotes be quotes where they quote nothing', async () => {
    expect(fieldsOf(await read('id\ttitle\n1\tTin 7" wide\n2\t"Retro" tin\n'))).toEqual([
      { id: '1', title: 'Tin 7" wide' },
      { id: '2', title: '"Retro" tin' },
    ])
  })

  test('passes over a quotation that never closes and a line that never ends, and reads the rest', async () => {
    const rows = await read('id,title\n1,a\n2,"b\n3,c\n4,d\n')
    expect(fieldsOf(rows)).toEqual([
      { id: '1', title: 'a' },
      'a quotation mark is opened here and never closed',
      { id: '3', title: 'c' },
      { id: '4', title: 'd' },
    ])
    const long = await read(`id,title\n1,a\n2,${'x'.repeat(LONGEST_LINE)}\n3,c\n`, 0, 65_536)
    expect(long.map(row => [row.line, 'problem' in row])).toEqual(
      expect.arrayContaining([
        [2, false],
        [3, true],
        [4, false],
      ]),
    )
  })

  test('says of a line with too many values that it has them', async () => {
    expect(fieldsOf(await read('id,title\n1,a,b\n2,c,\n'))).toEqual([
      '3 values where there are 2 columns',
      { id: '2', title: 'c' },
    ])
  })

  test('leaves out the character no database takes', async () => {
    expect(fieldsOf(await read('id,title\n1,a\0b\n'))).toEqual([{ id: '1', title: 'ab' }])
  })

  test('wants columns', async () => {
    await expect(read('\n\n')).rejects.toThrow(/must name the columns/)
  })

  test('gives back whatever was written, in whatever pieces it comes', async () => {
    const value = fc.string({
      unit: fc.constantFrom('a', 'ü', '"', ',', '\n', ' ', '\t', ';', '漢'),
      maxLength: 12,
    })
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 40 }),
        async (pairs, piece) => {
          const text = `id,title,end\n${pairs.map(([a, b]) => `${quoted(a)},${quoted(b)},x\n`).join('')}`
          const told = pairs.map(([a, b]) => ({
            ...(a.trim() && { id: a.trim() }),
            ...(b.trim() && { title: b.trim() }),
            end: 'x',
          }))
          expect(fieldsOf(await read(text, 0, piece))).toEqual(told)
        },
      ),
    )
  })
})
