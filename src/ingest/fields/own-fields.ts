import { articleSchema } from '../../schema/article.ts';
import type { OwnArticleField } from '../contract/incoming.ts';

/** The fields that no other program has. */
const names: Readonly<Record<OwnArticleField, true>> = {
  genre: true,
  series: true,
  corrections: true,
  withdrawn: true,
  entities: true,
  about: true,
};

/** Returns whether a value is a valid one of a field that only an archive like this one has: it is imported as it is. */
export function isOwnField(name: string, value: unknown): name is OwnArticleField {
  return Object.hasOwn(names, name) && articleSchema.shape[name as OwnArticleField].safeParse(value).success;
}
