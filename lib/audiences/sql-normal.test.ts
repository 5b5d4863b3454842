import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Fact, partsOf, type Rule } from './rule'
import { isOfRows, type Literal, type Normal, normalOf, termsOf } from './sql-normal'
import { newParts } from './sql-parts'

/** Cities stand for rows, hobbies for sets, brands for tastes; to be signed in is always true. */
const fact: fc.Arbitrary<Rule> = fc.oneof(
  fc.constantFrom('a', 'b').map(is => ({ fact: 'city', is }) as const),
  fc.constantFrom('c', 'd', 'e').map(is => ({ fact: 'hobby', is }) as const),
  fc.constantFrom('f', 'g').map(key => ({ fact: 'likes', dimension: 'brand', key, share: 0.5 }) as const),
  fc.constant({ fact: 'signed-in' } as const),
)
const { tree: anyTree } = fc.letrec<{ tree: Rule }>(tie => {
  const parts = fc.array(tie('tree'), { maxLength: 3 })
  return {
    tree: fc.oneof(
      { maxDepth: 4 },
      { arbitrary: fact, weight: 3 },
      { arbitrary: fc.record({ all: parts }), weight: 1 },
      { arbitrary: fc.record({ any: parts }), weight: 1 },
      { arbitrary: fc.record({ not: tie('tree') }), weight: 1 },
    ),
  }
})
const someFacts = fc.uniqueArray(fc.constantFrom(...'abcdefg')).map(list => new Set(list))

function told(fact: Fact): Literal | boolean {
  if (fact.fact === 'city') return { row: () => fact.is }
  if (fact.fact === 'hobby') return { set: () => fact.is, not: false }
  return fact.fact === 'likes' ? { likes: fact, not: false } : true
}

function ofRule(rule: Rule, facts: Set<string>): boolean {
  if ('not' in rule) return !ofRule(rule.not, facts)
  if ('all' in rule) return rule.all.every(part => ofRule(part, facts))
  if ('any' in rule) return rule.any.some(part => ofRule(part, facts))
  if (rule.fact === 'likes') return facts.has(rule.key)
  return rule.fact === 'city' || rule.fact === 'hobby' ? facts.has(rule.is) : true
}

function ofNormal(normal: Normal, facts: Set<string>): boolean {
  if (typeof normal === 'boolean') return normal
  if ('all' in normal) return normal.all.every(part => ofNormal(part, facts))
  if ('any' in normal) return normal.any.some(part => ofNormal(part, facts))
  if ('row' in normal) {
    const text = normal.row(newParts())
    const nots = text.split('NOT').length - 1
    return facts.has(text.replace(/NOT|[ ()]/g, '')) !== (nots % 2 === 1)
  }
  return facts.has(nameOf(normal)) !== normal.not
}

function nameOf(literal: Exclude<Literal, { row: unknown }>): string {
  if ('set' in literal) return literal.set(newParts())
  return 'likes' in literal ? literal.likes.key : ''
}

const parts = (normal: Normal): Normal[] =>
  typeof normal === 'object' && 'all' in normal
    ? normal.all
    : typeof normal === 'object' && 'any' in normal
      ? normal.any
      : []

describe('the normal form of a rule', () => {
  it('means the same', () => {
    fc.assert(
      fc.property(anyTree, someFacts, (rule, facts) => {
        expect(ofNormal(normalOf(rule, told), facts)).toBe(ofRule(rule, facts))
      }),
    )
  })

  it('has no constants inside it, and neither an "all" in an "all" nor an "any" in an "any"', () => {
    function check(normal: Normal) {
      for (const part of parts(normal)) {
        expect(part).toBeTypeOf('object')
        for (const kind of ['all', 'any'])
          expect([normal, part].every(each => typeof each === 'object' && kind in each)).toBe(false)
        check(part)
      }
    }
    fc.assert(fc.property(anyTree, rule => check(normalOf(rule, told))))
  })

  it('is counted by a few terms that come to the same for everybody', () => {
    fc.assert(
      fc.property(anyTree, someFacts, (rule, facts) => {
        const terms = termsOf(normalOf(rule, told))
        const sum = terms.reduce((sum, { sign, of }) => sum + (ofNormal(of, facts) ? sign : 0), 0)
        expect(sum).toBe(ofRule(rule, facts) ? 1 : 0)
      }),
    )
  })

  it('has no "or" between sets in any of several terms', () => {
    const sets = (normal: Normal): boolean =>
      parts(normal).every(part => isOfRows(part) || !('any' in Object(part)))
    fc.assert(
      fc.property(anyTree, rule => {
        const terms = termsOf(normalOf(rule, told))
        if (terms.length > 1) for (const { of } of terms) expect(sets(of)).toBe(true)
      }),
    )
  })

  it('counts either of two sets as everybody less those of neither', () => {
    const either: Rule = {
      any: [
        { fact: 'hobby', is: 'c' },
        { fact: 'hobby', is: 'd' },
      ],
    }
    const terms = termsOf(normalOf(either, told))
    expect(terms.map(({ sign, of }) => [sign, of === true])).toEqual([
      [1, true],
      [-1, false],
    ])
    expect(partsOf(either)).toHaveLength(parts(terms[1]?.of ?? false).length)
  })
})
