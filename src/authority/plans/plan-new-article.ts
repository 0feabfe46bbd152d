import { basename } from 'node:path';
import { stringify } from 'yaml';
import { articleOf } from '../../archive/addresses/addresses.ts';
import { newArticleId, newRecordId } from '../../files/new-id.ts';
import { parseDate, yearOf } from '../../schema/date.ts';
import type { EditableContent } from '../open/authority.ts';
import { tidy } from './new-record.ts';
import { type Planned, verifyPlan } from './plan.ts';

/** Plans a new article: a draft without text. Its address is one that no article has or had. */
export function planNewArticle(
  opened: EditableContent,
  { title: given, date: written }: { readonly title: string; readonly date: string },
): Planned & { readonly id?: string } {
  const title = tidy(given);
  if (title === '')
    return { refusals: [{ message: 'The article lacks a headline.', advice: 'Give it one.' }] };
  let date;
  try {
    date = parseDate(written.trim() === '' ? 'XXXX' : written.trim());
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return {
      refusals: [
        {
          message: `The date "${written}" ${error.message}.`,
          advice: 'Write it as 2 May 1923, 2018-06-19, 2018-06 or 2018.',
        },
      ],
    };
  }
  const id = newArticleId(title, date, takenArticleIds(opened));
  const fields = { title, date: date.edtf, entities: [], topics: [], draft: 'true' };
  return planNewText(opened, `New article “${title}”`, `articles/${yearOf(date) ?? 'undated'}`, id, fields);
}

/** Plans a new file in a folder of the content: its fields, without text. */
function planNewText(
  opened: EditableContent,
  title: string,
  folder: string,
  id: string,
  fields: object,
): Planned & { readonly id: string } {
  const file = `${basename(opened.contentDir)}/${folder}/${id}.md`;
  const after = `---\n${stringify(fields, { lineWidth: 0, schema: 'failsafe' })}---\n\n`;
  return { ...verifyPlan(opened, { title, changes: [{ file, before: undefined, after }], notes: [] }), id };
}

function takenArticleIds({ files, content }: EditableContent): Set<string> {
  const former = [...content.addresses.keys(), ...content.articles.flatMap(({ data }) => data.redirectFrom)];
  return new Set([
    ...files.filter(({ type }) => type === 'article').map(({ id }) => id.toLowerCase()),
    ...former.flatMap((path) => articleOf(path.endsWith('/') ? path : `${path}/`) ?? []),
  ]);
}

/** Plans a new page of the archive’s own, without text. */
export function planNewPage(opened: EditableContent, given: string): Planned & { readonly id?: string } {
  const title = tidy(given);
  if (title === '') return { refusals: [{ message: 'The page lacks a heading.', advice: 'Give it one.' }] };
  const taken = new Set(opened.files.filter(({ type }) => type === 'page').map(({ id }) => id));
  const id = newRecordId(title, taken, 'page');
  return planNewText(opened, `New page “${title}”`, 'pages', id, { title });
}
