import { SaxesParser } from 'saxes'
import { columnName, type Row, Unreadable } from './read-row'
import type { Open } from './read-table'

/** Longest text of one element that is kept, in characters. */
const LONGEST_TEXT = 100_000

/**
 * The items of an RSS 2.0 or the entries of an Atom feed, chunk by chunk; the first of several elements of one name
 * counts. Goes on after item `from`. @throws Unreadable where the XML is broken
 */
export async function* readXml(open: Open, from = 0): AsyncGenerator<Row[]> {
  const parser = new SaxesParser()
  let rows: Row[] = []
  let item: { line: number; depth: number; fields: Record<string, string> } | undefined
  let depth = 0
  let seen = 0
  let text = ''
  parser.on('error', error => {
    throw new Unreadable(
      `The XML is broken: ${error.message.replace(/^\d+:\d+: /, '')} (line ${parser.line}).`,
    )
  })
  parser.on('opentag', tag => {
    depth += 1
    text = ''
    if (!item && /^(?:item|entry)$/i.test(tag.name)) item = { line: parser.line, depth, fields: {} }
    // Atom says where a product is in an attribute.
    else if (item && tag.name === 'link' && typeof tag.attributes.href === 'string')
      item.fields.link ??= tag.attributes.href
  })
  const add = (more: string) => {
    if (item && text.length < LONGEST_TEXT) text += more
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', tag => {
    if (item && depth === item.depth) {
      seen += 1
      if (seen > from) rows.push({ line: item.line, position: seen, fields: item.fields })
      item = undefined
    } else if (item && depth === item.depth + 1 && text.trim())
      item.fields[columnName(tag.name)] ??= text.trim()
    depth -= 1
  })
  const decoder = new TextDecoder()
  for await (const chunk of open()) {
    parser.write(decoder.decode(chunk, { stream: true }))
    yield rows
    rows = []
  }
  parser.close()
  if (seen === 0) throw new Unreadable('There is no <item> and no <entry> in it.')
  yield rows
}
