import { ownColors } from '../../schema/color.ts';

/** The colors of tokens.css; a test compares the two. */
export const colors = {
  paper: ownColors.paper,
  card: { light: '#f5f2ea', dark: '#1d1b18' },
  ink: ownColors.ink,
  soft: { light: '#565148', dark: '#b0a99e' },
  rule: { light: '#d9d5cc', dark: '#37332d' },
  hair: { light: '#e7e3da', dark: '#2a2722' },
  edge: { light: '#8a8478', dark: '#77705f' },
  stamp: ownColors.accent,
  mark: { light: '#fff0a8', dark: '#4d4010' },
  person: { light: '#3d5a80', dark: '#9db8d9' },
  organization: { light: '#6b4f2a', dark: '#d1b389' },
  place: { light: '#3f6345', dark: '#9cc4a3' },
  event: { light: '#7a3b5e', dark: '#d9a3bf' },
  law: { light: '#4a4a6a', dark: '#b3b3d9' },
  product: { light: '#2f6166', dark: '#93c4c9' },
  project: { light: '#6a4a7d', dark: '#c7abd9' },
  work: { light: '#5b5b2e', dark: '#c6c691' },
} as const;

export type ColorName = keyof typeof colors;
