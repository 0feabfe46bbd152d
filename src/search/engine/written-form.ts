import type { Finder } from './finder.ts';

/** The number of results whose texts are read for it. */
const maxHits = 5;

/** Returns a folded word as the articles write it, which may have accents or an apostrophe. */
export async function writtenForm(finder: Finder, form: string): Promise<string> {
  const hits = await (await finder.find(form)).hits('relevance').next(maxHits);
  const written = hits
    .flatMap(({ title, description, passages }) => [
      title,
      description,
      ...passages.map(({ pieces }) => pieces),
    ])
    .flat()
    .flatMap(({ text, marked }) => (marked && isForm(finder, text, form) ? [text] : []));
  // A title may be in capitals.
  return written.find((text) => text === text.toLowerCase()) ?? written[0] ?? form;
}

function isForm({ bundles }: Finder, text: string, form: string): boolean {
  return bundles.some(({ rule }) => rule.sequences(text)[0]?.join('') === form);
}
