import { codeDigest } from '../../files/code-digest.ts';

/** The parts of `src` that turn content into a site; tests/unit/imports.test.ts checks that none is missing. */
export const siteParts: readonly string[] = [
  'archive',
  'ask',
  'browser',
  'components',
  'content.config.ts',
  'files',
  'layouts',
  'markdown',
  'pages',
  'schema',
  'search',
  'shared',
  'site',
  'styles',
  'text',
  'views',
  'workspace',
];

/** Returns a digest of everything that turns content into a site. */
export function siteSource(): string {
  return codeDigest(siteParts);
}
