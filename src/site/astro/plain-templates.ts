import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const runtime = fileURLToPath(new URL('plain-runtime.ts', import.meta.url));

/** Has pages that are written to files rendered as texts: see plain-runtime.ts. */
export function plainTemplates(): Plugin {
  return {
    name: 'backfile:plain-templates',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'prerender',
    resolveId: (source, importer) =>
      source === 'astro/compiler-runtime' && importer !== runtime ? runtime : undefined,
  };
}
