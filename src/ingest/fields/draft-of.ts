import { type Publication, strictest } from './publication.ts';

/** Why an article is or may be unpublished, by all that its source says of that. */
export function draftOf(...all: readonly (Publication | undefined)[]): {
  readonly draft?: string;
  readonly doubt?: string;
} {
  const says = strictest(all);
  if (says?.type === 'unpublished') return { draft: says.reason };
  return says?.type === 'unknown' ? { doubt: says.reason } : {};
}
