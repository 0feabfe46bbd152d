declare const sort: unique symbol;

/** An id that passed `idFault`, branded by its sort so that one can't be passed for another. */
export type ArticleId = string & { readonly [sort]: 'article' };
export type EntityId = string & { readonly [sort]: 'entity' };
export type TopicId = string & { readonly [sort]: 'topic' };

export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** In UTF-16 units; ids are ASCII, so also in bytes. */
export const maxIdLength = 80;
