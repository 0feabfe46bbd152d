import type { ArticleRecord } from '../../../archive/record.ts';
import type { ShownArticle } from '../../api/names.ts';

/** Returns what a list says of an article: its date without the time. */
export function shownArticle({ id, data }: ArticleRecord): ShownArticle {
  return { id, title: data.title, date: data.date.edtf.replace(/T.*/, '') };
}
