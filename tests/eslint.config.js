import { fileURLToPath } from 'node:url';
import astro from 'eslint-plugin-astro';
import { globalIgnores } from 'eslint/config';
import { configs } from 'typescript-eslint';

export default [
  globalIgnores(['dist/', 'dist-demo/', '.astro/', 'node_modules/', 'content/', 'tests/fixtures/languages/']),
  ...configs.strict,
  ...configs.stylistic,
  ...astro.configs['flat/recommended'],
  // With types, where there are any: the parser of .astro files gives none.
  ...configs.strictTypeCheckedOnly.map((config) => ({ ...config, files: ['**/*.ts', '**/*.tsx'] })),
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: fileURLToPath(new URL('..', import.meta.url)) },
    },
    rules: {
      // A number in a text is meant: 3 articles.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/restrict-plus-operands': ['error', { allowNumberAndString: true }],
      // A text spread into a list is meant by its code points.
      '@typescript-eslint/no-misused-spread': 'off',
      // What these libraries will give to packages of their own; they have not yet.
      '@typescript-eslint/no-deprecated': [
        'error',
        { allow: ['XMLBuilder', 'XMLValidator', 'RelaxNGValidator'] },
      ],
      // A property of an HTML element may be of several types, which the rule takes for a string.
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
      // A listener that ends in a promise is asked for nothing.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      // An arrow function may hand on that nothing is returned.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
    },
  },
  // A browser may lack what its types promise.
  { files: ['src/browser/**/*.ts'], rules: { '@typescript-eslint/no-unnecessary-condition': 'off' } },
  // What a parser gives to a test is compared as it is; what a set-up has not made yet is asked for; and a source that is made up has nothing to wait for.
  {
    files: ['tests/**/*.ts'],
    rules: Object.fromEntries(
      [
        'no-unsafe-assignment',
        'no-unsafe-call',
        'no-unsafe-member-access',
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
      // An index that the line before has checked reads better with `!` than with a second check.
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
  // The only places that print: the commands, the tests' own tools, and the test that shows what pages weigh.
  {
    files: [
      'src/cli/**',
      'tests/run.ts',
      'tests/bench/**',
      'tests/stress/**',
      'tests/browser/light.test.ts',
      'tests/browser/sanitizer.test.ts',
    ],
    rules: { 'no-console': 'off' },
  },
];
