import js from '@eslint/js'
import ts from 'typescript-eslint'

/** The house's import rule: index → main → run.ts → run/* → {adapters, decide, content}; pure folders reach no world. */
const world = [
  '@actions/*',
  '@huggingface/*',
  'node:*',
  // It only computes.
  '!node:buffer',
  '**/adapters/**',
  '**/run/**',
  '../run.js',
  '../main.js',
  '../index.js'
]
const pure = {
  'no-restricted-imports': ['error', { patterns: [{ group: world, message: 'This folder is pure.' }] }],
  'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout']
}

export default ts.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', 'demo-output/', 'bench-output/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }]
    }
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }]
    }
  },
  { files: ['src/{content,decide,diagnose,words,render}/**/*.ts'], rules: pure },
  {
    files: ['src/adapters/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['**/run/**', '**/diagnose/**', '**/render/**'], message: 'A door knows no step.' }
          ]
        }
      ]
    }
  },
  {
    files: ['src/run/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [
                'node:fs',
                'node:fs/*',
                'node:child_process',
                'node:net',
                'node:http',
                'node:https',
                '@actions/*'
              ],
              message: 'A step reaches the world through adapters.'
            }
          ]
        }
      ]
    }
  },
  {
    files: ['**/*.js', '**/*.cjs', '**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        module: 'writable',
        Blob: 'readonly',
        AbortSignal: 'readonly',
        performance: 'readonly'
      }
    }
  }
)
