import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A busy machine must not fail a test: none asserts a time.
    testTimeout: 60_000,
    coverage: {provider: 'v8', include: ['src/**/*.ts'], exclude: ['src/lexicon/**', 'src/cli/main.ts']},
  },
})
