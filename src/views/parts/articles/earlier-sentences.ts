import type { Archive, Article } from '../../../archive/archive.ts';
import { linesDigest } from '../../../archive/passages/passage-digest.ts';
import {
  publishedDays,
  type Revision,
  type RevisionDay,
  type RevisionText,
} from '../../../archive/revisions/revision.ts';
import type { ArticleId } from '../../../schema/id.ts';
import { basis } from '../../../shared/base/fact.ts';
import type { Route } from '../../../shared/base/route.ts';
import { compareText } from '../../../text/compare-text.ts';
import { sentences } from '../../../text/sentence.ts';

/**
 * A sentence that an article has had: the article, the day since which it no longer has it, if the present text has a day yet,
 * and the digest of its last text with it. One that was only ever captured at an old site has the day of the capture besides,
 * and no other: nobody knows when it stood there.
 */
export type EarlierSentence =
  | readonly [article: ArticleId, until: string | null, revision: string]
  | readonly [article: ArticleId, until: null, revision: string, captured: string];

const maxRevisions = 1000;

/** The articles with earlier texts, in groups of at most so many texts. */
const groups = basis('articles with earlier texts', ({ revisions, article }) => {
  const found: ArticleId[][] = [];
  let texts = Infinity;
  for (const [id, list] of revisions) {
    if (list.length < 2 || !article.has(id)) continue;
    texts += list.length;
    if (texts > maxRevisions) {
      found.push([]);
      texts = list.length;
    }
    found.at(-1)!.push(id);
  }
  return found;
});

/** Returns how many files of earlier sentences the archive has. */
export function earlierParts(archive: Archive): number {
  return groups(archive).length;
}

/**
 * Returns the sentences of a file by their digests, as JSON. The page that checks quotations reads them; who does not know a
 * sentence learns nothing from its digest.
 */
function earlierSentences(archive: Archive, part: number): string {
  const found: Record<string, EarlierSentence> = {};
  for (const id of groups(archive)[part - 1] ?? []) {
    const article = archive.article.get(id)!;
    for (const [digest, row] of sentencesOf(article, archive.revisions.get(id) ?? [])) found[digest] ??= row;
  }
  return JSON.stringify(found);
}

function sentencesOf(
  { id, language, data, body }: Article,
  revisions: readonly Revision[],
): (readonly [string, EarlierSentence])[] {
  const digestsOf = ({ title, standfirst, blocks }: RevisionText) =>
    [title, standfirst ?? [], ...blocks]
      .flat()
      .flatMap((block) =>
        sentences(block, language).map(({ start, end }) => linesDigest([block.slice(start, end)])),
      );
  const present = new Set(digestsOf({ title: data.title, standfirst: data.standfirst, blocks: body.blocks }));
  const statesBy = (daysOf: (revision: Revision) => readonly RevisionDay[]) =>
    revisions
      .flatMap((revision) => daysOf(revision).map(({ day }) => ({ day, revision })))
      .toSorted((one, other) => compareText(one.day, other.day));
  const last = new Map<string, EarlierSentence>();
  for (const { day, revision } of statesBy(({ since }) => since.filter(({ type }) => type === 'capture')))
    for (const digest of digestsOf(revision))
      if (!present.has(digest)) last.set(digest, [id, null, revision.digest, day]);
  const states = statesBy(publishedDays);
  states.forEach(({ revision }, index) => {
    const until = states[index + 1]?.day ?? null;
    for (const digest of digestsOf(revision))
      if (!present.has(digest)) last.set(digest, [id, until, revision.digest]);
  });
  return [...last];
}

/** The files of earlier sentences: `check/earlier-1.json`. */
export const earlierRoute: Route<{ readonly part: string }, string> = {
  paths: (archive) =>
    Array.from({ length: earlierParts(archive) }, (_, index) => {
      const part = `earlier-${index + 1}`;
      return { params: { part }, props: { part } };
    }),
  view: (archive, _, { part }) => earlierSentences(archive, Number(part.slice('earlier-'.length))),
};
