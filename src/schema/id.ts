declare const sort: unique symbol;

/** An id that passed {@link idFault}, branded by its sort so that one can't be passed for another. */
export type ArticleId = string & { readonly [sort]: 'article' };
export type EntityId = string & { readonly [sort]: 'entity' };
export type TopicId = string & { readonly [sort]: 'topic' };

export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** In UTF-16 units; ids are ASCII, so also in bytes. */
export const maxIdLength = 80;

/** Words that stand in the URL where an id could: `/entities/<a>/with/<b>/`, `…/page/2/`, `index.json`, `/entities/changes/`. */
export const reservedIds: readonly string[] = ['with', 'page', 'index', 'changes'];

/** Says what is wrong with an id, as the end of a sentence that begins with the id; undefined where it is a good one. */
export function idFault(id: string): string | undefined {
  if (!idPattern.test(id)) {
    return 'may have only lowercase letters a–z, digits, and single hyphens between them';
  }
  if (id.length > maxIdLength) return `is longer than ${maxIdLength} characters`;
  if (reservedIds.includes(id)) return 'is a reserved word, because the archive uses it in its URLs';
  return undefined;
}
