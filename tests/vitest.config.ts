import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const project = (name: string, seconds: number) => ({
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    testTimeout: seconds * 1000,
    hookTimeout: seconds * 1000,
    // A poll ends as soon as it succeeds; a busy machine may need more than Vitest's default of one second.
    expect: { poll: { timeout: 30_000 } },
    // Builds wait for each other anyway; one file at a time has the whole machine.
    fileParallelism: name === 'unit',
    globalSetup: name === 'browser' ? ['tests/support/shared-builds.ts'] : [],
  },
});

// Unit tests run in one process for each core: starting one for each file, with its imports, took longer than the
// tests. Only files that replace modules have one of their own.
const mocked = 'tests/unit/**/*.mocked.test.ts';
const { test: unit } = project('unit', 20);

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // Vitest leaves a core for watching, half of the machine where there are two.
    maxWorkers: '100%',
    projects: [
      { test: { ...unit, isolate: false, exclude: [mocked] } },
      { test: { ...unit, name: 'mocked', include: [mocked] } },
      project('site', 300),
      project('browser', 300),
    ],
    // Files that nothing imports count as well. Astro files are tested through the built site.
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['json-summary'], reportOnFailure: true },
  },
});
