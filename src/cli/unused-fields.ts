import type { UnusedField } from '../ingest/contract/incoming.ts';

const maxFields = 30;
/** In characters: a field as long as this may be the text of an article. */
const longText = 200;

/** Counts the fields of the sources that were not taken over, and words what came of them. */
export class UnusedFields {
  readonly #fields = new Map<string, { count: number; longest: number }>();

  add(fields: readonly UnusedField[]): void {
    for (const { name, length } of fields) {
      const known = this.#fields.get(name) ?? { count: 0, longest: 0 };
      this.#fields.set(name, { count: known.count + 1, longest: Math.max(known.longest, length) });
    }
  }

  /** Lines that name each with its count, and ask about the longest; none where all was taken over. */
  lines(): string[] {
    const all = [...this.#fields].toSorted(([, a], [, b]) => b.count - a.count);
    if (all.length === 0) return [];
    const named = all
      .slice(0, maxFields)
      .map(([name, { count }]) => `"${name.slice(0, 60)}" in ${count.toLocaleString('en')}`);
    const more = all.length > maxFields ? ` and ${(all.length - maxFields).toLocaleString('en')} others` : '';
    const [longest] = all.toSorted(([, a], [, b]) => b.longest - a.longest);
    const [name, { count, longest: length }] = longest!;
    return [
      `Fields that were left out: ${named.join(', ')}${more}.`,
      '  Where one holds something of an article, say what with --map name=field; name=none leaves it out without a word.',
      ...(length >= longText
        ? [
            `  The longest of them is "${name.slice(0, 60)}": up to ${length.toLocaleString('en')} characters, in ${count.toLocaleString('en')} article${count === 1 ? '' : 's'}. Is it the text? Then add --map ${name.includes(',') ? JSON.stringify(name) : name}=text`,
          ]
        : []),
    ];
  }
}
