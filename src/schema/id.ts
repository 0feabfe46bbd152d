declare const brand: unique symbol;

/**
 * An id that passed `idFault`, branded by its kind of record so that one kind can't be passed for another.
 */
export type ArticleId = string & { readonly [brand]: 'article' };
export type EntityId = string & { readonly [brand]: 'entity' };
export type TopicId = string & { readonly [brand]: 'topic' };
export type PaperId = string & { readonly [brand]: 'paper' };
export type IssueId = string & { readonly [brand]: 'issue' };

export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** In UTF-16 code units; ids are ASCII, so this is also bytes. */
export const maxIdLength = 80;
