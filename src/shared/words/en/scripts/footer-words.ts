/** English words for the footer of every page. */
export const footerWords = {
  display: 'Colors and text size',
};
