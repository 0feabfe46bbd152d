/** English words for a page that is opened large. */
export const pageViewerWords = {
  previousPage: 'Previous page',
  nextPage: 'Next page',
  zoomOut: 'Zoom out',
  zoomIn: 'Zoom in',
  wholePage: 'Whole page',
  close: 'Close',
  articles: 'Articles on this page',
  /** The part of the window in which the page is moved. */
  stage: 'Picture of the page. Move it with the arrow keys, zoom with plus and minus.',
};
