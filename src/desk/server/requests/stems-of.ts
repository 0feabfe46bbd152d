import type { Stem } from '../../../search/words/stem.ts';
import { openStems } from '../../../withhold/forms/open-stems.ts';
import type { Desk } from '../desk/desk.ts';

/** Loads the stemmers of the languages of the archive. */
export function stemsOf({ opened }: Desk): Promise<readonly Stem[]> {
  const { site, articles } = opened.content;
  return openStems([site.language, ...articles.flatMap(({ data }) => data.language ?? [])]);
}
