/** English words for the sheet of the day, with three stories of a calendar day to print. */
export const editionWords = {
  title: 'The sheet of this day',
  print: 'Print this sheet',
  /** Why a story is on it, after how many years ago it was: "50 years ago: a round anniversary" */
  reason: {
    anniversary: (ago: string) => `${ago}: a round anniversary`,
    oldest: (ago: string) => `${ago}: the oldest story of these days`,
    newest: (ago: string) => `${ago}: the newest story of these days`,
    pictured: (ago: string) => `${ago}: the story with a picture`,
    between: (ago: string) => `${ago}: from the years between`,
  },
};
