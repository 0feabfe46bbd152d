import { join } from 'node:path';
import type { Plugin } from 'vite';
import { projectRoot } from '../open/project-root.ts';

const policyModule = join(projectRoot, 'src/site/output/policy.ts').replaceAll('\\', '/');

/**
 * Permits, during development, the client and style sheets that Vite injects into each page and the site's
 * policy forbids.
 */
export function devPolicy(): Plugin {
  return {
    name: 'backfile:dev-policy',
    enforce: 'pre',
    load: (id) =>
      id === policyModule
        ? `export const contentSecurityPolicy = "script-src 'self' 'unsafe-inline'";`
        : undefined,
  };
}
