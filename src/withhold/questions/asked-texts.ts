import { visit } from 'unist-util-visit';
import type { ArticleRecord } from '../../archive/record.ts';
import { parser } from '../../markdown/parser.ts';
import type { FormFinder } from '../forms/find-forms.ts';
import { decodedAddress } from '../rewrite/decoded-address.ts';
import { dividedName } from '../rewrite/divided-name.ts';
import { visibleBlocks } from '../rewrite/visible-text.ts';
import { stringsIn } from '../rewrite/withheld-names.ts';

/** Fields with ids, which are renamed or removed, and what is never a name. */
const otherFields: ReadonlySet<string> = new Set([
  'entities',
  'topics',
  'about',
  'distinctFrom',
  'imported',
  'withheld',
  'date',
  'updated',
  'language',
  'embargo',
]);

/** Returns the texts of an article in which words may mean a person: fields, blocks, addresses, code, HTML and comments. */
export function askedTexts({ data, body }: Pick<ArticleRecord, 'data' | 'body'>): {
  readonly fields: readonly string[];
  /** In reading order. */
  readonly blocks: readonly string[];
  readonly hidden: readonly string[];
} {
  const { series, ...others } = data;
  const fields = [
    ...(series ? [series.title] : []),
    ...Object.entries(others).flatMap(([key, value]) => (otherFields.has(key) ? [] : stringsIn(value))),
  ];
  const tree = parser.parse(body);
  const hidden: string[] = [];
  visit(
    tree,
    ['link', 'definition', 'image', 'imageReference', 'html', 'code', 'footnoteDefinition'],
    (node) => {
      const { url, alt, title, value, label } = node as unknown as Readonly<
        Record<string, string | null | undefined>
      >;
      if (url && !/^(?:entity|withheld):/.test(url)) hidden.push(decodedAddress(url));
      for (const text of [alt, title, value, label]) if (text) hidden.push(decodedAddress(text));
    },
  );
  const blocks = visibleBlocks(tree, body).map((pieces) =>
    pieces
      // Words that the keeper has linked to somebody by hand are nobody else.
      .map(({ value, around }) =>
        around.some((node) => 'url' in node && String(node.url).startsWith('entity:'))
          ? value.replace(/\S/g, '.')
          : value,
      )
      .join(''),
  );
  // An address that is its own text is there once.
  return { fields, blocks, hidden: hidden.filter((text) => !blocks.some((other) => other.includes(text))) };
}

/** Returns blocks with signs in the place of names that begin in one and end in the next: these are replaced anyway. */
export function withoutDivided(blocks: readonly string[], finder: FormFinder): string[] {
  return blocks.map((block, index) => {
    const next = blocks[index + 1];
    const halves = next === undefined ? undefined : dividedName(block, next, finder);
    return halves ? `${block.slice(0, halves[0].start)}…` : block;
  });
}
