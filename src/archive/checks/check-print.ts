import type { PageBox } from '../../schema/page-box.ts';
import { nearest } from '../../text/nearest.ts';
import type { Problem } from '../problem.ts';
import type { Content, FoundFile, IssueRecord, PaperRecord } from '../record.ts';

type YamlPlace = readonly (string | number)[];

/** Checks that issues and papers name what exists, that each article stands in one issue, and that regions are on their pages. */
export function checkPrint(
  { papers, issues, withheld }: Pick<Content, 'papers' | 'issues' | 'withheld'>,
  files: readonly FoundFile[],
): Problem[] {
  // Most archives have no print, and do no work for it.
  if (issues.length === 0 && papers.length === 0) return [];
  const idsOf = (kind: FoundFile['type']) => files.flatMap(({ type, id }) => (type === kind ? [id] : []));
  const known = { article: idsOf('article'), paper: idsOf('paper'), entity: idsOf('entity') };
  const knownArticles = new Set(known.article);
  const issueOf = new Map<string, string>();
  const decisions = new Set(withheld.flatMap(({ data }) => data.decisions.map(({ number }) => number)));
  return [
    ...papers.flatMap((record) => checkPlace(record, known.entity)),
    ...issues.flatMap((record) => [
      ...checkName(record),
      ...checkPaper(record, known.paper),
      ...checkPages(record, decisions),
      ...checkArticles(record, knownArticles, issueOf),
      ...checkRegions(record),
    ]),
  ];
}

function checkPlace({ file, data: { place } }: PaperRecord, entities: readonly string[]): Problem[] {
  return place === undefined || entities.includes(place)
    ? []
    : [unknown(file, ['place'], `entity "${place}"`, advise(place, entities, 'entities', '.yaml'))];
}

/** Checks that the name of a file says what is in it: the address of the issue is made from the latter. */
function checkName({ file, id, data: { paper, date, edition } }: IssueRecord): Problem[] {
  const name = [paper, date.edtf, ...(edition === undefined ? [] : [edition])].join('-');
  return (id as string) === name
    ? []
    : [
        error(
          file,
          [],
          `The file is called "${id}", but its paper, date and edition make "${name}".`,
          `Rename it to ${name}.yaml, or correct these fields.`,
        ),
      ];
}

function checkPaper({ file, data: { paper } }: IssueRecord, papers: readonly string[]): Problem[] {
  return papers.includes(paper)
    ? []
    : [unknown(file, ['paper'], `paper "${paper}"`, advise(paper, papers, 'papers', '.yaml, with its name'))];
}

function checkPages({ file, data: { pages } }: IssueRecord, decisions: ReadonlySet<string>): Problem[] {
  return pages.flatMap(({ size, picture, words, painted = [], ...numbers }, index): Problem[] => {
    const path = ['pages', index];
    const { withheld = [], lookedAt = [] } = numbers;
    const ofDecisions = Object.entries({ withheld, lookedAt }).flatMap(([key, list]) =>
      list.flatMap((number, at): Problem[] =>
        decisions.has(number)
          ? []
          : [
              error(
                file,
                [...path, key, at],
                `There is no decision ${number} in withheld.yaml.`,
                'Correct the number, or restore the decision from an earlier version of withheld.yaml.',
              ),
            ],
      ),
    );
    if (size === undefined)
      return picture === undefined && words === undefined && painted.length === 0
        ? ofDecisions
        : [
            ...ofDecisions,
            error(
              file,
              path,
              `Page ${index + 1} has a picture or words, but no size.`,
              'Write its width and height in pixels: size: [2400, 3500].',
            ),
          ];
    if (size.includes(0))
      return [
        ...ofDecisions,
        error(file, [...path, 'size'], `Page ${index + 1} has no extent.`, 'Write its width and height.'),
      ];
    return [
      ...ofDecisions,
      ...painted.flatMap((box, at) =>
        checkBox(box, size, {
          file,
          path: [...path, 'painted', at],
          what: 'part that is painted over',
        }),
      ),
    ];
  });
}

/** Checks that a part of a page has an extent, and is on it. */
function checkBox(
  [left, top, across, down]: PageBox,
  [width, height]: readonly [number, number],
  { file, path, what }: { readonly file: string; readonly path: YamlPlace; readonly what: string },
): Problem[] {
  if (across > 0 && down > 0 && left + across <= width && top + down <= height) return [];
  const isEmpty = across === 0 || down === 0;
  return [
    error(
      file,
      path,
      isEmpty
        ? `The ${what} has no extent.`
        : `The ${what} reaches beyond its page, which has ${width} × ${height} pixels.`,
      'Write its left, top, width and height in pixels of the page.',
    ),
  ];
}

function checkArticles(
  { file, data: { articles } }: IssueRecord,
  known: ReadonlySet<string>,
  issueOf: Map<string, string>,
): Problem[] {
  return articles.flatMap(({ article, removed }, index): Problem[] => {
    const path = ['articles', index, 'article'];
    if (removed === true)
      return known.has(article)
        ? [
            error(
              file,
              path,
              `The article "${article}" is marked as removed, but exists.`,
              'Remove the line removed: true there.',
            ),
          ]
        : [];
    if (!known.has(article))
      return [unknown(file, path, `article "${article}"`, advise(article, known, 'articles', '.md'))];
    const other = issueOf.get(article);
    issueOf.set(article, file);
    if (other === undefined) return [];
    return [
      other === file
        ? error(file, path, `The article "${article}" is listed twice.`, 'Remove one of the two.')
        : error(
            file,
            path,
            `The article "${article}" stands in ${other}, too.`,
            'An article is in one issue: remove it from the other.',
          ),
    ];
  });
}

function checkRegions({ file, data: { pages, articles } }: IssueRecord): Problem[] {
  return articles.flatMap(({ regions }, at) =>
    regions.flatMap(({ page, blocks }, index): Problem[] => {
      const path = ['articles', at, 'regions', index];
      const found = pages[page - 1];
      if (!found)
        return [
          error(
            file,
            [...path, 'page'],
            `There is no page ${page}: the issue has ${pages.length}.`,
            'Write its place in the list of pages, from 1, or add the page there.',
          ),
        ];
      const { size } = found;
      if (size === undefined)
        return [
          error(
            file,
            [...path, 'page'],
            `Page ${page} has no size, so that nothing has a place on it.`,
            'Write the width and height of the page in pixels: size: [2400, 3500].',
          ),
        ];
      return blocks.flatMap((block, at) =>
        checkBox(block, size, { file, path: [...path, 'blocks', at], what: 'block' }),
      );
    }),
  );
}

function unknown(file: string, path: readonly (string | number)[], what: string, advice: string): Problem {
  return error(file, path, `There is no ${what}.`, advice);
}

/** Names the id that may be meant, or else the file that would have it. */
function advise(id: string, known: Iterable<string>, folder: string, ending: string): string {
  const near = nearest(id, known);
  const create = `reate content/${folder}/${id}${ending}.`;
  return near === undefined ? `C${create}` : `Did you mean "${near}"? Otherwise c${create}`;
}

function error(file: string, path: readonly (string | number)[], message: string, advice: string): Problem {
  return { severity: 'error', file, path, message, advice };
}
