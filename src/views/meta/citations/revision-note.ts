import type { Archive, Article } from '../../../archive/archive.ts';
import { digestOfText, publishedDays } from '../../../archive/revisions/revision.ts';
import { parseDate } from '../../../schema/date.ts';
import { wordsOf } from '../../../shared/words/words-of.ts';

/**
 * Returns since when an article has had its present text, to be cited: "Revision of 3 June 2020". Undefined if the text never
 * changed, or if the present one is not in the history yet.
 */
export function revisionNote(archive: Archive, { id, data, body }: Article): string | undefined {
  const revisions = archive.revisions.get(id);
  if (!revisions) return undefined;
  const words = wordsOf(archive.site);
  const present = digestOfText({ title: data.title, standfirst: data.standfirst, blocks: body.blocks });
  const revision = revisions.find(({ digest }) => digest === present);
  const last = revision && publishedDays(revision).at(-1);
  // Where the only other texts are captures of an old site, nothing has changed here.
  return !last || last.type === 'first'
    ? undefined
    : words.pages.revision.cited(words.date(parseDate(last.day)));
}
