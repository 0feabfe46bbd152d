import { expect, test } from 'vitest';
import { fiction } from './fiction.ts';
import { settled } from './kinds-of-page.ts';
import { openFiction } from './open-fiction.ts';
import { printFiction } from '../support/print/print-fiction.ts';

const { open } = openFiction({ ...fiction, ...printFiction });

const issue = '/issues/harbour-gazette/1855-09-22/';

test('a page opens large, zooms by keys and buttons, turns, and closes to where the reader was', async () => {
  const page = await open(issue);
  await settled(page);
  await page.locator('.page-picture a').first().focus();
  await page.keyboard.press('Enter');
  const viewer = page.getByRole('dialog', { name: 'Page 1' });
  await viewer.waitFor();
  const picture = viewer.locator('.page-picture');
  const widthOf = async () => (await picture.boundingBox())!.width;
  const whole = await widthOf();
  // It is shown wider than the small picture has pixels.
  await expect.poll(() => picture.locator('img').getAttribute('src')).toMatch(/-large\.webp$/);
  await page.keyboard.press('+');
  const larger = await widthOf();
  expect(larger).toBeGreaterThan(whole * 1.3);
  await viewer.getByRole('button', { name: 'Zoom in' }).click();
  expect(await widthOf()).toBeGreaterThan(larger * 1.3);
  await page.keyboard.press('0');
  expect(Math.abs((await widthOf()) - whole)).toBeLessThan(2);
  await page.mouse.move(400, 300);
  await page.mouse.wheel(0, -400);
  await expect.poll(widthOf).toBeGreaterThan(whole * 1.3);
  // Two fingers on a touchpad are a wheel with the Control key, and turn it less.
  await page.keyboard.press('0');
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -80);
  await page.keyboard.up('Control');
  await expect.poll(widthOf).toBeGreaterThan(whole * 2);
  await page.keyboard.press('PageDown');
  await page.getByRole('dialog', { name: 'Page 2' }).waitFor();
  await page.keyboard.press('Escape');
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.matches('.page-picture a'))).toBe(true);
});

test('an article is outlined while its headline is pointed at or in focus, also in the viewer', async () => {
  const page = await open(issue);
  await settled(page);
  const shown = page.locator('.issue-pages .page-picture .shown');
  expect(await shown.count()).toBe(0);
  await page.getByRole('link', { name: 'Le brouillard' }).focus();
  expect(await shown.count()).toBe(1);
  await page.locator('[data-open]').first().click();
  const viewer = page.getByRole('dialog');
  await viewer.getByRole('link', { name: 'A barge wins the regatta' }).hover();
  expect(await viewer.locator('.shown').count()).toBe(1);
});

test('the page beside the text stays in sight as far as the text goes, and covers no name below it', async () => {
  const page = await open('/articles/regatta/', { viewport: { width: 1440, height: 500 } });
  await settled(page);
  await page.getByRole('button', { name: 'Beside the text' }).click();
  await page.locator('.printed-stage svg').waitFor();
  const side = page.locator('.article > .side');
  await side.evaluate((names) => scrollTo(0, names.getBoundingClientRect().top + scrollY - 20));
  const bottom = await page.locator('.printed-view').evaluate((view) => view.getBoundingClientRect().bottom);
  expect(bottom).toBeLessThanOrEqual(await side.evaluate((names) => names.getBoundingClientRect().top));
});

