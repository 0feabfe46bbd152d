import { type IncomingProblem, type SourcePlace, warn } from '../../contract/incoming.ts';

/** Says what of a document is not in its article, by name and count. */
export function leftOut(place: SourcePlace, counts: ReadonlyMap<string, number>): IncomingProblem[] {
  const all = [...counts].filter(([, count]) => count > 0);
  if (all.length === 0) return [];
  const names = all.map(
    ([name, count]) => `${count.toLocaleString('en')} ${count === 1 ? name : plural(name)}`,
  );
  return [
    warn(
      place,
      `Parts of the document were left out: ${names.join(', ')}.`,
      'Look at the document; what belongs to the article is to be typed into its text.',
    ),
  ];
}

/** `chart or diagram` is `charts or diagrams`, `deleted passage that …` is `deleted passages that …`. */
function plural(name: string): string {
  const [words = '', ...rest] = name.split(/(?= that | of )/);
  return [words.replaceAll(/(?<=[a-z])(?= or |$)/g, words.endsWith('x') ? 'es' : 's'), ...rest].join('');
}
