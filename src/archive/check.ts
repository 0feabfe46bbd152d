import { checkEntities } from './check-entities.ts';
import { checkIds } from './check-ids.ts';
import { checkRedirects } from './check-redirects.ts';
import { checkReferences } from './check-references.ts';
import type { Problem } from './problem.ts';
import type { Content, FoundFile } from './record.ts';

/**
 * Checks files against each other: ids, references, entities, redirects.
 *
 * @param content the records that passed their schemas
 * @param files every file that was found
 */
export function check(content: Content, files: readonly FoundFile[]): Problem[] {
  return [
    ...checkIds(files),
    ...checkReferences(content, files),
    ...checkEntities(content.entities),
    ...checkRedirects(content, files),
  ];
}
