// What is said where a reader selects text in an article, in English.

export const quoteWords = {
  selection: 'Selected text',
  hint: 'Press F6 to quote, link to or cite the selected text.',
  copyQuote: 'Copy quote',
  copyLink: 'Copy link',
  cite: 'Cite',
  save: 'Save',
  copied: 'Copied',
};
