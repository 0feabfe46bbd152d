import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { openTypesetter } from '../../../src/site/share/typesetter.ts';
import { type ColumnText, drawPage, pageSize, type PrintedPage, setPage, wordsOf } from './draw-page.ts';

/** The content of the demo, to which the issues are written by `node tests/support/print/demo-issues.ts`. */
const content = fileURLToPath(new URL('../../fixtures/demo/content/', import.meta.url));

const paper = 'lantern-bay-courier';

/** An issue, as it is to be set: what each page begins with, and flows into the next. */
interface DemoIssue {
  readonly date: string;
  readonly edition?: string;
  readonly title?: string;
  readonly number: string;
  readonly day: string;
  /** The drawing on a page, of its first article. */
  readonly drawings: readonly (string | undefined)[];
  readonly pages: readonly (readonly string[])[];
}

const issues: readonly DemoIssue[] = [
  {
    date: '1962-11-18',
    number: 'No. 2,318',
    day: 'Sunday, 18 November 1962',
    drawings: ['1962/great-storm.svg', undefined, '2021/petrel.svg'],
    pages: [
      ['1962/great-storm-strikes', '1961/night-shift-strike'],
      ['1961/strike-ends', '1960/dockers-found-a-union', '1958/quill-becomes-editor'],
      ['1959/petrel-launched', '1955/vale-elected-mayor'],
      ['1948/yard-on-the-north-quay', '1931/new-light-at-marrow-point'],
    ],
  },
  {
    date: '1979-04-09',
    edition: 'evening',
    title: 'Evening edition',
    number: 'No. 8,101',
    day: 'Monday, 9 April 1979 · Evening edition',
    drawings: [undefined, '1974/net.svg'],
    pages: [
      ['1979/light-fails', '1979/light-goes-automatic', '1962/solano-honoured'],
      ['1974/museum-opens', '1971/night-quay-given-to-the-town', '1969/painter-of-the-quay'],
      ['1964/harbour-act-passed', '1963/who-pays-for-the-breakwater'],
      ['1966/breakwater-finished', '1967/vale-steps-down'],
    ],
  },
];

/** What fills the ends of pages: nobody can buy any of it. */
const advertisements = [
  [
    'Roe & Daughters',
    'Lamp oil, rope, sou’westers. Opposite the clock on the North Quay. Open when the boats are in.',
  ],
  ['The Net Loft', 'Fried herring from noon. Bring your own plate.'],
  ['Lost', 'One grey glove, left hand, on the ferry. The finder may keep the other.'],
  ['Tides', 'High water at 6.12 and 18.40. Low water at 0.03 and 12.27. Moon in the last quarter.'],
  ['Wanted', 'A boy who can whistle, for the harbour office.'],
  ['Bay Ferry Company', 'Gull Island twice daily. Bicycles sixpence, prams and poets free.'],
  ['To Correspondents', 'Letters are read aloud before they are printed. Please keep them to one breath.'],
  ['For Sale', 'A brass bell, nearly in tune, and the boat under it.'],
];

/** The files of the issues by their paths below the content; of a picture, the SVG from which it is drawn. */
interface IssueFiles {
  readonly texts: ReadonlyMap<string, string>;
  readonly drawings: ReadonlyMap<string, string>;
}

/** Sets the issues of the demo. */
export async function demoIssues(): Promise<IssueFiles> {
  const typesetter = await openTypesetter();
  const texts = new Map<string, string>();
  const drawings = new Map<string, string>();
  texts.set(
    `papers/${paper}.yaml`,
    '# Fiction, as all of this archive.\nname: The Lantern Bay Courier\ndescription: An invented newspaper, printed for this demonstration only.\nlanguage: en\nplace: lantern-bay\n',
  );
  for (const issue of issues) {
    const id = `${paper}-${issue.date}${issue.edition ? `-${issue.edition}` : ''}`;
    const pages: PrintedPage[] = [];
    let flowing: readonly ColumnText[] = [];
    for (const [index, articles] of issue.pages.entries()) {
      const drawing = issue.drawings[index];
      const ads = [0, 1, 2, 3].flatMap((at) => advertisement(index * 2 + at));
      const own = articles.flatMap((article, at) => articleTexts(article, index === 0 && at === 0));
      const page = setPage(
        {
          head: index === 0 ? titleHead(issue) : runningHead(issue, index + 1),
          ...(drawing && {
            drawing: {
              svg: readFileSync(join(content, 'articles', drawing), 'utf8'),
              article: idOf(articles[0]!),
            },
          }),
          texts: [...flowing, ...own, ...ads],
        },
        typesetter,
      );
      pages.push(page);
      flowing = page.rest.filter(({ article }) => article !== undefined);
    }
    if (flowing.length > 0) throw new Error(`${id} has no room for ${flowing[0]!.article}.`);
    for (const [index, page] of pages.entries()) {
      drawings.set(`issues/${id}/${index + 1}.png`, page.svg);
      texts.set(`issues/${id}/${index + 1}.tsv`, tableOf(page));
    }
    texts.set(`issues/${id}.yaml`, recordOf(issue, id, pages));
  }
  return { texts, drawings };
}

function titleHead({ number, day }: DemoIssue): ColumnText[] {
  return [
    {
      parts: wordsOf('The Lantern Bay Courier'),
      face: 'newsreader-display',
      size: 96,
      above: 0,
      isCentered: true,
    },
    {
      parts: wordsOf(`${number} · ${day} · Fiction`),
      face: 'libre-franklin',
      size: 22,
      above: 4,
      isCentered: true,
    },
  ];
}

