import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores([
    'dist',
    'coverage',
    'src/graphql/generated',
    'examples/web/src/gql',
    'bench/servers',
    'bench/build',
  ]),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TSAsExpression > TSAsExpression[typeAnnotation.type=TSUnknownKeyword]',
          message: 'A double cast can turn any value into any type: narrow it, or parse it.',
        },
        {
          selector: 'TSModuleDeclaration[id.value=/^node:/]',
          message: "Node.js's own types are not augmented.",
        },
      ],
    },
  },
  {
    // Programs that a person runs in a terminal talk to that person.
    files: ['sandbox/**', 'scripts/**', 'supergraph/**', 'src/{audit-cli,doctor}/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // Only the programs read the environment; the rest is given what it needs.
    files: ['src/**'],
    ignores: ['src/main.ts', 'src/doctor/main.ts', 'src/audit-cli/main.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'parseConfig is given the environment.' },
      ],
    },
  },
  {
    // What jest's matchers stand for is any, and the guard of the console has to touch it.
    files: ['test/**'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: ['test/support/no-console.ts'],
    rules: { 'no-console': 'off', '@typescript-eslint/unbound-method': 'off' },
  },
  {
    files: ['scripts/*.mjs'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
  { files: ['**/*.js', '**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
);
