import { compareText } from '../../text/compare-text.ts';
import type { ArticleId, EntityId } from '../../schema/id.ts';
import type { PublicationRules } from '../publication.ts';
import type { Content, IssueRecord } from '../record.ts';
import type { PageFile, Paper, PrintFiles, PrintIssue } from './print.ts';
import { decisionsOnArticles, isIssuePublished, shownPages } from './shown-pages.ts';

interface Print {
  /** By name, in the language of the archive, then by id. */
  readonly papers: readonly Paper[];
  /** By date, then by edition, then by paper. */
  readonly issues: readonly PrintIssue[];
}

/**
 * Builds the papers and issues of which something is published; they name no article that is not.
 *
 * @param published the articles that are published and listed
 * @param hasPage whether a record has a page
 */
export function buildPrint(
  { site, articles, papers, issues }: Pick<Content, 'site' | 'articles' | 'papers' | 'issues'>,
  published: ReadonlySet<ArticleId>,
  hasPage: (entity: EntityId) => boolean,
  rules: PublicationRules,
  files: PrintFiles,
): Print {
  // Most archives have no print, and do no work for it.
  if (issues.length === 0) return { papers: [], issues: [] };
  const decisions = decisionsOnArticles(articles, rules);
  const built = issues
    .filter(({ data }) => isIssuePublished(data, (id) => published.has(id)))
    .map((record) => {
      const shown = shownPages(record.data, (id) => decisions.get(id));
      return issueOf(record, published, shown, files);
    })
    .toSorted(compareIssues);
  const byPaper = Map.groupBy(built, ({ paper }) => paper);
  const collator = new Intl.Collator(site.language);
  return {
    issues: built,
    papers: papers
      .flatMap(({ id, data }): Paper[] => {
        const own = byPaper.get(id);
        if (!own) return [];
        const { place, ...rest } = data;
        return [{ id, data: rest, ...(place !== undefined && hasPage(place) && { place }), issues: own }];
      })
      .toSorted((a, b) => collator.compare(a.data.name, b.data.name) || compareText(a.id, b.id)),
  };
}

function issueOf(
  { id, file, data }: IssueRecord,
  published: ReadonlySet<ArticleId>,
  shown: ReadonlySet<number>,
  { find }: PrintFiles,
): PrintIssue {
  const { paper, date, edition, title, number, rights, pages, articles } = data;
  const fileOf = (source: string | undefined): PageFile | undefined => {
    const found = source === undefined ? undefined : find(file, source);
    return source === undefined || !found ? undefined : { source, ...found };
  };
  return {
    id,
    file,
    paper,
    date: date.edtf,
    ...(edition !== undefined && { edition }),
    ...(title !== undefined && { title }),
    ...(number !== undefined && { number }),
    ...(rights !== undefined && { rights }),
    pages: pages.map(({ label, size, ...named }, index) => {
      const picture = shown.has(index + 1) ? fileOf(named.picture) : undefined;
      const words = fileOf(named.words);
      return {
        number: index + 1,
        ...(label !== undefined && { label }),
        ...(size && { size }),
        ...(picture && { picture }),
        ...(words && { words }),
      };
    }),
    articles: articles.filter(({ article }) => published.has(article)),
  };
}

function compareIssues(a: PrintIssue, b: PrintIssue): number {
  return (
    compareText(a.date, b.date) ||
    compareText(a.edition ?? '', b.edition ?? '') ||
    compareText(a.paper, b.paper)
  );
}