function runningHead({ day }: DemoIssue, page: number): ColumnText[] {
  const text = `${page} · The Lantern Bay Courier · ${day} · Fiction`;
  return [{ parts: wordsOf(text), face: 'libre-franklin', size: 22, above: 0, isCentered: true }];
}

function idOf(article: string): string {
  return article.slice(article.indexOf('/') + 1);
}

/** The headline, standfirst and paragraphs of an article, as its file has them. */
function articleTexts(path: string, isLead: boolean): ColumnText[] {
  const [, front = '', body = ''] = readFileSync(join(content, `articles/${path}.md`), 'utf8').split(
    /^---$/m,
  );
  const { title, standfirst } = parse(front) as { title: string; standfirst?: string };
  const article = idOf(path);
  const paragraphs = body
    .trim()
    .split(/\n\n+/)
    .filter((paragraph) => !/^!?\[/.test(paragraph));
  return [
    {
      article,
      parts: wordsOf(title),
      face: 'newsreader-display',
      size: isLead ? 64 : 46,
      above: 36,
      isRagged: true,
    },
    ...(standfirst
      ? [
          {
            article,
            parts: wordsOf(standfirst),
            face: 'newsreader-display' as const,
            size: 36,
            above: 8,
            isRagged: true,
          },
        ]
      : []),
    ...paragraphs.map((text, index) => ({
      article,
      parts: wordsOf(text.replaceAll(/\s+/g, ' ')),
      face: 'newsreader-text' as const,
      size: 37,
      above: index === 0 ? 10 : 4,
    })),
  ];
}

function advertisement(index: number): ColumnText[] {
  const [title, text] = advertisements[index % advertisements.length]!;
  return [
    { parts: wordsOf(title!), face: 'libre-franklin', size: 44, above: 52, isCentered: true },
    { parts: wordsOf(text!), face: 'libre-franklin', size: 34, above: 6, isCentered: true },
  ];
}

/** The words of a page, one a line, as if a machine had read them: sometimes badly. */
function tableOf({ blocks }: PrintedPage): string {
  let count = 0;
  const parts = blocks.map(({ words }) =>
    words
      .map(({ box, word, whole }) => {
        count += 1;
        const isMisread = count % 23 === 0 && word.includes('h');
        const read = isMisread ? word.replace('h', 'b') : word;
        const confidence = isMisread ? 41 : 90 + (count % 10);
        return [...box, confidence, read, whole ?? ''].join('\t');
      })
      .join('\n'),
  );
  return `x\ty\twidth\theight\tconfidence\tword\twhole\n${parts.join('\n\n')}\n`;
}

/** The file of an issue: its pages, and where each article stands. */
function recordOf(
  { date, edition, title, number }: DemoIssue,
  id: string,
  pages: readonly PrintedPage[],
): string {
  const lines = [
    '# Fiction, drawn by tests/support/print/demo-issues.ts.',
    `paper: ${paper}`,
    `date: ${date}`,
  ];
  if (edition) lines.push(`edition: ${edition}`);
  if (title) lines.push(`title: ${title}`);
  lines.push(`number: ${JSON.stringify(number)}`, 'pages:');
  for (const [index] of pages.entries()) {
    const file = `${id}/${index + 1}`;
    lines.push(`  - label: "${index + 1}"`, `    picture: ${file}.png`);
    lines.push(`    size: [${pageSize.join(', ')}]`, `    words: ${file}.tsv`);
  }
  const regions = new Map<string, Map<number, string[]>>();
  for (const [index, { blocks, drawing }] of pages.entries()) {
    const placed = [...blocks.map(around), ...(drawing ? [drawing] : [])];
    for (const { article, box } of placed) {
      if (article === undefined) continue;
      const own = regions.get(article) ?? new Map<number, string[]>();
      own.set(index + 1, [...(own.get(index + 1) ?? []), `[${box.join(', ')}]`]);
      regions.set(article, own);
    }
  }
  lines.push('articles:');
  for (const [article, own] of regions) {
    lines.push(`  - article: ${article}`, '    regions:');
    for (const [page, boxes] of own) {
      lines.push(`      - page: ${page}`, '        blocks:', ...boxes.map((box) => `          - ${box}`));
    }
  }
  return `${lines.join('\n')}\n`;
}

/** The box around the words of a block, a little wider than they. */
function around({ article, words }: PrintedPage['blocks'][number]) {
  const boxes = words.map(({ box }) => box);
  const x = Math.min(...boxes.map(([left]) => left)) - 6;
  const y = Math.min(...boxes.map(([, top]) => top)) - 6;
  const right = Math.max(...boxes.map(([left, , width]) => left + width)) + 6;
  const bottom = Math.max(...boxes.map(([, top, , height]) => top + height)) + 10;
  return { article, box: [x, y, right - x, bottom - y] as const };
}

if (import.meta.main) {
  const { texts, drawings } = await demoIssues();
  const write = (path: string, file: string | Buffer) => {
    mkdirSync(join(content, path, '..'), { recursive: true });
    writeFileSync(join(content, path), file);
  };
  for (const [path, text] of texts) write(path, text);
  for (const [path, svg] of drawings) write(path, await drawPage(svg));
}
