import { defineConfig, type OxlintConfig } from 'oxlint';

type Rules = OxlintConfig['rules'];

/** Returns rules that are all errors. */
function errors(names: string): Rules {
  return Object.fromEntries(
    names
      .trim()
      .split(/\s+/u)
      .map((name) => [name, 'error'] as const),
  );
}

/** Returns rules that do not apply. */
function without(names: string): Rules {
  return Object.fromEntries(
    names
      .trim()
      .split(/\s+/u)
      .map((name) => [name, 'off'] as const),
  );
}

// The strict and stylistic rules of typescript-eslint, which oxlint has made its own: those that need types read them from the
// native compiler (oxlint-tsgolint). Patterns start at the folder of this file; what is
// outside it has any folder before it.
export default defineConfig({
  plugins: ['typescript', 'unicorn'],
  categories: { correctness: 'off' },
  options: { typeAware: true },
  env: { builtin: true },
  ignorePatterns: [
    'dist/',
    'dist-demo/',
    'lib/',
    '.astro/',
    'fixtures/*/content/',
    'fixtures/languages/',
  ].map((folder) => `**/${folder}`),
  rules: {
    ...errors(`
      no-array-constructor no-unused-expressions no-useless-constructor eqeqeq no-console
      typescript/adjacent-overload-signatures typescript/array-type typescript/ban-tslint-comment
      typescript/class-literal-property-style typescript/consistent-generic-constructors
      typescript/consistent-indexed-object-style typescript/consistent-type-assertions
      typescript/consistent-type-definitions typescript/no-confusing-non-null-assertion
      typescript/no-duplicate-enum-values typescript/no-dynamic-delete typescript/no-empty-object-type
      typescript/no-explicit-any typescript/no-extra-non-null-assertion typescript/no-extraneous-class
      typescript/no-inferrable-types typescript/no-invalid-void-type typescript/no-misused-new
      typescript/no-namespace typescript/no-non-null-asserted-nullish-coalescing
      typescript/no-non-null-asserted-optional-chain typescript/no-require-imports typescript/no-this-alias
      typescript/no-unnecessary-type-constraint typescript/no-unsafe-declaration-merging
      typescript/no-unsafe-function-type typescript/no-wrapper-object-types typescript/prefer-as-const
      typescript/prefer-for-of typescript/prefer-function-type typescript/prefer-literal-enum-member
      typescript/prefer-namespace-keyword typescript/triple-slash-reference typescript/unified-signatures
    `),
    'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    'typescript/ban-ts-comment': ['error', { minimumDescriptionLength: 10 }],
    // toSorted, with a comparator whose last key is the id: sort changes the array of its owner.
    'unicorn/no-array-sort': ['error', { allowExpressionStatement: false }],
  },
  overrides: [
    {
      files: ['**/*.ts', '**/*.tsx'],
      rules: {
        ...errors(`
          no-var prefer-const prefer-rest-params prefer-spread
          typescript/await-thenable typescript/no-array-delete typescript/no-base-to-string
          typescript/no-duplicate-type-constituents typescript/no-floating-promises typescript/no-for-in-array
          typescript/no-generated-empty-object-type typescript/no-implied-eval
          typescript/no-meaningless-void-operator typescript/no-mixed-enums
          typescript/no-redundant-type-constituents typescript/no-unnecessary-boolean-literal-compare
          typescript/no-unnecessary-condition typescript/no-unnecessary-template-expression
          typescript/no-unnecessary-type-arguments typescript/no-unnecessary-type-assertion
          typescript/no-unnecessary-type-parameters typescript/no-unsafe-argument
          typescript/no-unsafe-assignment typescript/no-unsafe-call typescript/no-unsafe-enum-comparison
          typescript/no-unsafe-member-access typescript/no-unsafe-return typescript/no-unsafe-unary-minus
          typescript/no-useless-default-assignment typescript/only-throw-error
          typescript/prefer-promise-reject-errors typescript/prefer-reduce-type-parameter
          typescript/prefer-return-this-type typescript/related-getter-setter-pairs typescript/require-await
          typescript/unbound-method typescript/use-unknown-in-catch-callback-variable
        `),
        // An arrow function may return the result of a function without one.
        'typescript/no-confusing-void-expression': [
          'error',
          { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
        ],
        // Deprecated in favor of packages that these libraries have not published yet.
        'typescript/no-deprecated': ['error', { allow: ['XMLBuilder', 'XMLValidator', 'RelaxNGValidator'] }],
        // The promise returned by an event listener is ignored, which is intended.
        'typescript/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
        // Numbers in template literals are intended: `3 articles`.
        'typescript/restrict-plus-operands': ['error', { allowNumberAndString: true }],
        'typescript/restrict-template-expressions': ['error', { allowNumber: true }],
        'typescript/return-await': ['error', 'error-handling-correctness-only'],
        // Where a value is imported for its type only, some compilers remove the import: scripts of pages then differ between the
        // repository and a package, and with them the bytes of a site that is built again.
        'typescript/consistent-type-imports': [
          'error',
          { disallowTypeAnnotations: false, fixStyle: 'inline-type-imports' },
        ],
      },
    },
    // A browser may lack features that its types declare.
    { files: ['**/src/browser/**/*.ts'], rules: without('typescript/no-unnecessary-condition') },
    // In tests, results of parsers are compared as they are, variables may not be set up yet, and fake sources
    // need not await anything, nor be made by a class.
    {
      files: ['run.ts', 'coverage.ts', '{bench,browser,mocks,site,stress,support,unit}/**/*.ts'],
      rules: without(`
        typescript/no-unsafe-assignment typescript/no-unsafe-call typescript/no-unsafe-member-access
        typescript/no-unsafe-return typescript/require-await typescript/no-unnecessary-condition
        typescript/no-base-to-string
      `),
    },
    // Only these places print: the commands, the tests' own tools, and the test that reports the weight of pages.
    {
      files: [
        'support/suite/progress-reporter.ts',
        '**/src/cli/**',
        'run.ts',
        'coverage.ts',
        'bench/**',
        'stress/**',
        '**/src/package/create-backfile/**',
        'browser/light.test.ts',
        'browser/shifts.test.ts',
        'browser/sanitizer.test.ts',
      ],
      rules: without('no-console'),
    },
  ],
});
