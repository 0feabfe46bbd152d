import type { Finder } from './finder.ts';
import type { Bundle } from './open-index.ts';
import type { Hit } from './read-hit.ts';

/** The number of results whose texts are read for it. */
const maxHits = 5;

/** Returns a folded word as the articles write it, which may have accents or an apostrophe. */
export async function writtenForm(finder: Finder, form: string): Promise<string> {
  const hits = await (await finder.find(form)).hits('relevance').next(maxHits);
  const written = hits.flatMap((hit) => writtenIn(hit, form, finder.bundles) ?? []);
  return written.find((text) => text === text.toLowerCase()) ?? written[0] ?? form;
}

/** Returns a folded word as a result writes it, preferably in lower case; undefined if it does not have it. */
export function writtenIn(
  { title, description, passages }: Hit,
  form: string,
  bundles: readonly Bundle[],
): string | undefined {
  const isForm = (text: string) => bundles.some(({ rule }) => rule.sequences(text)[0]?.join('') === form);
  const written = [title, description, ...passages.map(({ pieces }) => pieces)]
    .flat()
    .flatMap(({ text, marked }) => (marked && isForm(text) ? [text] : []));
  // A title may be in capitals.
  return (
    written.find((text) => text === text.toLowerCase()) ??
    written.find((text) => text !== text.toUpperCase()) ??
    written[0]?.toLowerCase()
  );
}
