import { expect, test } from 'vitest';
import { contrast, mix } from '../../../src/schema/color.ts';
import { explain } from '../../../src/schema/explain.ts';
import { siteSchema } from '../../../src/schema/site.ts';

const needed = { title: 'The Elm Courier', description: 'Fiction.', url: 'https://courier.example/' };

function faultsOf(more: object): string[] {
  const input = { ...needed, ...more };
  const result = siteSchema.safeParse(input);
  if (result.success) return [];
  return explain(result.error, input, siteSchema).map(
    ({ path, message, advice }) => `${path.join('.')}: ${message} ${advice}`,
  );
}

// The figures are those of WCAG 2.2 and of its working group’s examples.
test.each([
  ['#000000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.48],
  ['#ff0000', '#ffffff', 4],
  ['#0000ff', '#ffffff', 8.59],
  ['#fbfaf7', '#fbfaf7', 1],
])('the contrast of %s and %s is %f', (one, other, expected) => {
  expect(contrast(one, other)).toBeCloseTo(expected, 2);
  expect(contrast(other, one)).toBe(contrast(one, other));
});

test('mixes two colors channel by channel', () => {
  expect([0, 0.5, 1].map((share) => mix('#000000', '#ff8001', share))).toEqual([
    '#000000',
    '#804001',
    '#ff8001',
  ]);
});

test('accepts a look with all its parts', () => {
  expect(
    faultsOf({
      look: {
        logo: 'theme/logo.svg',
        logoDark: 'theme/logo-dark.png',
        wordmark: 'Courier',
        colors: {
          paper: { light: '#FFFFFF' },
          ink: { light: '#111111', dark: '#ffffff' },
          accent: { light: '#0b4f8a' },
        },
        typefaces: { text: ['theme/a.woff2', 'theme/b.woff2'], labels: '@fontsource-variable/archivo' },
        density: 'airy',
        masthead: ['name', 'menu'],
        footer: ['menu', 'publisher'],
      },
      menu: ['/dates/', { to: 'https://other.example/shop?x=1', text: 'Shop' }],
    }),
  ).toEqual([]);
});

test('names each color that readers could not read, with its contrast and what is needed', () => {
  expect(
    faultsOf({
      look: { colors: { ink: { light: '#777777' }, accent: { dark: '#444444' } } },
    }),
  ).toMatchInlineSnapshot(`
    [
      "look.colors.ink.light: "#777777" on #fbfaf7 has a contrast of 4.1 : 1 in light mode, and text needs 7 : 1. Choose a darker or lighter color: people who see little could not read it.",
      "look.colors.accent.dark: "#444444" on #151412 has a contrast of 1.7 : 1 in dark mode, and what can be clicked needs 4.5 : 1. Choose a darker or lighter color: people who see little could not read it.",
    ]
  `);
  expect(
    faultsOf({ look: { colors: { paper: { dark: '#888888' } } } }).map((text) => text.split(':')[0]),
  ).toEqual(['look.colors.paper.dark', 'look.colors.paper.dark']);
});

test('names what is not a color, a file of the theme, a typeface, or an address', () => {
  expect(
    faultsOf({
      look: {
        logo: '../logo.svg',
        colors: { ink: { light: 'black' } },
        typefaces: { text: 'Georgia' },
        masthead: ['menu', 'menu'],
      },
      menu: ['about'],
    }),
  ).toMatchInlineSnapshot(`
    [
      "look.logo: "../logo.svg" is not a picture in public/theme/, written like theme/logo.svg. See content/FIELDS.md.",
      "look.colors.ink.light: "black" is not a color like #8c1d18. See content/FIELDS.md.",
      "look.typefaces.text.0: "Georgia" is not a file like theme/name.woff2, or an installed package like @fontsource-variable/lora. See content/FIELDS.md.",
      "look.masthead: "menu" is listed twice. See content/FIELDS.md.",
      "menu.0.to: "about" is not an address like /about/ or https://…. See content/FIELDS.md.",
    ]
  `);
});
