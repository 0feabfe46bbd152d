/** English words for text that a reader selects in an article. */
export const quoteWords = {
  selection: 'Selected text',
  hint: 'Press F6 to quote, link to, cite or search by the selected text.',
  copyQuote: 'Copy quote',
  copyLink: 'Copy link',
  cite: 'Cite',
  save: 'Save',
  like: 'More like this',
  copied: 'Copied',
};
