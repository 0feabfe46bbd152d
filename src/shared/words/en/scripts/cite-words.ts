/** English words for the citations of an article. */
export const citeWords = {
  chicagoBibliography: 'Chicago (bibliography)',
  apa: 'APA',
  mla: 'MLA',
  permalink: 'Permanent link',
  copy: 'Copy',
  copied: 'Copied',
  save: 'Download',
};
