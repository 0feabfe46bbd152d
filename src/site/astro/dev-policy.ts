import type { Plugin } from 'vite';
import { nativePath, policyModule } from './native-source.ts';

/**
 * Permits, during development, the client and style sheets that Vite injects into each page and the site's
 * policy forbids.
 */
export function devPolicy(): Plugin {
  return {
    name: 'backfile:dev-policy',
    enforce: 'pre',
    load: (id) =>
      nativePath(id) === policyModule
        ? `export const contentSecurityPolicy = () => "script-src 'self' 'unsafe-inline'";`
        : undefined,
  };
}
