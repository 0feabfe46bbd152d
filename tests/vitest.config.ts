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
    // Servers and browsers wait for a shared machine, which may be late once. `run.ts` names each
    // test that passed only at the second try, so that none becomes so without being seen.
    retry: name === 'unit' ? 0 : 1,
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
