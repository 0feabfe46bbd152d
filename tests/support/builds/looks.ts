import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Files } from '../content.ts';
import { projectFolder } from '../project.ts';

/** The looks in `tests/fixtures/looks`, which ship as examples. */
export const lookNames = ['daily', 'magazine', 'community'] as const;

/**
 * Returns the files that give an archive one of the example looks.
 *
 * @param site the text of its own `site.yaml`
 */
export function withLook(name: (typeof lookNames)[number], site: string): Files {
  const folder = join(projectFolder, 'tests/fixtures/looks', name);
  const { look } = parse(readFileSync(join(folder, 'content/site.yaml'), 'utf8')) as { look: unknown };
  // A look need not have files.
  const theme = join(folder, 'public/theme');
  const files = existsSync(theme) ? readdirSync(theme).map((file) => `public/theme/${file}`) : [];
  return {
    'site.yaml': `${site}look: ${JSON.stringify(look)}\n`,
    // Beside the content folder.
    ...Object.fromEntries(files.map((file) => [`../${file}`, readFileSync(join(folder, file))])),
    '../public/favicon.svg': readFileSync(join(folder, 'public/favicon.svg')),
  };
}
