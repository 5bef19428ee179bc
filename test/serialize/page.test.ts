import {parse} from 'parse5'
import {describe, expect, it} from 'vitest'
import {page, serialize} from '../../src/index.js'
import {everyNode, twoArticles} from '../trees/every-node.js'
import {descendants} from './read-back/page.js'

describe('page', () => {
  it('is parsed without an error', () => {
    const errors: string[] = []
    const document = parse(serialize(twoArticles, page), {onParseError: ({code}) => errors.push(code)})
    expect(errors).toEqual([])
    expect(descendants(document.childNodes).filter(({tagName}) => tagName === 'article')).toHaveLength(2)
  })

  it('needs nothing from elsewhere and runs nothing', () => {
    const markup = serialize(twoArticles, page)
    expect(markup).not.toMatch(/<script|<link|<img|url\(|@import|\son\w+=|https?:/iu)
    expect(markup).toContain("default-src 'none'")
  })

  it('has all of the source, marks and furniture too', () => {
    const markup = serialize(everyNode, page)
    expect(markup).toContain('«سنفتح السوق قريبا»</q>')
    expect(markup).toContain('<p class="boilerplate">شارك الخبر</p>')
    expect(markup).toContain('<p class="repeat">')
  })

  it('says who speaks, on each quote', () => {
    expect(serialize(everyNode, page)).toContain('data-speaker="مصدر محلي"')
  })

  it('lists what is named, the most often named first', () => {
    expect(serialize(everyNode, page)).toContain('<li><span class="place">صفاقس</span> ×2</li>')
  })
})
