import type { MarkCounts, MarkType } from '../../contract/left-out.ts';
import { withoutAttributeLists } from './attribute-lists.ts';
import { withQuotedBoxes } from './boxes.ts';
import { withEmoji } from './emoji.ts';
import { splitAtCode } from './split-at-code.ts';

/** A place for a list of headings: `[TOC]`, `[[_TOC_]]`, and an item that kramdown replaces by it. */
const tableOfContents =
  /^(?:[-*+][ \t][^\n]{0,200}\n[ \t]{0,12}\{:toc[^{}\n]{0,100}\}|[ \t]*(?:\[TOC\]|\[\[_?toc_?\]\]))[ \t]*$/gim;
/** A file that MkDocs inserts: `--8<-- "fares.md"`. */
const include = /^[ \t]*-{1,3}8<-{1,3}(?:[ \t]+["'][^"'\n]{0,300}["'])?[ \t]*$/gm;

/** A text without the marks of other programs. */
export interface UnmarkedText {
  readonly text: string;
  readonly counts: MarkCounts;
  /** The names of emoji that are not known, and stay as they are written. */
  readonly unknownEmoji: ReadonlySet<string>;
}

/**
 * Takes out of a Markdown text, or turns into what they mean, the marks of kramdown, MkDocs, Pandoc, Docusaurus and others that say
 * how it is shown. Code is unchanged, and so is every word.
 */
export function removeMarks(markdown: string): UnmarkedText {
  const counts = new Map<MarkType, number>();
  const unknownEmoji = new Set<string>();
  const count = (type: MarkType) => void counts.set(type, (counts.get(type) ?? 0) + 1);
  const without = (type: MarkType) => () => {
    count(type);
    return '';
  };
  const text = splitAtCode(withQuotedBoxes(markdown, count))
    .map((part, index) => {
      if (index % 2 === 1) return part;
      const plain = part
        .replace(tableOfContents, without('tablesOfContents'))
        .replace(include, without('includes'));
      return withEmoji(withoutAttributeLists(plain, index > 0, count), count, (name) =>
        unknownEmoji.add(name),
      );
    })
    .join('');
  return { text, counts, unknownEmoji };
}
