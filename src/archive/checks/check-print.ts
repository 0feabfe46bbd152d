import type { PageBox } from '../../schema/page-box.ts';
import { nearest } from '../../text/edit-distance.ts';
import { archiveProblem } from '../archive-problems.ts';
import type { Problem } from '../problem.ts';
import type { CatalogMessage } from '../../text/catalog.ts';
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
    : [
        error(
          file,
          ['place'],
          archiveProblem('entity-unknown', { id: place, near: nearest(place, entities) }),
        ),
      ];
}

/** Checks that the name of a file says what is in it: the address of the issue is made from the latter. */
function checkName({ file, id, data: { paper, date, edition } }: IssueRecord): Problem[] {
  const name = [paper, date.edtf, ...(edition === undefined ? [] : [edition])].join('-');
  return (id as string) === name ? [] : [error(file, [], archiveProblem('issue-name-differs', { id, name }))];
}

function checkPaper({ file, data: { paper } }: IssueRecord, papers: readonly string[]): Problem[] {
  return papers.includes(paper)
    ? []
    : [error(file, ['paper'], archiveProblem('paper-unknown', { id: paper, near: nearest(paper, papers) }))];
}

function checkPages({ file, data: { pages } }: IssueRecord, decisions: ReadonlySet<string>): Problem[] {
  return pages.flatMap(({ size, picture, words, painted = [], ...numbers }, index): Problem[] => {
    const path = ['pages', index];
    const { withheld = [], lookedAt = [] } = numbers;
    const ofDecisions = Object.entries({ withheld, lookedAt }).flatMap(([key, list]) =>
      list.flatMap((number, at): Problem[] =>
        decisions.has(number)
          ? []
          : [error(file, [...path, key, at], archiveProblem('decision-unknown', { number }))],
      ),
    );
    if (size === undefined)
      return picture === undefined && words === undefined && painted.length === 0
        ? ofDecisions
        : [...ofDecisions, error(file, path, archiveProblem('print-page-no-size', { page: index + 1 }))];
    if (size.includes(0))
      return [
        ...ofDecisions,
        error(file, [...path, 'size'], archiveProblem('print-page-no-extent', { page: index + 1 })),
      ];
    return [
      ...ofDecisions,
      ...painted.flatMap((box, at) =>
        checkBox(box, size, {
          file,
          path: [...path, 'painted', at],
          which: 'painted',
        }),
      ),
    ];
  });
}

/** Checks that a part of a page has an extent, and is on it. */
function checkBox(
  [left, top, across, down]: PageBox,
  [width, height]: readonly [number, number],
  {
    file,
    path,
    which,
  }: { readonly file: string; readonly path: YamlPlace; readonly which: 'block' | 'painted' },
): Problem[] {
  if (across > 0 && down > 0 && left + across <= width && top + down <= height) return [];
  const isEmpty = across === 0 || down === 0;
  return [
    error(
      file,
      path,
      isEmpty
        ? archiveProblem('print-part-no-extent', { which })
        : archiveProblem('print-part-outside', { which, width, height }),
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
        ? [error(file, path, archiveProblem('removed-article-exists', { id: article }))]
        : [];
    if (!known.has(article))
      return [
        error(file, path, archiveProblem('article-unknown', { id: article, near: nearest(article, known) })),
      ];
    const other = issueOf.get(article);
    issueOf.set(article, file);
    if (other === undefined) return [];
    return [
      other === file
        ? error(file, path, archiveProblem('article-listed-twice', { id: article }))
        : error(file, path, archiveProblem('article-in-two-issues', { id: article, other })),
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
          error(file, [...path, 'page'], archiveProblem('issue-page-unknown', { page, pages: pages.length })),
        ];
      const { size } = found;
      if (size === undefined)
        return [error(file, [...path, 'page'], archiveProblem('print-region-no-size', { page }))];
      return blocks.flatMap((block, at) =>
        checkBox(block, size, { file, path: [...path, 'blocks', at], which: 'block' }),
      );
    }),
  );
}

function error(file: string, path: readonly (string | number)[], message: CatalogMessage): Problem {
  return { severity: 'error', file, path, ...message };
}
