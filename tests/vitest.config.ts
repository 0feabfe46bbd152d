import { defineConfig } from 'vitest/config';

const project = (name: string, seconds: number) => ({
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    testTimeout: seconds * 1000,
    hookTimeout: seconds * 1000,
    // Builds wait for one another anyway; each has the machine to itself.
    fileParallelism: name === 'unit',
  },
});

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: { projects: [project('unit', 20), project('site', 300), project('browser', 300)] },
});
