import { join } from 'node:path';
import type { Plugin } from 'vite';
import { programRoot } from '../../files/roots.ts';

const policyModule = join(programRoot, 'src/site/output/policy.ts').replaceAll('\\', '/');

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
