import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { heardText } from '../heard-text.ts';
import { allKinds, kindsOfPage, settled } from '../kinds-of-page.ts';
import { openFiction } from '../open-fiction.ts';
import { smallTargets } from '../small-targets.ts';

const { open, url } = openFiction(allKinds);

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

const heardFile = new URL('../../fixtures/heard.txt', import.meta.url);
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
  await expect(heard.join('\n')).toMatchFileSnapshot('../../fixtures/heard.txt');
});
