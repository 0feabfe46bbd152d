/** English words for the tools of the search page, which are loaded on demand. */
export const searchToolWords = {
  within: 'Search within these results',
  sentences: 'Show results as sentences',
  save: 'Save this search',
  saved: 'Saved in this browser only.',
  removed: 'Removed.',
  nothingToSave: 'There is no search to save yet.',
  notKept: 'This browser does not allow it to be saved.',
  remove: 'Remove',
  removeSearch: (query: string) => `Remove the saved search ${query}`,
};
