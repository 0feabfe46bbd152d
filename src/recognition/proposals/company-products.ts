import type { ProposalWords } from './proposal-words.ts';
import type { Wording } from './wordings.ts';

/**
 * Makes products of names that were taken for a person’s although they begin with the name of a company: “Microsoft Docs”
 * is nobody. A name with a title before it, or that begins with a given name, remains a person’s.
 *
 * @param isCompany whether a record of an organization has these words as a name
 */
export function recognizeProducts(
  wordings: ReadonlyMap<string, Wording>,
  isCompany: (words: string) => boolean,
  { isGivenName, organizations }: ProposalWords,
): void {
  const products = [...wordings.values()].filter(({ kind, words, entities, hasTitle }) => {
    const [first, second] = words.split(/\s+/u);
    if (kind !== 'person' || entities.length > 0 || hasTitle || second === undefined) return false;
    return !isGivenName(first!) && (organizations.has(first!) || isCompany(first!));
  });
  for (const product of products) {
    product.kind = 'product';
    // “Docs” alone was taken for the surname.
    const alone = wordings.get(product.tokens.at(-1)!);
    if (alone?.kind === 'person' && !alone.hasTitle && alone.entities.length === 0) alone.kind = 'product';
  }
}
