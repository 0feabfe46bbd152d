import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openFiction } from './open-fiction.ts';

const { open, url } = openFiction();

const path = (page: Page) => page.url().slice(url().length - 1);

test('a reader goes from an article to an entity, to the sentence that mentions it, and back', async () => {
  const page = await open('/');
  await page
    .getByRole('main')
    .getByRole('link', { name: 'Director keeps the customs contract' })
    .first()
    .click();
  await page.waitForURL('**/articles/answer/');
  expect(await page.title()).toContain('Director keeps the customs contract');

  await page.locator('.text').getByRole('link', { name: 'Elm Ferry Company' }).click();
  await page.waitForURL('**/entities/ferry-company/');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Elm Ferry Company');

  const evidence = page.locator('a[href$="/articles/letter/#p1"]').first();
  await evidence.click();
  await page.waitForURL('**/articles/letter/#p1');
  expect(await page.locator(':target').innerText()).toContain('Elm Ferry Company');

  await page.goBack();
  expect(path(page)).toBe('/entities/ferry-company/');
  await page.goBack();
  expect(path(page)).toBe('/articles/answer/');
});

test('a reader follows a person in the sidebar, and a pair to its evidence', async () => {
  const page = await open('/articles/letter/');
  await page
    .locator('.card[data-entity="jane-doe"]')
    .getByRole('link', { name: 'Jane Doe', exact: true })
    .click();
  await page.waitForURL('**/entities/jane-doe/');
  await page.locator('a[href$="/entities/ferry-company/with/jane-doe/"]:not(svg a):visible').first().click();
  await page.waitForURL('**/entities/ferry-company/with/jane-doe/');
  const main = page.getByRole('main');
  expect(await main.innerText()).toContain('Director keeps the customs contract');
  expect(await main.innerText()).toContain('Ferry workers press Elm');
});

test('a former id leads to its current entity', async () => {
  const page = await open('/entities/elm-boats/');
  await page.waitForURL('**/entities/ferry-company/');
});

test('hovering over or focusing a card marks its mentions in the text', async () => {
  const page = await open('/articles/letter/');
  const marked = page.locator('.text a.mention[data-marked]');
  expect(await marked.count()).toBe(0);
  await page.locator('.card[data-entity="eagles"]').hover();
  expect(await marked.allInnerTexts()).toEqual(['Inland Customs Eagles', 'ICE', 'ICE', 'ICE']);
  await page.locator('h1').hover();
  expect(await marked.count()).toBe(0);
  await page.locator('.card[data-entity="jane-doe"] a.name').focus();
  expect(await marked.allInnerTexts()).toEqual(['Jane Doe']);
});

test('the age of an article is shown, as vaguely as its date', async () => {
  const page = await open('/');
  await page.clock.setFixedTime('2026-11-24T12:00:00Z');
  await page.goto(`${url()}articles/letter/`);
  expect(await page.locator('[data-age-of]').innerText()).toContain('8 years ago');
  await page.goto(`${url()}articles/exhibition/`);
  expect(await page.locator('[data-age-of]').innerText()).toContain('7 years ago');
  await page.goto(`${url()}articles/undated/`);
  expect(await page.locator('[data-age-of]').count()).toBe(0);
});

