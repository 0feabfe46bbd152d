import type { ArticleRecord, EntityRecord } from '../../../archive/record.ts';
import type { ShownArticle, RecordChoice } from '../../api/names.ts';

/** Returns what a list says of an article: its date without the time, or that it has none. */
export function shownArticle({ id, data }: ArticleRecord): ShownArticle {
  const { title, date } = data;
  return { id, title, date: date.precision === 'undated' ? 'undated' : date.edtf.replace(/T.*/, '') };
}

/** Returns a record for the keeper to choose. */
export function recordChoice({ id, data }: EntityRecord): RecordChoice {
  const { name, kind, description } = data;
  return { id, name, kind, ...(description !== undefined && { description }) };
}
