import type {Article, EntityKind, Leaf, Parent} from '../ast/nodes.js'
import {html, isolatedHtml, wrapHtml} from './html.js'
import {holdsBlocks, htmlElements, htmlFacts, type HtmlFacts} from './html/html-elements.js'
import {pageStyle} from './html/page-style.js'
import {extendSerializer, type HandlerSerializer, type HandlerState} from './serializer.js'

type State = HandlerState<object, HtmlFacts>

/**
 * A self-contained HTML page that shows what was found: names and quotes in colour, the speaker on each quote, teasers set apart.
 * All of the source is in it, furniture too. It holds no script, and its policy forbids all.
 */
export const page: HandlerSerializer<object, HtmlFacts> = /* @__PURE__ */ extendSerializer(html, {
  name: 'page',
  begin: pageHead,
  end: () => '</main>\n</body>\n</html>\n',
  facts: (article) => htmlFacts(article, () => true),
  handlers: {
    article: (node, state) => `${print(node, state, namesOf(node))}\n`,
    headline: (node, state) => print(node, state),
    boilerplate: (node, state) => print(node, state),
    quote: (node, state) => print(node, state),
    mark: leaf,
    space: leaf,
  },
})

const legend: readonly (readonly [className: string, label: string])[] = [
  ['entity person', 'شخص'],
  ['entity organization', 'جهة'],
  ['entity place', 'مكان'],
  ['entity misc', 'اسم آخر'],
  ['entity', 'قيمة أو تاريخ'],
  ['quote direct', 'قول بنصه'],
  ['quote mixed', 'قول بعضه بنصه'],
  ['quote indirect', 'قول بمعناه'],
]

// A function, so that the style sheet is left out where the page is not used.
function pageHead(): string {
  return `<!doctype html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>أخبار</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
<ul class="legend">
${legend.map(([name, label]) => `<li><span class="${name}">${label}</span></li>`).join('\n')}
</ul>
`
}

function print(node: Parent, {children, ancestors, facts}: State, after = ''): string {
  const content = holdsBlocks(node) ? `\n${children(node, '\n')}\n${after}` : children(node)
  return wrapHtml(htmlElements(node, ancestors[ancestors.length - 1], facts), content)
}

/** Marks are printed as the page has them. */
function leaf({value}: Leaf, {ancestors}: State): string {
  const parent = ancestors[ancestors.length - 1]
  return parent && holdsBlocks(parent) ? '' : isolatedHtml(value)
}

const kinds: readonly EntityKind[] = ['person', 'organization', 'place', 'misc']

/** All things named, the most often named first. */
function namesOf({entities}: Article): string {
  const items = kinds.flatMap((kind) =>
    entities
      .filter((record) => record.kind === kind)
      .sort((a, b) => b.mentions - a.mentions)
      .map(({name, mentions}) => {
        const element = {tag: 'span', attributes: {class: kind}}
        return `<li>${wrapHtml([element], isolatedHtml(name))} ×${mentions}</li>`
      }),
  )
  return items.length > 0 ? `<footer class="names">\n<ul>\n${items.join('\n')}\n</ul>\n</footer>\n` : ''
}
