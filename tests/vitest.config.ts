import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { isRecent, oldestNode } from '../src/cli/node-version.mjs';
import { LongFirst } from './support/builds/long-first.ts';
import { restPatterns } from './support/suite/rest.ts';

// Vitest itself starts on older versions, and then tests fail that have nothing wrong with them.
if (!isRecent(process.version)) {
  throw new Error(
    `The tests need Node ${oldestNode} or newer, and this is ${process.version}: use npm run test:unit -- FILE, which finds the right one.`,
  );
}

// Whoever names files, or a project alone, runs all of them.
const part = process.env['TEST_PART'];
const ofRest = part === 'main' ? restPatterns() : [];

const project = (name: string, seconds: number) => ({
  name,
  include:
    part === 'rest'
      ? restPatterns().filter((pattern) => pattern.startsWith(`tests/${name}/`))
      : [`tests/${name}/**/*.test.ts`],
  exclude: ofRest,
  testTimeout: seconds * 1000,
  hookTimeout: seconds * 1000,
  // A poll ends as soon as it succeeds; a busy machine may need more than Vitest's default of one second.
  expect: { poll: { timeout: 100_000 } },
});

// Unit tests run in one process for each core: starting one for each file, with its imports, took longer than the
// tests. Only files that replace modules have one of their own.
const mocked = 'tests/unit/**/*.mocked.test.ts';
// A busy machine may take a minute for what otherwise takes a second; no test waits for anything that long.
const unit = {
  ...project('unit', 120),
  // For `npm run mutants`, which chooses tests by the lines that they execute.
  setupFiles: process.env['LINES_FOLDER'] === undefined ? [] : ['tests/stress/mutants/record-lines.ts'],
};

// Of the tests that build or browse, two files run at a time: each takes a core and about a gigabyte.
const builders = Math.min(2, availableParallelism());
// One more of those that browse: each waits for pages in a fifth of its time.
const browsers = builders + 1;
const workshop = 'tests/support/builds/workshop.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  test: {
    // Processes that tests start find there what others have compiled: without, reading the source is half of their work.
    env: { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/backfile/code') },
    // Vitest leaves a core for watching, half of the machine where there are two.
    maxWorkers: '100%',
    // A tenth of the processor time of tests was collecting garbage in new space of the usual size, in megabytes.
    execArgv: ['--max-semi-space-size=32'],
    sequence: { sequencer: LongFirst },
    // Projects with different numbers of workers run one after another.
    projects: [
      { test: { ...unit, isolate: false, exclude: [mocked, ...ofRest] } },
      { test: { ...unit, name: 'mocked', include: part === 'rest' ? [] : [mocked] } },
      {
        test: {
          ...project('site', 300),
          isolate: false,
          maxWorkers: builders,
          globalSetup: [workshop],
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...project('browser', 300),
          isolate: false,
          maxWorkers: browsers,
          globalSetup: [
            workshop,
            'tests/support/builds/bundle-desk.ts',
            'tests/support/browsing/start-chromium.ts',
          ],
          sequence: { groupOrder: 2 },
        },
      },
    ],
    // Files that nothing imports count as well. Astro files are tested through the built site.
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['json-summary'], reportOnFailure: true },
  },
});
