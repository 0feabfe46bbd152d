import { stringify } from 'yaml';
import type { IssueData } from '../../schema/issue.ts';

/** What the file of an issue says. */
export interface IssueFields extends Omit<IssueData, 'paper' | 'date' | 'edition' | 'articles' | 'pages'> {
  readonly paper: string;
  readonly date: string;
  readonly edition?: string | undefined;
  readonly pages: readonly Readonly<IssueData['pages'][number]>[];
  readonly articles: readonly {
    readonly article: string;
    readonly removed?: boolean;
    readonly imported?: string | undefined;
    readonly regions: readonly {
      readonly page: number;
      readonly blocks: readonly (readonly number[])[];
    }[];
  }[];
}

/** Returns the text of the file of an issue, with the blocks of a region in one line. */
export function issueFileText({ paper, date, edition, title, number, rights, pages, articles }: IssueFields) {
  return [
    ...fields({ paper, date, edition, title, number, rights }),
    pages.length === 0 ? 'pages: []' : 'pages:',
    ...pages.flatMap((page) =>
      item([
        ...fields({ label: page.label, picture: page.picture }),
        ...(page.size ? [`size: ${listText(page.size)}`] : []),
        ...fields({ words: page.words, source: page.source }),
        ...(page.painted ? [`painted: [${page.painted.map(listText).join(', ')}]`] : []),
        ...(page.withheld ? [`withheld: ${listText(page.withheld)}`] : []),
        ...(page.lookedAt ? [`lookedAt: ${listText(page.lookedAt)}`] : []),
        ...fields({ imported: page.imported }),
      ]),
    ),
    articles.length === 0 ? 'articles: []' : 'articles:',
    ...articles.flatMap(({ article, removed, imported, regions }) =>
      item([
        `article: ${article}`,
        ...(removed === true ? ['removed: true'] : []),
        ...fields({ imported }),
        regions.length === 0 ? 'regions: []' : 'regions:',
        ...regions.flatMap(({ page, blocks }) =>
          item([`page: ${page}`, `blocks: [${blocks.map(listText).join(', ')}]`]),
        ),
      ]),
    ),
    '',
  ].join('\n');
}

function fields(values: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(values).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${scalar(value)}`],
  );
}

/** Returns the lines of an item of a list; an empty group for one without fields. */
function item([first, ...rest]: readonly string[]): string[] {
  return first === undefined ? ['  - {}'] : [`  - ${first}`, ...rest.map((line) => `    ${line}`)];
}

function listText(values: readonly (number | string)[]): string {
  return `[${values.join(', ')}]`;
}

/** Every value is read as a text, so that only what YAML would read as more than that is quoted. */
function scalar(text: string): string {
  return stringify(text.replace(/\s+/g, ' '), { schema: 'failsafe', lineWidth: 0 }).trimEnd();
}
