import anyAscii from 'any-ascii';
import { stringify } from 'yaml';
import { type EdtfDate, yearOf } from '../schema/date.ts';
import { idFault, maxIdLength } from '../schema/id.ts';

/** A file to write. */
export interface NewFile {
  /** Relative to the content folder. */
  readonly path: string;
  readonly text: string;
}

/**
 * Makes an article to begin with: valid, and a draft.
 *
 * @param title on one line
 * @param taken the ids that articles have, in lower case
 */
export function newArticle(title: string, date: EdtfDate, taken: ReadonlySet<string>): NewFile {
  const year = yearOf(date) ?? 'undated';
  return { path: `articles/${year}/${freeId(title, date, taken)}.md`, text: textOf(title, date) };
}

function freeId(title: string, date: EdtfDate, taken: ReadonlySet<string>): string {
  const words = slug(title) || 'article';
  const day = slug(date.edtf.replace(/T.*/, ''));
  for (let number = 1; ; number += 1) {
    const ends = number === 1 ? ['', `-${day}`] : [`-${day}-${number}`];
    for (const end of ends) {
      const id = cut(words, maxIdLength - end.length) + end;
      if (!taken.has(id) && idFault(id) === undefined) return id;
    }
  }
}

function slug(text: string): string {
  return anyAscii(text.normalize('NFC'))
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** Cuts an id between two words, where it has any. */
function cut(id: string, length: number): string {
  if (id.length <= length) return id;
  const end = id.lastIndexOf('-', length);
  return id.slice(0, end > 0 ? end : length);
}

function textOf(title: string, date: EdtfDate): string {
  return `---
${stringify({ title }, { lineWidth: 0 }).trim()}
# When it was published, as precisely as you know: 2018-06-19, 2018-06, 2018, 192X, 1923~, XXXX for undated.
date: ${date.edtf}
# A summary in a sentence or two, who wrote it, and where it comes from; take the # away from what you fill in.
# standfirst: What happened, in a sentence.
# byline: [Name of the writer]
# source:
#   publisher: Name of the paper
#   url: https://
# The ids of the people, organizations, places and so on that it names, each a file in content/entities.
entities: []
# The ids of what it is about, each a file in content/topics.
topics: []
# While this line is here, the article is checked but not published.
draft: true
---

Write the article here.
`;
}
