#!/usr/bin/env bash
# Uses the packed tarball as a stranger would: an empty folder, ESM, CJS, a strict TypeScript consumer, the command.
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tarball=$(cd "$here" && npm pack --silent --ignore-scripts --pack-destination "$work" | tail -n 1)
cd "$work"
npm init -y >/dev/null
npm install --silent "./$tarball"
[ "$(ls node_modules | grep -cv '^\.')" = 1 ] || { echo 'the package brings other packages along'; ls node_modules; exit 1; }

cat > esm.mjs <<'JS'
import {readFileSync} from 'node:fs'
import {markdown, parseArticle, quotes, serialize, teasers, text, toString} from 'akhbar'
import {parseStream, serializeStream} from 'akhbar/stream'
const article = parseArticle(readFileSync(process.argv[2], 'utf8'))
if (teasers(article).length !== 4) throw new Error(`expected 4 teasers, got ${teasers(article).length}`)
if (quotes(article).length < 3) throw new Error(`expected quotes, got ${quotes(article).length}`)
if (!serialize(article, markdown).startsWith('# ')) throw new Error('expected Markdown with a headline')
const pages = new Blob(['عنوان أول\fعنوان ثان']).stream().pipeThrough(parseStream({separator: '\f'})).pipeThrough(serializeStream(text))
let printed = ''
for await (const chunk of pages) printed += chunk
if (printed !== 'عنوان أول\n\n\nعنوان ثان\n') throw new Error(`expected two headlines, got ${JSON.stringify(printed)}`)
for (const quote of quotes(article).slice(0, 2)) console.log(quote.attribution.speaker, toString(quote))
JS
cat > cjs.cjs <<'JS'
const {parseArticle, serialize, json} = require('akhbar')
const article = JSON.parse(serialize(parseArticle('عنوان\n\nقال الوزير إن الطريق مفتوح.'), json))
if (article.type !== 'article') throw new Error(`expected an article, got ${article.type}`)
if (typeof require('akhbar/stream').parseStream !== 'function') throw new Error('expected akhbar/stream')
JS
cat > consumer.ts <<'TS'
import {defineSerializer, parse, parseArticle, quotes, serialize, toString, visit, type Article, type Quote} from 'akhbar'
import {parseRowStream, parseStream, rowStream} from 'akhbar/stream'

const article: Article = parseArticle('نص')
export const pages = (body: ReadableStream<Uint8Array>): ReadableStream<Article> => body.pipeThrough(parseStream())
export const rows = (body: ReadableStream<Uint8Array>): ReadableStream<Article> =>
  body.pipeThrough(rowStream()).pipeThrough(parseRowStream({onBadRow: ({error}) => console.warn(error.code)}))
const said: Quote[] = quotes(article)
const speaker: string | undefined = said[0]?.attribution.speaker
visit(parse('نص'), (node) => {
  if (node.type === 'entity') console.log(node.kind, node.name, toString(node), speaker)
})
export {defineSerializer, serialize}
TS
cat > tsconfig.json <<'JSON'
{"compilerOptions": {"strict": true, "exactOptionalPropertyTypes": true, "skipLibCheck": false, "types": [], "target": "ES2022", "lib": ["ES2022", "DOM"], "module": "NodeNext", "moduleResolution": "NodeNext", "noEmit": true}, "include": ["consumer.ts"]}
JSON
fixture="$here/fixtures/doubled-headline-four-teasers/input.txt"
node esm.mjs "$fixture"
node cjs.cjs
node "$here/node_modules/typescript/bin/tsc" -p .
npx --no-install akhbar --to text "$fixture" | grep -q .
npx --no-install akhbar "$fixture" | node -e "JSON.parse(require('fs').readFileSync(0, 'utf8'))"
echo 'ESM, CJS, TypeScript and the command work from the tarball'
