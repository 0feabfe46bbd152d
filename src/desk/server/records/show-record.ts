import { compareNewest, findUses } from '../../../authority/open/uses.ts';
import type { FieldShape } from '../../../schema/describe-fields.ts';
import { once } from '../../../shared/base/once.ts';
import type { CallInput } from '../../api/calls.ts';
import type { EditedRecord, RecordDetail, RecordType } from '../../api/records.ts';
import type { Desk } from '../desk/desk.ts';
import { editedRecord, shownFields } from './edited-record.ts';
import { shownArticle } from './shown-records.ts';

const maxArticles = 20;

const uses = once(findUses);

/** Returns a record with its form and its uses; null if there is none with that id. */
export function showRecord(
  { opened }: Pick<Desk, 'opened'>,
  { type, id }: CallInput<'records/show'>,
): RecordDetail | null {
  const found = opened.files.find((one) => one.type === type && one.id === id);
  if (!found) return null;
  const { content } = opened;
  const used = type === 'entity' ? uses(opened)(id) : undefined;
  const articles = used
    ? used.articles
    : content.articles
        .filter(({ data }) => data.topics.some((topic) => topic === id))
        .toSorted(compareNewest);
  return {
    id,
    ...editedRecord(type, found.file, opened.textOf(found.file), id),
    articles: articles.slice(0, maxArticles).map(shownArticle),
    articleCount: articles.length,
    uses: used
      ? [...used.records, ...used.pages]
      : content.topics
          .filter(({ data }) => data.broader.some((one) => one === id))
          .map((topic) => `broader of "${topic.id}"`),
  };
}

/** Returns the form for a kind of record. */
export function formOf(_: unknown, { type }: { readonly type: RecordType }): readonly FieldShape[] {
  return shownFields(type);
}

/** Returns the fields of an article as a form; null if there is no such article. */
export function openForm(
  { opened }: Pick<Desk, 'opened'>,
  { id }: CallInput<'articles/form'>,
): EditedRecord | null {
  const found = opened.files.find((one) => one.type === 'article' && one.id === id);
  return found ? editedRecord('article', found.file, opened.textOf(found.file), id) : null;
}
