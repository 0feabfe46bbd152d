/** English words for the links from the blocks of a text to themselves. */
export const anchorWords = {
  linkToParagraph: (block: string): string => `Link to this paragraph: ¶ ${block}`,
};
