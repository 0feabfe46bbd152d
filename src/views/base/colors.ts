/** Colors of tokens.css that are needed outside style sheets; a test compares the two. */
export const colors = {
  paper: { light: '#fbfaf7', dark: '#151412' },
  ink: { light: '#1b1a18', dark: '#e8e4dc' },
  soft: { light: '#565148', dark: '#b0a99e' },
  rule: { light: '#d9d5cc', dark: '#37332d' },
  stamp: { light: '#8c1d18', dark: '#e58a7b' },
} as const;
