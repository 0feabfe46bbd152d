import { fileURLToPath } from 'node:url';
import astro from 'eslint-plugin-astro';
import { globalIgnores } from 'eslint/config';
import { configs } from 'typescript-eslint';

export default [
  globalIgnores([
    'dist/',
    'dist-demo/',
    'lib/',
    '.astro/',
    'node_modules/',
    'content/',
    'tests/fixtures/languages/',
  ]),
  ...configs.strict,
  ...configs.stylistic,
  ...astro.configs['flat/recommended'],
  // Rules that need types apply to TypeScript only, because the parser of .astro files provides none.
  ...configs.strictTypeCheckedOnly.map((config) => ({ ...config, files: ['**/*.ts', '**/*.tsx'] })),
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: fileURLToPath(new URL('..', import.meta.url)) },
    },
    rules: {
      // There are no enums, which leave code behind when types are stripped; looking for them takes a seventh of the time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // Numbers in template literals are intended: `3 articles`.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/restrict-plus-operands': ['error', { allowNumberAndString: true }],
      // Spreading a string is intended to split it by code points.
      '@typescript-eslint/no-misused-spread': 'off',
      // Deprecated in favor of packages that these libraries have not published yet.
      '@typescript-eslint/no-deprecated': [
        'error',
        { allow: ['XMLBuilder', 'XMLValidator', 'RelaxNGValidator'] },
      ],
      // A property of an HTML element may have several types, which the rule takes for a string.
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
      // Where a value is imported for its type only, some compilers remove the import: scripts of pages then differ between the
      // repository and a package, and with them the bytes of a site that is built again.
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { disallowTypeAnnotations: false, fixStyle: 'inline-type-imports' },
      ],
      // The promise returned by an event listener is ignored, which is intended.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      // An arrow function may return the result of a function without one.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
    },
  },
  // A browser may lack features that its types declare.
  { files: ['src/browser/**/*.ts'], rules: { '@typescript-eslint/no-unnecessary-condition': 'off' } },
  // In tests, results of parsers are compared as they are, variables may not be set up yet, and fake sources
  // need not await anything, nor be made by a class.
  {
    files: ['tests/**/*.ts'],
    rules: Object.fromEntries(
      [
        'no-unsafe-assignment',
        'no-unsafe-call',
        'no-unsafe-member-access',
        'no-unsafe-class-instance-assignment',
        'no-unsafe-return',
        'require-await',
        'no-unnecessary-condition',
        'no-base-to-string',
      ].map((rule) => [`@typescript-eslint/${rule}`, 'off']),
    ),
  },
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/no-empty-function': 'off',
      // An index that the previous line has checked reads better with `!` than with a second check.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.property.name='sort']",
          message:
            'toSorted, with a comparator whose last key is the id: sort changes the array of its owner.',
        },
      ],
    },
  },
  // Only these places print: the commands, the tests' own tools, and the test that reports the weight of
  // pages.
  {
    files: [
      'tests/support/suite/progress-reporter.ts',
      'src/cli/**',
      'tests/run.ts',
      'tests/coverage.ts',
      'tests/bench/**',
      'tests/stress/**',
      'src/package/create-backfile/**',
      'tests/browser/light.test.ts',
      'tests/browser/shifts.test.ts',
      'tests/browser/sanitizer.test.ts',
    ],
    rules: { 'no-console': 'off' },
  },
];
