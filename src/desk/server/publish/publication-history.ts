import { countOf } from '../../../text/count-of.ts';
import { heldBackArticles } from '../../../archive/publication.ts';
import { releaseText } from '../../../publish/run/publication-text.ts';
import type { CallOutput } from '../../api/calls.ts';
import type { Desk } from '../desk/desk.ts';

const maxShown = 50;

/** Returns what was published when, the newest first, and what falls due on which day. */
export function publicationHistory({
  opened,
  day,
}: Pick<Desk, 'opened' | 'day'>): CallOutput<'publish/history'> {
  const releases = opened.content.releases.flatMap(({ data }) => data.releases);
  const due = heldBackArticles(opened.content, day);
  return {
    releases: releases
      .toReversed()
      .slice(0, maxShown)
      .map((release) => ({ day: release.day.edtf, what: releaseText(release), digest: release.digest })),
    due: due.slice(0, maxShown).map(({ article: { id, data }, until }) => ({ id, title: data.title, until })),
    ...(due.length > maxShown && { more: `and ${countOf(due.length - maxShown, 'article')} later` }),
  };
}
