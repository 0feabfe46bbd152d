/** English words for the page that checks quotations. */
export const checkWords = {
  quote: 'A sentence, as it was quoted',
  check: 'Check',
  checking: 'Checking …',
  empty: 'Paste the sentence to check.',
  stands: 'It stands unchanged in:',
  stood: (until: string) => `It stood until ${until} in an earlier text of:`,
  /** The day on which that ended is not known yet. */
  stoodBefore: 'It stood in an earlier text of:',
  captured: (day: string) => `As captured at the old site on ${day}, in a text of:`,
  /** Follow what an earlier text is of. */
  nearlyThere: 'There it was nearly so, in the passage below. These words differ:',
  punctuationThere: 'There it was so but for its punctuation:',
  headline: (title: string) => `The headline of ${title}`,
  standfirst: (title: string) => `The standfirst of ${title}`,
  nearly: 'It stands nearly so in the passage below. These words differ:',
  punctuation: 'It stands but for its punctuation in:',
  /** A word of the quotation and what stands in its place. */
  difference: (quoted: string, stands: string) => `“${quoted}” was quoted; “${stands}” stands there.`,
  added: (quoted: string) => `“${quoted}” was quoted, and does not stand there.`,
  left: (stands: string) => `“${stands}” stands there, and was left out.`,
  absent: 'It is not in this archive.',
  failed: 'The archive could not be read. Try again.',
};
