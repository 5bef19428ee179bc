import js from '@eslint/js'
import {configs as regexpConfigs} from 'eslint-plugin-regexp'
import redos from 'eslint-plugin-redos'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'coverage/**',
      'docs/api/**',
      'src/lexicon/**',
      'src/entities/tagger/model-data.ts',
      'node_modules/**',
    ],
  },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  regexpConfigs['flat/recommended'],
  {
    plugins: {redos},
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
      'redos/no-vulnerable': 'error',
      'require-unicode-regexp': 'error',
      'max-lines': ['error', {max: 400, skipComments: true}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true, allowBoolean: true}],
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
      '@typescript-eslint/no-explicit-any': 'error',
      'regexp/no-obscure-range': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**'],
    rules: {
      'no-restricted-imports': ['error', {patterns: ['node:*', 'fs', 'path']}],
      'no-restricted-globals': ['error', 'process', 'Buffer', 'require', 'Intl'],
      'no-restricted-syntax': [
        'error',
        {selector: "NewExpression[callee.name='RegExp']", message: 'No RegExp is built from data.'},
        {selector: "CallExpression[callee.name='RegExp']", message: 'No RegExp is built from data.'},
        {
          selector: 'CallExpression[callee.property.name=/^toLocale|^localeCompare$/]',
          message: 'The same result on every runtime.',
        },
        {
          selector: 'ClassDeclaration:not([superClass.name="Error"])',
          message: 'Plain objects and functions.',
        },
      ],
    },
  },
  {
    files: ['**/*.js', '**/*.mjs', '*.config.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      parserOptions: {projectService: false},
      globals: {
        console: 'readonly',
        process: 'readonly',
        performance: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
      },
    },
  },
)