test('the anchor of a block copies the link to it, with its words', async () => {
  const page = await open('/articles/letter/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.locator('#p1').hover();
  await page.locator('#p1 > a.anchor').click();
  await page.waitForURL('**/articles/letter/#p1');
  await page.getByRole('status').filter({ hasText: 'Link copied' }).waitFor({ state: 'attached' });
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(
    'https://courier.example/articles/letter/?w=p7q0cw#p1:~:text=More%20than%20forty%20people%20who,of%20islanders%20from%20their%20boats.',
  );
  expect(await page.getByRole('status').filter({ hasText: 'Link copied' }).count()).toBe(1);
});

test('a button copies the address of an entity’s page', async () => {
  const page = await open('/entities/eagles/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByText('All facts', { exact: true }).click();
  await page.locator('[data-copy-from="link-url"]').click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('/entities/eagles/');
});

test('the slash key focuses the search field on any page, but types a slash in a field', async () => {
  const page = await open('/articles/letter/');
  await page.keyboard.press('/');
  const box = page.locator('[data-search-box]:focus');
  expect(await box.count()).toBe(1);
  await page.keyboard.type('a/b');
  expect(await box.inputValue()).toBe('a/b');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=a%2Fb');
});

test('the front shows what was published on this day, by the archive’s time zone', async () => {
  const page = await open('/');
  // Still the 18th in Europe, but the 19th in Tokyo.
  await page.clock.setFixedTime('2026-06-18T20:00:00Z');
  await page.goto(url());
  const section = page.locator('[data-on-this-day]');
  await section
    .getByRole('link', { name: 'Ferry workers press Elm to drop its contract with ICE' })
    .waitFor();
  expect(await section.locator('a[href$="/on-this-day/06-19/"]').innerText()).toBe('19 June');
});

test('on a day without articles, those of the nearest day are shown', async () => {
  const page = await open('/');
  await page.clock.setFixedTime('2026-06-18T12:00:00Z');
  await page.goto(url());
  const section = page.locator('[data-on-this-day]');
  await section.locator('.hit').first().waitFor();
  expect(await section.locator('a[href$="/on-this-day/06-19/"]').innerText()).toBe('19 June');
  expect(await section.innerText()).toContain('Nearest: 19 June, tomorrow');
});

test('a day without a page is reported, with links to the nearest days with articles', async () => {
  const page = await open('/2018/06/21/');
  const nearest = page.locator('[data-nearest-days] a');
  await nearest.first().waitFor();
  expect(await page.locator('h1').innerText()).toBe('No articles on 21 June 2018');
  expect(await nearest.allInnerTexts()).toEqual(['19 June 2018', '25 June 2018']);
  await nearest.first().click();
  await page.waitForURL('**/2018/06/19/');
});

test('a typed date in any format leads to its front, or else to the nearest days', async () => {
  const page = await open('/dates/');
  const field = page.getByLabel('Go to date');
  await field.fill('around noon');
  await field.press('Enter');
  await page.getByText('“around noon” is not a date.').waitFor();
  await field.fill('June 21st, 2018');
  await field.press('Enter');
  await page.getByText('No articles on 21 June 2018. Nearest days with articles: 19 June 2018').waitFor();
  await field.fill('19.6.2018');
  await field.press('Enter');
  await page.waitForURL('**/2018/06/19/');
});

test('the link to each block has a name of its own, with and without JavaScript', async () => {
  const named = (page: Page, name: string) => page.locator('#p2').getByRole('link', { name, exact: true });
  const page = await open('/articles/letter/');
  await named(page, 'Link to this paragraph: ¶ 2').waitFor();
  const unnamed = page.locator('.text a.anchor:not([aria-label])');
  expect(await unnamed.count()).toBe(0);

  const plain = await open('/articles/letter/', { javaScriptEnabled: false });
  const session = await plain.context().newCDPSession(plain);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const names = nodes.filter(({ role }) => role?.value === 'link').map(({ name }) => name?.value as unknown);
  expect(names).toContain('¶ #p2');
  expect(names).not.toContain('');
});

test('without JavaScript everything but search works; search is not offered, and its page explains what to do', async () => {
  const page = await open('/articles/letter/', { javaScriptEnabled: false });
  await page.locator('.text').getByRole('link', { name: 'Jane Doe' }).click();
  await page.waitForURL('**/entities/jane-doe/');
  expect(await page.getByRole('search').count()).toBe(0);
  await page.goto(`${url()}search/?q=ferry`);
  expect(await page.locator('noscript, .no-script').first().innerText()).toContain('JavaScript');
});

const nameCard = (page: Page) => page.locator('.name-card');

test('a name in the text says who it is, by pointer and by keyboard, and goes with Escape', async () => {
  const page = await open('/articles/letter/');
  const requests: string[] = [];
  page.on('response', async (response) => {
    if (response.url().endsWith('/index.json'))
      requests.push(
        `${response.status()} ${new URL(response.url()).pathname} ${(await response.body()).length}`,
      );
  });
  const mention = page.locator('.text a.mention[data-entity="ferry-company"]').first();
  const before = await page.locator('.text').boundingBox();
  await mention.hover();
  const text = await nameCard(page).innerText();
  expect(text).toMatch(/^Elm Ferry Company\s+A ferry company of fiction\.\s+Mentioned in 2 articles · 2018$/);
  expect(await page.locator('.text').boundingBox()).toEqual(before);
  expect(await mention.getAttribute('aria-describedby')).toBe('name-card');
  // The pointer may move onto the card.
  await nameCard(page).getByRole('link').hover();
  expect(await nameCard(page).count()).toBe(1);
  await page.keyboard.press('Escape');
  await nameCard(page).waitFor({ state: 'detached' });

  await page.mouse.move(0, 0);
  await mention.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  expect(await nameCard(page).innerText()).toBe(text);
  await page.keyboard.press('Tab');
  await page.waitForFunction(
    () => document.querySelector('.name-card')?.textContent.includes('Elm Ferry') !== true,
  );
  const own = requests.filter((request) => request.includes('/ferry-company/'));
  expect(own.length).toBe(1);
  expect(Number(own[0]!.split(' ')[2])).toBeLessThanOrEqual(5000);
});

test('the first tap on a name says who it is, the second follows the link', async () => {
  const page = await open('/articles/letter/', { hasTouch: true, viewport: { width: 360, height: 740 } });
  const mention = page.locator('.text a.mention[data-entity="ferry-company"]').first();
  await mention.tap();
  expect(await nameCard(page).innerText()).toContain('Elm Ferry Company');
  expect(path(page)).toBe('/articles/letter/');
  await page.locator('.headline').tap();
  await nameCard(page).waitFor({ state: 'detached' });
  await mention.tap();
  await nameCard(page).waitFor();
  await mention.tap();
  await page.waitForURL('**/entities/ferry-company/');
});
