/** English words for text that a reader selects in an article. */
export const quoteWords = {
  selection: 'Selected text',
  hint: 'Press F6 to quote, link to or cite the selected text.',
  copyQuote: 'Copy quote',
  copyLink: 'Copy link',
  cite: 'Cite',
  save: 'Save',
  copied: 'Copied',
};
