import type { FileChange } from '../../files/change-files.ts';
import { changeIssueArticle, markRemovedArticle } from '../edit/change-references.ts';
import type { EditableContent } from '../open/authority.ts';
import { edit } from './plan.ts';

/**
 * Returns the changes of the issues in which an article stands that is removed: another one takes its place there, or it is
 * marked as removed, so that the pictures of its pages are not published.
 *
 * @param into what takes its place, if it stands in no issue itself
 */
export function leaveIssues(
  opened: EditableContent,
  id: string,
  into?: string,
): { readonly changes: readonly FileChange[]; readonly notes: readonly string[] } {
  const { issues } = opened.content;
  const standing = (article: string) =>
    issues.filter(({ data }) => data.articles.some((one) => one.article === article));
  const isMoved = into !== undefined && standing(into).length === 0;
  const own = standing(id);
  return {
    changes: own.map(({ file }) =>
      edit(opened, file, (yaml) =>
        isMoved ? changeIssueArticle(yaml, id, into) : markRemovedArticle(yaml, id),
      ),
    ),
    notes: own.map(({ file }) =>
      isMoved
        ? `"${into}" takes its place in ${file}.`
        : `Its place in ${file} stays, marked as removed, so that the pictures of its pages are not published. If they may be, remove the entry there.`,
    ),
  };
}
