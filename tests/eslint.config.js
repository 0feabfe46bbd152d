import astro from 'eslint-plugin-astro';
import { globalIgnores } from 'eslint/config';
import { configs } from 'typescript-eslint';

export default [
  globalIgnores(['dist/', 'dist-demo/', '.astro/', 'node_modules/', 'content/', 'tests/fixtures/']),
  ...configs.strict,
  ...configs.stylistic,
  ...astro.configs['flat/recommended'],
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
