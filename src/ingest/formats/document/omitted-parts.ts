import { inFigures } from '../../../text/count-of.ts';
import { type IncomingProblem, type SourcePlace, warn } from '../../contract/incoming.ts';

/** Reports which parts of a document are not in its article, by name and count. */
export function omittedParts(place: SourcePlace, counts: ReadonlyMap<string, number>): IncomingProblem[] {
  const all = [...counts].filter(([, count]) => count > 0);
  if (all.length === 0) return [];
  const names = all.map(([name, count]) => `${inFigures(count)} ${count === 1 ? name : plural(name)}`);
  return [
    warn(
      place,
      `Parts of the document were left out: ${names.join(', ')}.`,
      'Check the document, and type whatever belongs to the article into its text.',
    ),
  ];
}

/** Returns the plural: `charts or diagrams`, `deleted passages that …`. */
function plural(name: string): string {
  const [words = '', ...rest] = name.split(/(?= that | of )/);
  return [words.replaceAll(/(?<=[a-z])(?= or |$)/g, words.endsWith('x') ? 'es' : 's'), ...rest].join('');
}
