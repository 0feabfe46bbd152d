/** English words for a reader who follows a link to a passage. */
export const arrivalWords = {
  moved: (from: number, to: number) =>
    `The linked passage was paragraph ${from}, and is now paragraph ${to}.`,
  changed: 'This paragraph has changed since the link to it was made.',
  gone: 'The linked passage is no longer in this article.',
  was: (text: string) => `It said: “${text}”`,
  earlier: 'See the earlier text',
};
