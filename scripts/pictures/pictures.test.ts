import { describe, expect, it } from 'vitest'
import { WRAPPED } from '../../lib/catalogue/wrapped'
import { catalogue } from '../../prisma/seed/catalogue/catalogue'
import { groups } from '../../prisma/seed/catalogue/groups'
import { productPictures } from './picture'
import { scenePictures } from './scenes/scenes'
import { SHAPES } from './shapes/of-group'
import { wrappedPictures } from './wrapped'

const pictures = productPictures(catalogue)
const wrapped = wrappedPictures()
const scenes = scenePictures()

/** Returns the first thing wrong with the markup: a tag left open, a bare ampersand, a value that is no number. */
function fault(svg: string): string | undefined {
  const open: string[] = []
  for (const [tag, close, name = '', empty] of svg.matchAll(
    /<(\/?)([a-zA-Z]+)(?:\s[\w:-]+="[^"<]*")*\s*(\/?)>/g,
  )) {
    if (close && open.pop() !== name) return `closed out of turn: ${tag}`
    if (!close && !empty) open.push(name)
  }
  const rest = svg.replaceAll(/<\/?[a-zA-Z]+(?:\s[\w:-]+="[^"<]*")*\s*\/?>/g, '')
  if (open.length) return `left open: ${open.join(' ')}`
  if (/[<>]/.test(rest))
    return `stray bracket near ${rest.slice(Math.max(0, rest.search(/[<>]/) - 30)).slice(0, 60)}`
  if (/&(?!amp;|lt;|gt;|quot;)/.test(svg)) return 'a bare ampersand'
  return /NaN|undefined|Infinity|\[object/.exec(svg)?.[0]
}

describe('product pictures', () => {
  it('has a shape for every product group', () => {
    expect(groups.filter(g => !SHAPES[g.slug]).map(g => g.slug)).toEqual([])
  })

  it('draws every product, and every further colour, under a name of its own', () => {
    const files = pictures.map(p => p.file)
    expect(new Set(files).size).toBe(files.length)
    for (const product of catalogue.products) {
      expect(files).toContain(`${product.slug}.svg`)
      const further = [...new Set(product.variants.map(v => v.colour).filter(Boolean))].slice(1)
      for (const colour of further) expect(files).toContain(`${product.slug}--${colour}.svg`)
    }
  })

  it('writes well-formed markup without filters or scripts', () => {
    const wrong = [...pictures, ...scenes, ...wrapped]
      .map(p => [p.file, fault(p.svg)])
      .filter(([, why]) => why)
    expect(wrong).toEqual([])
    expect([...pictures, ...scenes].filter(p => /<(filter|script|image)/.test(p.svg))).toEqual([])
  })

  it('stays small: 7 kB a product, 40 kB a scene', () => {
    expect(pictures.filter(p => p.svg.length > 7_000).map(p => p.file)).toEqual([])
    expect(scenes.filter(p => p.svg.length > 40_000).map(p => p.file)).toEqual([])
  })

  it('draws no two products alike', () => {
    const bodies = pictures.map(p => p.svg.replaceAll(/\bp[a-z0-9]+-/g, ''))
    expect(new Set(bodies).size).toBe(bodies.length)
  })

  it('draws the same picture every time', () => {
    expect(productPictures(catalogue)).toEqual(pictures)
    expect(scenePictures()).toEqual(scenes)
    expect(wrappedPictures()).toEqual(wrapped)
  })

  it('refers only to gradients and clips it defines', () => {
    for (const { file, svg } of [...pictures, ...scenes, ...wrapped]) {
      const ids = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(m => m[1]))
      const missing = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(m => m[1]).filter(id => !ids.has(id))
      expect(missing, file).toEqual([])
    }
  })
})

describe('wrapped things', () => {
  it('has as many as the shop picks from, each different, on their own and on a shelf', () => {
    const of = (name: string) => wrapped.filter(({ file }) => new RegExp(`^${name}-\\d+\\.svg$`).test(file))
    expect([of('wrapped').length, of('scene-wrapped').length]).toEqual([WRAPPED.things, WRAPPED.scenes])
    expect(new Set(wrapped.map(({ svg }) => svg.replaceAll(/\bw[a-z0-9]+-/g, ''))).size).toBe(wrapped.length)
  })
})

describe('scenes', () => {
  it('has one for each department, the welcome and the birthday', () => {
    const files = new Set(scenes.map(s => s.file))
    for (const name of [...catalogue.departments.map(d => d.slug), 'welcome', 'birthday'])
      expect(files).toContain(`scene-${name}.svg`)
  })
})
