import type { Stem } from '../../../search/words/stem.ts';
import { stemsOfContent } from '../../../withhold/forms/open-stems.ts';
import type { Desk } from '../desk/desk.ts';

/** Loads the stemmers of the languages of the archive. */
export function stemsOf({ opened }: Desk): Promise<readonly Stem[]> {
  return stemsOfContent(opened.content);
}
