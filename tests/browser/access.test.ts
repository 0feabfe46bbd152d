import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { allKinds, settled } from './kinds-of-page.ts';
import { openFiction } from './open-fiction.ts';

const { open, url } = openFiction(allKinds);

/** An element that the Tab key reaches. */
interface Stop {
  readonly name: string;
  /** The closest ancestor with a landmark role. */
  readonly part: string;
  /** Whether it is visibly focused: it has an outline and is visible itself. */
  readonly seen: boolean;
}

/** Presses Tab until the focus leaves the page. */
async function tabStops(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate((): Stop | undefined => {
      const node = document.activeElement as HTMLElement | null;
      if (!node || node === document.body) return undefined;
      const isOutlined = (other: Element | null) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(other ?? node);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      };
      const box = node.getBoundingClientRect();
      const inWindow = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
      const shows = box.width > 0 && box.height > 0 && node.checkVisibility({ checkOpacity: true });
      const part = node.closest('.skip, header nav, [role="search"], .text, aside, main, footer, .marks-bar');
      return {
        name: (node.getAttribute('aria-label') ?? node.textContent).trim().slice(0, 40),
        part: part?.className.split(' ')[0] || (part?.tagName.toLowerCase() ?? 'header'),
        seen: inWindow && shows && (isOutlined(node) || isOutlined(node.closest('.ask, .find'))),
      };
    });
    if (!stop) return stops;
    stops.push(stop);
    if (stops.length > 500) throw new Error('The Tab key never leaves the page.');
  }
}

test('the first Tab stop skips what is on every page', async () => {
  const page = await open('/articles/letter/');
  await page.keyboard.press('Tab');
  const skip = page.locator('.skip');
  expect(await skip.evaluate((node) => node === document.activeElement)).toBe(true);
  expect((await skip.boundingBox())!.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('Tab follows the reading order of an article: navigation, search, text, then its entities', async () => {
  const page = await open('/articles/letter/');
  const parts = (await tabStops(page)).map(({ part }) => part);
  const first = ['skip', 'menu', 'find', 'text', 'side', 'colophon'].map((part) => parts.indexOf(part));
  expect(first).not.toContain(-1);
  expect(first).toEqual(first.toSorted((a, b) => a - b));
});

test.each([
  '/articles/letter/',
  '/articles/letter/?q=contract+ice',
  '/entities/ferry-company/',
  '/',
  '/search/?q=harbour&year=1923',
])('the focus is always visible on %s', async (path) => {
  const page = await open(path, { reducedMotion: 'reduce' });
  await settled(page);
  const stops = await tabStops(page);
  expect(stops.length).toBeGreaterThan(10);
  expect(stops.filter(({ seen }) => !seen)).toEqual([]);
});

test('the filters of a search are opened, chosen, removed and closed by keyboard', async () => {
  const page = await open('/search/?q=harbour');
  await settled(page);
  const tabTo = async (selector: string) => {
    await page.locator('#search-input').focus();
    while (!(await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)))
      await page.keyboard.press('Tab');
  };
  const isOpen = () => page.locator('[data-facet="topic"]').evaluate((node) => node.hasAttribute('open'));
  await tabTo('[data-facet="topic"] summary');
  const wasOpen = await isOpen();
  await page.keyboard.press('Enter');
  expect(await isOpen()).toBe(!wasOpen);
  if (wasOpen) await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.waitForURL('**/search/?q=harbour+topic%3A*');
  await settled(page);
  const chip = '.chip[aria-label^="Remove about"]';
  await page.locator(chip).waitFor();
  await tabTo(chip);
  await page.keyboard.press('Enter');
  await page.waitForURL((address) => address.search === '?q=harbour');
});

test('a filter that is closed and opened again keeps its boxes, so that a press that has begun on one is not lost', async () => {
  const page = await open('/search/?q=harbour');
  await settled(page);
  const filter = page.locator('[data-facet="topic"]');
  const replaced = await filter.evaluate(async (node: HTMLDetailsElement) => {
    const box = node.querySelector('input[type="checkbox"]')!;
    const toggled = () => new Promise((resolve) => node.addEventListener('toggle', resolve, { once: true }));
    for (const open of [!node.open, node.open]) {
      const done = toggled();
      node.open = open;
      await done;
    }
    for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame);
    return !box.isConnected;
  });
  expect(replaced).toBe(false);
});

test.each(['light', 'dark'] as const)(
  'with forced colors (%s), bars, borders, marks and the focus are still visible',
  async (colorScheme) => {
    const page = await open('/', { forcedColors: 'active', colorScheme });
    const found: string[] = [];
    for (const [path, selectors] of [
      ['/', ['.bars .bar', '.bars .axis', '.ask', '.ask button']],
      [
        '/search/?q=harbour&year=1923',
        ['.bars .bar', '.bars .chosen .bar', '.chip', '.ask', 'mark', '.sort select'],
      ],
      [
        '/articles/letter/?q=contract+ice',
        ['.find', '.find .icon', '.marks-bar', '.text mark', '.text-note'],
      ],
      ['/entities/eagles/', ['details .copy > button', '.icon']],
    ] as const) {
      await page.goto(url() + path.slice(1));
      await settled(page);
      await page.evaluate(() =>
        document.querySelectorAll('details').forEach((details) => (details.open = true)),
      );
      for (const selector of selectors) {
        const contrast = await page.evaluate(contrastOf, selector);
        if (!(contrast >= 3)) found.push(`${path} ${selector}: ${contrast}`);
      }
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!);
        return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
      });
      if (!(focus >= 2)) found.push(`${path} the focus: ${focus}`);
    }
    expect(found).toEqual([]);
  },
);

/**
 * Returns the contrast of the first element of a kind (its stroke, border or background) with the page, from
 * 1 to 21.
 */
function contrastOf(selector: string): number {
  const node = document.querySelector(selector);
  if (!node) return Number.NaN;
  const luminance = (color: string) => {
    const context = document.createElement('canvas').getContext('2d')!;
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((value) =>
      value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (a: string, b: string) => {
    const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };
  const style = getComputedStyle(node);
  const ground = getComputedStyle(document.documentElement).backgroundColor;
  if (node instanceof SVGElement) return contrast(style.stroke, ground);
  if (node.matches('mark'))
    return Math.min(contrast(style.color, style.backgroundColor), contrast(style.backgroundColor, ground));
  const sides = ['top', 'bottom', 'left', 'right'].filter(
    (side) => Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) >= 1,
  );
  return Math.max(
    0,
    ...sides.map((side) => contrast(style.getPropertyValue(`border-${side}-color`), ground)),
  );
}
