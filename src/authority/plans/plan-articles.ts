import type { ArticleRecord } from '../../archive/record.ts';
import { articleSchema } from '../../schema/article.ts';
import { nearest } from '../../text/edit-distance.ts';
import type { EditableContent } from '../open/authority.ts';
import { addItem, removeItem } from '../edit/edit-yaml.ts';
import { listedValues, readFields } from '../edit/fields.ts';
import { editFrontMatter } from '../edit/edit-front-matter.ts';
import { keepRemoved } from './keep-removed.ts';
import { leaveIssues } from './leave-issues.ts';
import { edit, isRefusal, type Planned, verifyPlan, type Refusal } from './plan.ts';
import { planProblem } from './plan-problems.ts';

const articleFields: readonly string[] = Object.keys(articleSchema.shape);

/** Finds an article by its id, or says why not. */
export function findArticle(opened: EditableContent, id: string): ArticleRecord | Refusal {
  const { articles } = opened.content;
  const record = articles.find((article) => article.id === id);
  if (record) return record;
  const near = nearest(
    id,
    articles.map((article) => article.id),
  );
  return near === undefined
    ? planProblem('plan-article-unknown', { id })
    : planProblem('plan-article-near', { id, near });
}

/**
 * Plans to keep one of two versions: the other’s file and its review are removed, and its page and former addresses
 * redirect to the one that stays, whose text does not change.
 */
export function planArticleMerge(opened: EditableContent, from: string, into: string): Planned {
  const found = findBoth(opened, from, into);
  if ('refusals' in found) return found;
  const [one, other] = found;
  const address = one.data.source?.url;
  const paths = [
    `/articles/${from}/`,
    ...one.data.redirectFrom,
    ...(address !== undefined && isOwnPath(address, other) ? [new URL(address).pathname] : []),
  ].filter((path, index, all) => all.indexOf(path) === index && !other.data.redirectFrom.includes(path));
  const reviews = opened.files
    .filter(({ type, id }) => type === 'review' && id === from)
    .map(({ file }) => file);
  const text = keepRemoved(opened, one.file, `The text of "${from}"`);
  const review = reviews.map((file) => keepRemoved(opened, file, `The review of "${from}"`));
  const printed = leaveIssues(opened, from, into);
  return verifyPlan(opened, {
    title: `Merge of article "${from}" into "${into}"`,
    changes: [
      edit(opened, other.file, (text) => {
        const added = paths.reduce(
          (so, path) => editFrontMatter(so, (yaml) => addItem(yaml, ['redirectFrom'], path, articleFields)),
          text,
        );
        return editFrontMatter(added, (yaml) => withoutDistinct(yaml, from));
      }),
      ...[text, ...review].map(({ change }) => change),
      ...printed.changes,
    ],
    notes: [...[text, ...review].map(({ note }) => note), ...printed.notes],
  });
}

/** Plans to mark two articles as distinct, so that they are not proposed as versions again. */
export function planArticleDistinct(opened: EditableContent, a: string, b: string): Planned {
  const found = findBoth(opened, a, b);
  if ('refusals' in found) return found;
  const mark = (record: ArticleRecord, { id }: ArticleRecord) =>
    record.data.distinctFrom.some((one) => one === id)
      ? []
      : [
          edit(opened, record.file, (text) =>
            editFrontMatter(text, (yaml) => addItem(yaml, ['distinctFrom'], id, articleFields)),
          ),
        ];
  const [one, other] = found;
  return verifyPlan(opened, {
    title: `Marking articles "${a}" and "${b}" as distinct`,
    changes: [...mark(one, other), ...mark(other, one)],
    notes: [],
  });
}

/** Plans to say that a line of an article, known by its code, quotes a key. */
export function planQuotedKey(opened: EditableContent, id: string, code: string): Planned {
  const found = findArticle(opened, id);
  if (isRefusal(found)) return { refusals: [found] };
  const isKnown = found.data.quotedKeys.includes(code);
  return verifyPlan(opened, {
    title: `Marking a key in article "${id}" as quoted`,
    changes: isKnown
      ? []
      : [
          edit(opened, found.file, (text) =>
            editFrontMatter(text, (yaml) => addItem(yaml, ['quotedKeys'], code, articleFields)),
          ),
        ],
    notes: [],
  });
}

function findBoth(
  opened: EditableContent,
  a: string,
  b: string,
): readonly [ArticleRecord, ArticleRecord] | { readonly refusals: readonly Refusal[] } {
  const [one, other] = [findArticle(opened, a), findArticle(opened, b)];
  if (isRefusal(one) || isRefusal(other)) return { refusals: [one, other].filter(isRefusal) };
  if (a === b) return { refusals: [planProblem('plan-ids-same')] };
  return [one, other];
}

/** Whether an address can be a former path of the article: it must be on the same site. */
function isOwnPath(address: string, { data }: ArticleRecord): boolean {
  const own = data.source?.url;
  if (!URL.canParse(address)) return false;
  const { host, pathname, search } = new URL(address);
  return (
    pathname !== '/' &&
    search === '' &&
    (own === undefined ||
      (URL.canParse(own) && new URL(own).host === host && new URL(own).pathname !== pathname))
  );
}

function withoutDistinct(yaml: string, id: string): string {
  const index = listedValues(readFields(yaml).distinctFrom).indexOf(id);
  return index < 0 ? yaml : removeItem(yaml, ['distinctFrom', index]);
}
