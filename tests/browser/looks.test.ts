import { describe, expect, test } from 'vitest';
import { lookNames, withLook } from '../support/builds/looks.ts';
import { axeFaults } from './axe-faults.ts';
import { allKinds, kindsOfPage, settled } from './kinds-of-page.ts';
import { openFiction } from './open-fiction.ts';

// Pages that together have every component: the others are made of the same.
const pages = [
  'front',
  'article with marked words',
  'revision',
  'tombstone',
  'timeline',
  'network',
  'map',
  'dates',
  'entity with many articles',
  'pair',
  'search with results',
  'data',
];

// Each look has another language, so that long words, another script and the other direction are tested with them.
const languages = { daily: 'de', magazine: 'fa', community: 'hi' } as const;

describe.each(lookNames)('in the look of a %s, in another language,', (look) => {
  const site = `${String(allKinds['site.yaml'])}language: ${languages[look]}\n`;
  const { open } = openFiction({ ...allKinds, ...withLook(look, site) });

  test.each(pages)('the %s page has no faults for axe, and never scrolls sideways', async (name) => {
    const page = await open(kindsOfPage[name]!, { reducedMotion: 'reduce' });
    await settled(page);
    const found: string[] = [];
    for (const [colorScheme, width] of [
      ['light', 1440],
      ['dark', 360],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      found.push(...(await axeFaults(page)).map((fault) => `${colorScheme}, ${width} px: ${fault}`));
    }
    await page.setViewportSize({ width: 320, height: 640 });
    const needed = await page.evaluate(() => document.documentElement.scrollWidth);
    if (needed > 320) found.push(`320 px: it is ${needed} px wide`);
    expect(found).toEqual([]);
  });

  test('an article prints in ink on white, and yields to the colors that readers force', async () => {
    const page = await open(kindsOfPage.article!);
    const colorsOf = () =>
      page.evaluate(() => {
        const { backgroundColor } = getComputedStyle(document.documentElement);
        return { color: getComputedStyle(document.body).color, backgroundColor };
      });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await colorsOf()).toEqual({ color: 'rgb(27, 26, 24)', backgroundColor: 'rgb(255, 255, 255)' });
    await page.emulateMedia({ media: 'screen', forcedColors: 'active', colorScheme: 'light' });
    expect((await colorsOf()).backgroundColor).toBe('rgb(255, 255, 255)');
  });

  test('an article loads at most 130 kB of fonts, those that its head asks for among them', async () => {
    const page = await open(kindsOfPage.article!);
    await settled(page);
    const { loaded, preloaded } = await page.evaluate(async () => {
      await document.fonts.ready;
      const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      const fonts = resources.filter(({ name }) => name.endsWith('.woff2'));
      const links = document.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=font]');
      return {
        loaded: fonts.map(({ name, encodedBodySize }) => [name, encodedBodySize] as const),
        preloaded: [...links].map(({ href }) => href),
      };
    });
    const sizes = new Map(loaded);
    expect(preloaded.length).toBeGreaterThan(0);
    for (const url of preloaded) expect(sizes.get(url), url).toBeGreaterThan(1000);
    expect([...sizes.values()].reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(130_000);
  });
});
