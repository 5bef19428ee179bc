/**
 * Trains the package's model and writes it as a module: minutes, and the same bytes each time.
 *
 *     npx tsx training/train.ts [--shared ../shared] [--out src/entities/tagger/model-data.ts]
 */
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {gzipSync} from 'node:zlib'
import {compileLexicon} from '../src/words/lexicon.js'
import {readPages} from './product-corpus.js'
import {readClusters} from './read-clusters.js'
import {trainModel} from './train-model.js'

const {values} = parseArgs({
  options: {
    shared: {type: 'string', default: '../shared'},
    out: {type: 'string', default: 'src/entities/tagger/model-data.ts'},
  },
})
const clusters = readClusters(join(values.shared, 'ner/clusters.tsv.gz'))
const corpora = {pages: readPages(values.shared), older: join(values.shared, 'ner/anercorp/train.txt')}
const data = trainModel(corpora, clusters, compileLexicon(), (line) => {
  console.error(line)
})
const module = `import type {ModelData} from './decode-model.js'

/** Written by \`training/train.ts\`: see \`docs/model.md\`. */
export const modelData: ModelData = ${JSON.stringify(data)}
`
writeFileSync(values.out, module)
console.error(`${module.length} bytes, ${gzipSync(module, {level: 9}).length} gzipped`)
for (const [name, part] of Object.entries(data))
  console.error(`${name}: ${gzipSync(JSON.stringify(part), {level: 9}).length} gzipped`)
