// Plural endings, alone and with suffixes that may follow: kitab-ha, kitab-ha-yi, kitab-ha-yash
// (Megerdoomian, "Persian computational morphology", 2000). Letters are folded: yeh and kaf are the Arabic
// ones.
const plural = /(?<=.{2})ها(?:يي|ي|يم|يت|يش|يمان|يتان|يشان)?$/;

/** Returns a Persian word without its plural ending. */
export function stemPersian(word: string): string {
  return word.replace(plural, '');
}
