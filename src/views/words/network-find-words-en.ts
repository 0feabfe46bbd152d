import { counted } from './counts-en.ts';

/** What is said, in English, while a name is looked for in the picture of names. */
export const networkFindWords = {
  list: 'Names in the picture',
  joined: (name: string, count: number) => `${name} is joined to ${counted(count, 'name')}: `,
  unknown: (text: string) => `There is no name “${text}” in this picture.`,
} as const;
