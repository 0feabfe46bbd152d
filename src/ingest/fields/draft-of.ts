import { type Publication, mostRestrictive } from './publication.ts';

/** Returns why an article is or may be unpublished, by everything that its source states about it. */
export function draftOf(...all: readonly (Publication | undefined)[]): {
  readonly draft?: string;
  readonly doubt?: string;
} {
  const publication = mostRestrictive(all);
  if (publication?.type === 'unpublished') return { draft: publication.reason };
  return publication?.type === 'unknown' ? { doubt: publication.reason } : {};
}
