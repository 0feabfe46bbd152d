import { expect, test } from 'vitest';
import { type LookFont, noLook } from '../../../../src/archive/look/look.ts';
import { siteSchema } from '../../../../src/schema/site.ts';
import type { ScriptFace } from '../../../../src/shared/base/script-face.ts';
import { lookCss } from '../../../../src/site/astro/look-css.ts';

const needed = { title: 'The Elm Courier', description: 'Fiction.', url: 'https://courier.example/' };
const urlOf = (font: LookFont | ScriptFace) => `/fonts/${'path' in font ? font.path : font.file}`;

test('an archive without a look of its own has no style sheet of its own', () => {
  expect(lookCss(siteSchema.parse(needed), noLook, urlOf)).toBe('');
  expect(lookCss(siteSchema.parse({ ...needed, look: {} }), noLook, urlOf)).toBe('');
});

test('sets the tokens that differ, and again those that more contrast replaces', () => {
  const site = siteSchema.parse({
    ...needed,
    look: { colors: { accent: { light: '#0b4f8a' } }, density: 'compact' },
  });
  expect(lookCss(site, noLook, urlOf)).toMatchInlineSnapshot(`
    "@layer tokens {
    :root {
      --stamp: light-dark(#0b4f8a, #e58a7b);
      --leading: 1.46;
      --size-text: clamp(1.0625rem, 1.03rem + 0.2vw, 1.125rem);
      --size-head: clamp(1.625rem, 1.2rem + 2vw, 2.5rem);
      --u2: 0.8125rem;
      --u3: 1.1875rem;
      --u4: 1.5rem;
      --u6: 2.125rem;
      --u8: 2.75rem;
      --u12: 4rem;
    }
    }
    @media (prefers-contrast: more) {
    @layer tokens {
    :root {
      --soft: var(--ink);
      --rule: var(--edge);
      --hair: var(--edge);
      --edge: var(--ink);
    }
    }
    }"
  `);
});

test('names the fonts, what stands in for them with the same metrics, and the families', () => {
  const font = {
    path: 'theme/own.woff2',
    file: '/own.woff2',
    digest: '',
    weight: '400',
    style: 'normal',
  } as const;
  const look = {
    style: '',
    typefaces: [
      {
        role: 'text',
        generic: 'serif',
        metrics: { ascent: 0.9, descent: 0.3, lineGap: 0, width: 0.6 },
        fonts: [{ ...font, range: 'U+0000-00FF' }],
        main: 0,
      },
    ],
  } as const;
  expect(lookCss(siteSchema.parse(needed), look, urlOf)).toMatchInlineSnapshot(`
    "@layer tokens {
    :root {
      --text-face: 'Own Text';
      --text-stack: var(--text-face), 'Own Text Fallback', Georgia, serif;
    }
    }
    @font-face {
      font-family: 'Own Text';
      src: url('/fonts/theme/own.woff2') format('woff2');
      font-weight: 400;
      font-style: normal;
      font-display: swap;
      unicode-range: U+0000-00FF;
    }
    @font-face {
      font-family: 'Own Text Fallback';
      src: local('Times New Roman'), local('TimesNewRomanPSMT'), local('Liberation Serif');
      size-adjust: 147.69%;
      ascent-override: 60.94%;
      descent-override: 20.31%;
      line-gap-override: 0%;
    }"
  `);
});

test('keeps a style sheet of one’s own out of print', () => {
  const css = lookCss(siteSchema.parse(needed), { ...noLook, style: 'h1 { color: red }\n' }, urlOf);
  expect(css).toBe('@media screen {\n@layer look {\nh1 { color: red }\n\n}\n}');
});

test.each([
  ['fa', 'noto-naskh-arabic', 'U+0600-06FF'],
  ['he-IL', 'noto-serif-hebrew', 'U+0591-05F4'],
  ['hi', 'noto-serif-devanagari', 'U+0905-090B'],
])(
  'an archive in %s has the typeface of its script, which is loaded for its letters alone',
  (language, file, range) => {
    const css = lookCss(siteSchema.parse({ ...needed, language }), noLook, urlOf);
    expect(css.match(/@font-face/g)?.length).toBe(1);
    expect(css).toContain(`url('/fonts/${file}')`);
    expect(css).toContain(range);
    expect(css).not.toMatch(/U\+00[0-9A-F]{2}\b/);
  },
);

test.each(['de', 'ru', 'ja', 'zh-Hant'])('an archive in %s has no other typeface', (language) => {
  expect(lookCss(siteSchema.parse({ ...needed, language }), noLook, urlOf)).toBe('');
});
