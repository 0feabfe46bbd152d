import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type IncomingProblem, refuse, warn } from '../contract/incoming.ts';
import type { Known } from '../known/known.ts';
import { hasSiteLinks, relink, withoutSiteLinks } from '../known/relink.ts';
import { refreshBody } from '../write/refresh-body.ts';
import { writeFaultOf } from '../contract/write-fault.ts';
import { type UnflushedFolders, writeAtomically } from '../../files/write-file.ts';
import { importProblem } from '../contract/import-problems.ts';

/**
 * Resolves links to articles that were imported later or in an interrupted run. A link by path alone that
 * leads to no article is replaced by its text, since the old site is not here.
 *
 * @param unflushed collects the folders of changed articles
 */
export function* resolveLinks(
  known: Known,
  contentDir: string,
  unflushed: UnflushedFolders,
): Generator<IncomingProblem> {
  const ids = new Set([...known.linking.keys(), ...known.siteLinking]);
  for (const id of ids) {
    const file = known.articles.file(id);
    const mayLink =
      known.siteLinking.has(id) || (known.linking.get(id) ?? []).some((host) => known.articles.hasHost(host));
    if (file === undefined || !mayLink) continue;
    const path = join(dirname(contentDir), file);
    try {
      let isCut = false as boolean;
      const text = refreshBody(readFileSync(path, 'utf8'), (body) => {
        const linked = relink(body, id, known.articles);
        isCut = hasSiteLinks(linked);
        return isCut ? withoutSiteLinks(linked) : linked;
      });
      if (text === undefined) continue;
      writeAtomically(path, text, unflushed);
      if (isCut) yield warn({ file }, importProblem('links-of-old-site-cut'));
    } catch (error) {
      const fault = writeFaultOf(error);
      if (fault === undefined) throw error;
      yield refuse({ file }, importProblem('links-can-not-be-updated', fault));
    }
  }
}
