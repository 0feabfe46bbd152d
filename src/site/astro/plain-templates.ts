import { join } from 'node:path';
import type { Plugin } from 'vite';
import { programRoot } from '../../files/roots.ts';

const runtime = join(programRoot, 'src/site/astro/plain-runtime.ts');

/** Has pages that are written to files rendered as texts: see plain-runtime.ts. */
export function plainTemplates(): Plugin {
  return {
    name: 'backfile:plain-templates',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'prerender',
    resolveId: (source, importer) =>
      source === 'astro/compiler-runtime' && !importer?.endsWith('/plain-runtime.ts') ? runtime : undefined,
  };
}