test('without JavaScript, pictures of pages and links to articles and pages are there', async () => {
  const page = await open(issue, { javaScriptEnabled: false });
  const large = await page.locator('.page-picture a').first().getAttribute('href');
  expect(large).toMatch(/\/1-[0-9a-f]{12}-large\.webp$/);
  expect(await page.getByRole('link', { name: 'Le brouillard' }).getAttribute('href')).toMatch(
    /\/articles\/fog\/$/,
  );
  const article = await open('/articles/regatta/', { javaScriptEnabled: false });
  const links = article.locator('.printed-pages a');
  expect(await links.count()).toBe(2);
  expect(await links.nth(1).getAttribute('href')).toMatch(/1855-09-22\/#page-2$/);
  expect(await article.locator('.printed-tools').isVisible()).toBe(false);
});

test('the words of a search are boxed on the page, only once the reader asks for it, and stay so', async () => {
  const page = await open('/articles/regatta/?q=regatta');
  await settled(page);
  const asked = () =>
    page.evaluate(() =>
      performance.getEntriesByType('resource').some(({ name }) => /issues\/.*\.json$/.test(name)),
    );
  expect(await asked()).toBe(false);
  await page.getByRole('button', { name: 'Above the text' }).click();
  await page.locator('.printed-stage .word').first().waitFor({ state: 'attached' });
  expect(await page.locator('.printed-stage .word').count()).toBe(1);
  await page.reload();
  await page.locator('.printed-stage .word').first().waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Next column' }).click();
  expect(await page.locator('.printed-stage svg').getAttribute('viewBox')).toBe('-2 8 124 324');
});

test('a search is narrowed to a paper and a page, as typed or from the list of papers', async () => {
  const page = await open('/search/?q=page:2');
  await settled(page);
  const titles = page.locator('.hit-title');
  expect((await titles.allInnerTexts()).toSorted()).toEqual(['A barge wins the regatta', 'Le brouillard']);
  expect(await page.locator('.interpreted').innerText()).toContain('on page 2');
  await page.locator('#search-input').fill('fiction');
  await page.locator('[data-shown="fiction"]').waitFor();
  const papers = page.locator('.facet[data-facet="paper"]');
  await papers.locator('summary').click();
  await papers.getByRole('checkbox', { name: 'The Harbour Gazette' }).click();
  await page.locator('[data-shown="fiction paper:harbour-gazette"]').waitFor();
  // The first result is shown alone, before the others.
  await settled(page);
  expect(await page.locator('.interpreted').innerText()).toContain('printed in The Harbour Gazette');
  expect((await titles.allInnerTexts()).toSorted()).toEqual([
    'A barge wins the regatta',
    'Le brouillard',
    'Tides as usual',
  ]);
});

test('a link to a passage opens the page at its column, and another one there too', async () => {
  const page = await open('/articles/regatta/#p1', { viewport: { width: 1300, height: 900 } });
  await settled(page);
  await page.locator('.printed.beside .printed-stage .word').first().waitFor({ state: 'attached' });
  expect(await page.locator('.printed-stage .word').count()).toBe(4);
  expect(await page.locator('.printed-stage svg').getAttribute('viewBox')).toBe('-2 8 124 324');
  expect(await page.locator('#p1').evaluate((block) => block.getBoundingClientRect().top)).toBeLessThan(900);
  await page.getByRole('button', { name: 'Next column' }).click();
  await page.evaluate(() => (location.hash = ''));
  await page.evaluate(() => (location.hash = '#p1'));
  await expect.poll(() => page.locator('.printed-stage svg').getAttribute('viewBox')).toBe('-2 8 124 324');
  // Whoever hides the page is not shown it again.
  await page.getByRole('button', { name: 'Hide' }).click();
  await page.reload();
  await settled(page);
  expect(await page.locator('.printed-stage').isVisible()).toBe(false);
});

test.each(['ltr', 'rtl'])('two fingers zoom the page where they are, and nothing else (%s)', async (dir) => {
  const page = await open(issue, { hasTouch: true, viewport: { width: 400, height: 700 } });
  await settled(page);
  await page.evaluate((value) => (document.documentElement.dir = value), dir);
  await page.locator('.page-picture a').first().click();
  const picture = page.getByRole('dialog').locator('.page-picture');
  await picture.waitFor();
  const before = (await picture.boundingBox())!;
  const touch = await page.context().newCDPSession(page);
  const middle = { x: 120, y: 300 };
  const fingers = (apart: number) => [-apart, apart].map((x, id) => ({ x: middle.x + x, y: middle.y, id }));
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(30) });
  for (const apart of [40, 50, 60])
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  const after = (await picture.boundingBox())!;
  expect(after.width / before.width).toBeCloseTo(2, 1);
  const share = ({ x, width }: typeof before) => (middle.x - x) / width;
  expect(share(after)).toBeCloseTo(share(before), 1);
  expect(await page.evaluate(() => visualViewport!.scale)).toBe(1);
});

test('a page enlarged in a window enlarged four times has room, and the words of all buttons', async () => {
  const page = await open(issue, { viewport: { width: 320, height: 256 } });
  await settled(page);
  await page.locator('.page-picture a').first().click();
  const viewer = page.getByRole('dialog');
  expect((await viewer.locator('.stage').boundingBox())!.height).toBeGreaterThan(200);
  await viewer.getByRole('link', { name: 'A barge wins the regatta' }).scrollIntoViewIfNeeded();
  expect(await viewer.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  expect(await viewer.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
});
