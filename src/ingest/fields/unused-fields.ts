import { type IncomingProblem, warn } from '../contract/incoming.ts';
import type { Source } from '../contract/reader.ts';

/** Says once for a source which of its fields mean nothing to us: what is left out should be known. */
export function* tellUnused(source: Source, unused: ReadonlySet<string>): Generator<IncomingProblem> {
  if (unused.size === 0) return;
  const names = [...unused].slice(0, 30).map((name) => `"${name.slice(0, 60)}"`);
  const more = unused.size > names.length ? ` and ${unused.size - names.length} more` : '';
  yield warn(
    { file: source.name },
    `These fields were left out: ${names.join(', ')}${more}.`,
    'Where one holds something of an article, say what with --map name=field.',
  );
}
