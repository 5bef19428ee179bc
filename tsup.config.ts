import type {Options} from 'tsup'
import packageJson from './package.json' with {type: 'json'}

/** Arabic stays Arabic: escaped, the word lists would be three times as large. */
function unescaped(options: {charset?: string}): void {
  options.charset = 'utf8'
}

const library: Options = {
  format: ['esm', 'cjs'],
  dts: true,
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  treeshake: true,
  esbuildOptions: unescaped,
}

/** The `akhbar` command: all it needs is bundled. */
export const command: Options = {
  entry: {
    cli: 'src/cli/main.ts',
    // The pool starts its threads with the first file, which then loads the second.
    'entry/worker': 'node_modules/tinypool/dist/entry/worker.js',
    'cli-worker': 'src/cli/jobs/worker.ts',
  },
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  noExternal: [/.*/u],
  // What only some runs need (zstd, Parquet, the thread pool) is loaded when it is needed.
  splitting: true,
  esbuildOptions: unescaped,
  env: {AKHBAR_VERSION: packageJson.version},
  // For `require` of Node's own modules in the CommonJS packages that are bundled.
  banner: {
    js: "import {createRequire as akhbarRequire} from 'node:module'; const require = akhbarRequire(import.meta.url);",
  },
}

/** Not exported: each makes a chunk of its own, so that a bundle that asks for `tokenize` alone has no word lists in it. */
const chunks = {parse: 'src/parse.ts', tokenize: 'src/tokenize/tokenize.ts'}

const configs: Options[] = [
  {
    ...library,
    entry: {
      index: 'src/index.ts',
      slim: 'src/slim.ts',
      stream: 'src/stream.ts',
      hast: 'src/adapters/hast.ts',
      nlcst: 'src/adapters/nlcst.ts',
      unified: 'src/adapters/unified.ts',
      zod: 'src/adapters/zod.ts',
      ...chunks,
    },
    clean: true,
  },
  command,
]

export default configs
