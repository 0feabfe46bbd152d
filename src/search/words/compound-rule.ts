/** The rules of compounds that are written as one word. */
export interface CompoundRule {
  /** Returns the spellings of a folded form as the last part of a compound. */
  lastPartsOf(form: string): readonly string[];
  /** Whether a folded form is a compound that ends with another. */
  isCompoundOf(form: string, last: string): boolean;
}
