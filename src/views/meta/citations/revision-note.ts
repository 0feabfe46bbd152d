import type { Archive, Article } from '../../../archive/archive.ts';
import { digestOfText } from '../../../archive/revisions/revision.ts';
import { parseDate } from '../../../schema/date.ts';
import { wordsOf } from '../../../shared/words/words-of.ts';

/**
 * Returns since when an article has had its present text, to be cited: "Revision of 3 June 2020". Undefined if the text never
 * changed, or if the present one is not in the history yet.
 */
export function revisionNote(archive: Archive, { id, data, body }: Article): string | undefined {
  const revisions = archive.revisions.get(id);
  if (!revisions) return undefined;
  const words = wordsOf(archive.site.language);
  const present = digestOfText({ title: data.title, standfirst: data.standfirst, blocks: body.blocks });
  const day = revisions.find(({ digest }) => digest === present)?.since.at(-1)?.day;
  return day === undefined ? undefined : words.pages.revision.cited(words.date(parseDate(day)));
}
