import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const project = (name: string, seconds: number) => ({
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    testTimeout: seconds * 1000,
    hookTimeout: seconds * 1000,
    // A poll ends as soon as it holds; a busy machine may need more than Vitest's one second.
    expect: { poll: { timeout: 30_000 } },
    // Builds wait for one another anyway; each has the machine to itself.
    fileParallelism: name === 'unit',
  },
});

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [project('unit', 20), project('site', 300), project('browser', 300)],
    // What nothing imports counts too. Astro's own files are tested by what is built of them.
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['json-summary'], reportOnFailure: true },
  },
});
