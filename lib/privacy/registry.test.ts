import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { Prisma } from '@/lib/generated/prisma/client'
import { HELD, REGISTRY } from './registry'

const FOLDER = new URL('../../prisma/schema/', import.meta.url)
const schema = readdirSync(FOLDER)
  .filter(name => name.endsWith('.prisma'))
  .map(name => readFileSync(new URL(name, FOLDER), 'utf8'))
  .join('\n')

type Model = { name: string; fields: string[] /** Models its foreign keys point to. */; parents: string[] }

const models: Model[] = [...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].map(
  ([, name = '', body = '']) => {
    const lines = body.split('\n').filter(line => /^\s+\w+\s+\w/.test(line) && !/^\s*(\/\/|@@)/.test(line))
    const words = lines.map(line => line.trim().split(/\s+/))
    return {
      name,
      fields: words.map(([field = '']) => field),
      parents: lines.flatMap((line, i) =>
        /@relation\([^)]*fields:/.test(line) ? (words[i]?.[1]?.replace('?', '') ?? []) : [],
      ),
    }
  },
)

/** Fields that name a person, however the next model spells them. */
const NAMES_SOMEBODY =
  /^(.*profileId|.*visitorId|.*shopperId|.*editorId|.*userId|.*customerId|email|passwordHash)$/i

function holdsSomebody(model: Model): boolean {
  return (
    model.name === 'Profile' ||
    model.fields.some(field => NAMES_SOMEBODY.test(field)) ||
    model.parents.some(parent => models.some(m => m.name === parent && m !== model && holdsSomebody(m)))
  )
}

describe('the registry of what is known', () => {
  test('reads the schema as the generated client does', () => {
    expect(models.map(m => m.name).sort()).toEqual(Object.keys(Prisma.ModelName).sort())
    for (const { name, fields } of models) {
      const columns = Object.keys(Reflect.get(Prisma, `${name}ScalarFieldEnum`) as object)
      expect(fields).toEqual(expect.arrayContaining(columns))
    }
  })

  test('knows every model, and none that is gone', () => {
    expect(Object.keys(REGISTRY).sort()).toEqual(Object.keys(Prisma.ModelName).sort())
  })

  test('calls nothing nobody’s that holds or belongs to somebody', () => {
    const wrong = models.filter(m => holdsSomebody(m) && 'nobodys' in REGISTRY[m.name as Prisma.ModelName])
    expect(wrong.map(m => m.name)).toEqual([])
    expect(models.filter(holdsSomebody).map(m => m.name)).toEqual(
      expect.arrayContaining([
        'Profile',
        'Event',
        'CartLine',
        'OrderLine',
        'OfferVersion',
        'Merge',
        'Visitor',
      ]),
    )
  })

  test('names columns that exist, and erases what hangs on something before it', () => {
    const order = HELD.map(([name]) => name as string)
    for (const [name, rule] of HELD) {
      const model = models.find(m => m.name === name)
      const columns = [
        ...(rule.hide ?? []),
        ...(rule.pages ?? []),
        ...(typeof rule.erase === 'object' ? [rule.erase.unlink] : []),
      ]
      for (const column of columns) expect(model?.fields).toContain(column)
      for (const parent of model?.parents ?? [])
        if (order.includes(parent))
          expect([name, order.indexOf(name) < order.indexOf(parent)]).toEqual([name, true])
    }
  })
})
