import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { TextRange } from '../../text/sentence.ts';

/** Fields whose values are ids of other files, which are renamed with these. */
const idFields = new Set([
  'topics',
  'broader',
  'source',
  'entities',
  'about',
  'distinctFrom',
  'partOf',
  'withheld',
]);

/**
 * Returns where a YAML text has ids of other files: they are no words of a name.
 *
 * @param keptSeries the ids of series whose title stays, too
 */
export function idRanges(yaml: string, keptSeries?: ReadonlySet<string>): TextRange[] {
  const ranges: TextRange[] = [];
  const add = (node: unknown) => {
    if (isScalar(node) && node.range) ranges.push({ start: node.range[0], end: node.range[1] });
    if (isSeq(node)) for (const item of node.items) add(isMap(item) ? item.get('id', true) : item);
  };
  const walk = (node: unknown) => {
    if (isSeq(node)) for (const item of node.items) walk(item);
    if (!isMap(node)) return;
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      if (name === 'series' && isMap(value)) {
        add(value.get('id', true));
        if (keptSeries?.has(String(value.get('id')))) add(value.get('title', true));
      } else if (idFields.has(name)) add(value);
      walk(value);
    }
  };
  walk(parseDocument(yaml, { logLevel: 'silent' }).contents);
  return ranges;
}

/** Returns a YAML text of the same length in which ids of other files are dots. */
export function withoutIds(yaml: string, keptSeries?: ReadonlySet<string>): string {
  return idRanges(yaml, keptSeries).reduce(
    (text, { start, end }) =>
      text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, '.') + text.slice(end),
    yaml,
  );
}
