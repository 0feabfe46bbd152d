import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { heardText } from './heard-text.ts';
import { allKinds, kindsOfPage, settled } from './kinds-of-page.ts';
import { openFiction } from './open-fiction.ts';
import { smallTargets } from './small-targets.ts';

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

interface Visit {
  readonly kind: string;
  readonly landmarks: readonly string[];
  readonly unusedFonts: readonly string[];
  readonly moving: readonly string[];
  readonly tooWide: readonly string[];
  readonly smallTargets: readonly string[];
  readonly displayFaults: readonly string[];
  /** What it lets hear, after its name. */
  readonly heard: string;
}

/** The first test that looks at the visits makes them all: half a hundred pages, for which a busy machine needs minutes. */
const visiting = { timeout: 1_200_000 };
let visits: Promise<readonly Visit[]> | undefined;

/** Visits a page of each kind once, for all tests that only look at it. */
function visitAll(): Promise<readonly Visit[]> {
  visits ??= visitEach();
  return visits;
}

async function visitEach(): Promise<readonly Visit[]> {
  const page = await open('/');
  await page.clock.setFixedTime('2026-09-03T12:00:00Z');
  const found: Visit[] = [];
  for (const [kind, path] of Object.entries(kindsOfPage)) {
    await page.goto(url() + path.slice(1));
    await settled(page);
    const heard = await heardOf(page, kind);
    const landmarks = await landmarkFaults(page);
    const unusedFonts = await page.evaluate(findUnusedFonts);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const moving = await page.evaluate(findMoving);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    const tooWide = await findTooWide(page);
    const small: string[] = [];
    await page.evaluate(() => document.querySelectorAll('details').forEach((node) => (node.open = true)));
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      small.push(...(await page.evaluate(smallTargets)).map((fault) => `${width} px: ${fault}`));
    }
    const offers = await page.getByRole('button', { name: 'Colors and text size' }).count();
    const displayFaults = offers === 1 ? [] : [`${offers} buttons`];
    found.push({ kind, landmarks, unusedFonts, moving, tooWide, smallTargets: small, displayFaults, heard });
  }
  return found;
}

const heardFile = new URL('../fixtures/heard.txt', import.meta.url);
const kept = readFileSync(heardFile, 'utf8');
/** How long pages may take, all together, to become what was kept of them. */
let patienceMs = 30_000;

/** Returns what a page lets hear, as soon as it is what was kept: what scripts load may come after the page is quiet. */
async function heardOf(page: Page, kind: string): Promise<string> {
  for (;;) {
    const start = performance.now();
    const heard = `${kind}\n${heardText(await page.locator('body').ariaSnapshot(), kind === 'front')}\n`;
    if (`\n${kept}`.includes(`\n${heard}`) || patienceMs <= 0) return heard;
    await page.evaluate(() => new Promise(requestAnimationFrame));
    patienceMs -= performance.now() - start;
  }
}

async function faultsOf(key: Exclude<keyof Visit, 'kind' | 'heard'>): Promise<string[]> {
  return (await visitAll()).flatMap((visit) => visit[key].map((fault) => `${visit.kind}: ${fault}`));
}

async function landmarkFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const role of ['main', 'banner', 'contentinfo'] as const) {
    const count = await page.getByRole(role).count();
    if (count !== 1) faults.push(`${count} of ${role}`);
  }
  for (const role of ['navigation', 'complementary', 'search', 'region'] as const) {
    const names = await page.getByRole(role).evaluateAll((nodes) =>
      nodes.map((node) => {
        const ids = node.getAttribute('aria-labelledby');
        return (
          (ids ? document.getElementById(ids)?.textContent : node.getAttribute('aria-label'))?.trim() ?? ''
        );
      }),
    );
    if (role === 'navigation' && names.length < 2) faults.push(`${names.length} of ${role}`);
    if (role !== 'search' && names.includes('')) faults.push(`${role} without a name`);
    if (new Set(names).size < names.length) faults.push(`${role}: ${names.join(', ')}`);
  }
  const levels = await page
    .getByRole('heading')
    .evaluateAll((nodes) => nodes.map((node) => Number(node.tagName.slice(1))));
  if (levels.filter((level) => level === 1).length !== 1 || levels[0] !== 1)
    faults.push(`levels ${levels.join(' ')}`);
  const skipped = levels.findIndex((level, index) => level > (levels[index - 1] ?? 0) + 1);
  if (skipped >= 0) faults.push(`levels ${levels.join(' ')}`);
  return faults;
}

/** Runs in the page. */
async function findUnusedFonts(): Promise<string[]> {
  await document.fonts.ready;
  const used = new Set(
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
  );
  const facesIn = (rules: CSSRuleList): CSSFontFaceRule[] =>
    [...rules].flatMap((rule) => {
      if (rule instanceof CSSFontFaceRule) return [rule];
      return rule instanceof CSSLayerBlockRule ? facesIn(rule.cssRules) : [];
    });
  const faces = [...document.styleSheets].flatMap(({ cssRules }) => facesIn(cssRules));
  const asked = [...document.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=font]')];
  return asked
    .map(({ href }) => new URL(href).pathname.split('/').at(-1)!)
    .filter((file) => {
      const face = faces.find(({ style }) => style.getPropertyValue('src').includes(file));
      return !used.has(face?.style.getPropertyValue('font-family').replaceAll('"', '') ?? '');
    });
}

/** Finds what moves although readers prefer that it does not. Runs in the page. */
function findMoving(): string[] {
  return [...document.querySelectorAll('*')].flatMap((node) =>
    [undefined, '::before', '::after'].flatMap((part) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(node, part);
      const moves =
        transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0) ||
        animationName !== 'none' ||
        scrollBehavior === 'smooth';
      return moves ? [`${node.tagName}.${node.getAttribute('class')}${part ?? ''}`] : [];
    }),
  );
}

/** Returns the widths in which a page scrolls sideways whose text, or all of it, is twice as large. */
async function findTooWide(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    // The page’s policy lets no style sheet be added to its text.
    const twice = new CSSStyleSheet();
    twice.replaceSync('html { font-size: 200% !important }');
    document.adoptedStyleSheets = [twice];
  });
  const faults: string[] = [];
  for (const width of [1280, 640]) {
    await page.setViewportSize({ width, height: 900 });
    const needed = await page.evaluate(() => document.documentElement.scrollWidth);
    if (needed > width) faults.push(`${needed} px wide in ${width} px`);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  return faults;
}

test('text or a page twice as large never scrolls sideways', visiting, async () => {
  expect(await faultsOf('tooWide')).toEqual([]);
});

test('nothing moves for readers who prefer reduced motion', visiting, async () => {
  expect(await faultsOf('moving')).toEqual([]);
});

test(
  'every kind of page has its landmarks, each with its own name, and headings that skip no level',
  visiting,
  async () => {
    expect(await faultsOf('landmarks')).toEqual([]);
  },
);

test('a page of each kind uses every font that its head asks for', visiting, async () => {
  expect(await faultsOf('unusedFonts')).toEqual([]);
});

test(
  'every control of each kind of page is at least 24 px large, or that far from others',
  visiting,
  async () => {
    expect(await faultsOf('smallTargets')).toEqual([]);
  },
);

test('every kind of page offers the choice of colors and text size', visiting, async () => {
  expect(await faultsOf('displayFaults')).toEqual([]);
});

test('each kind of page is heard as it was when somebody read its accessibility tree', visiting, async () => {
  const heard = (await visitAll()).map((visit) => visit.heard);
  await expect(heard.join('\n')).toMatchFileSnapshot('../fixtures/heard.txt');
});
