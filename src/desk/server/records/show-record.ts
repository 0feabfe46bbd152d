import { findUses } from '../../../authority/open/uses.ts';
import { faultsOf, fieldsIn, fieldsOf } from '../../../authority/plans/plan-fields.ts';
import { compareText } from '../../../schema/compare-text.ts';
import { compareDates } from '../../../schema/date.ts';
import type { FieldShape } from '../../../schema/describe-fields.ts';
import { once } from '../../../views/base/once.ts';
import type { CallInput } from '../../api/calls.ts';
import type { RecordDetail, RecordType } from '../../api/records.ts';
import type { Desk } from '../desk/desk.ts';
import { textDigest } from '../content/queue/text-digest.ts';

const maxArticles = 20;

const uses = once(findUses);

/** Returns a record with its form and its uses; null if there is none with that id. */
export function showRecord(
  { opened }: Pick<Desk, 'opened'>,
  { type, id }: CallInput<'records/show'>,
): RecordDetail | null {
  const found = opened.files.find((one) => one.type === type && one.id === id);
  if (!found) return null;
  const text = opened.textOf(found.file);
  const fields = fieldsIn(type, text) ?? {};
  const { content } = opened;
  const used = type === 'entity' ? uses(opened)(id) : undefined;
  const articles = used
    ? used.articles
    : content.articles
        .filter(({ data }) => data.topics.some((topic) => topic === id))
        .toSorted((a, b) => compareDates(b.data.date, a.data.date) || compareText(a.id, b.id));
  const name = fields[type === 'entity' ? 'name' : 'label'];
  return {
    id,
    file: found.file,
    name: typeof name === 'string' ? name : id,
    // The YAML reader has omitted repeated keys and invalid structures.
    fields: fields as RecordDetail['fields'],
    digest: textDigest(text),
    form: formOf(null, { type }),
    faults: faultsOf(type, fields),
    articles: articles.slice(0, maxArticles).map((article) => ({
      id: article.id,
      title: article.data.title,
      date: article.data.date.edtf.replace(/T.*/, ''),
    })),
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
  return fieldsOf(type);
}
