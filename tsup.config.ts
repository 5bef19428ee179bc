import {defineConfig} from 'tsup'

const library = {
  format: ['esm', 'cjs'] as ('esm' | 'cjs')[],
  dts: true,
  target: 'es2022',
  platform: 'neutral' as const,
  splitting: true,
  treeshake: true,
  // Arabic stays Arabic: escaped, the word lists would be three times as large.
  esbuildOptions: (options: {charset?: string}) => {
    options.charset = 'utf8'
  },
}

export default [
  defineConfig({...library, entry: {index: 'src/index.ts'}, clean: true}),
  defineConfig({
    entry: {cli: 'src/cli/main.ts'},
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    noExternal: [/.*/u],
    splitting: false,
  }),
]
