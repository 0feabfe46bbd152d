import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { captureFile } from '../../../src/capture/capture.ts';
import { article, entity } from '../../support/content.ts';
import { writeCapture } from '../../support/crawl/write-capture.ts';
import { picture } from '../../support/picture.ts';
import { openTestDesk } from '../../support/desk.ts';
import { axeFaults } from '../axe-faults.ts';

// A fictional port.
const desk = openTestDesk({
  'articles/tower.md': article('', 'Ada Vale climbed the tower.\n\nNobody  saw her.   ', {
    title: 'The tower is climbed',
    entities: '[ada-vale]',
  }),
  // As others leave it: two kinds of line ends, spaces, no last line end.
  'articles/keeper.md': article('', '', { title: 'The keeper', entities: '[ada-vale]' })
    .replaceAll('\n', '\r\n')
    .replace(/[\r\n]+$/, '\r\nAda Vale  kept it. \t\r\n\n  \r\nVale left.   '),
  'articles/pier.md': article(
    'source: { title: The Old Post, url: "https://old-post.example/pier" }\n',
    'The pier fell.',
    { title: 'The pier falls' },
  ),
  'entities/ada-vale.yaml': entity('Ada Vale', 'person'),
});

const path = (file: string) => join(desk.contentDir(), file);
const read = (file: string) => readFileSync(path(file), 'utf8');
const editor = (page: Page) => page.getByRole('textbox', { name: 'Text', exact: true });
const preview = (page: Page) => page.getByRole('document', { name: 'As it will look' });

test('a new article is written with the keyboard alone, saves itself, and shows its names and faults', async () => {
  const page = await desk.open('write/');
  await page.getByLabel('Headline').fill('The lamp is lit');
  await page.getByLabel('Date of publication').fill('2019-03');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'The lamp is lit' }).waitFor();
  await editor(page).press('Control+End');
  await page.keyboard.type('zA lamp was [lit](entity:nobody).');
  await page.getByRole('button', { name: 'Line 2' }).waitFor();
  await page.getByText('The text links to the entity "nobody", which does not exist.').first().waitFor();
  expect(await page.locator('.cm-fault-text').allTextContents()).toEqual([
    'zA lamp was [lit](entity:nobody).',
  ]);
  await expect.poll(() => read('articles/2019/the-lamp-is-lit.md')).toMatch(/---\n\nzA lamp was \[lit\]/);
  await page.getByText('Saved', { exact: true }).waitFor();
  // The Tab key leaves the text; what was saved before can be brought back.
  await page.keyboard.press('Tab');
  expect(await editor(page).evaluate((element) => element.matches(':focus'))).toBe(false);
  await page.getByText('Earlier in this session').click();
  await page.getByRole('button', { name: /^Bring back the text of/ }).click();
  await expect.poll(() => read('articles/2019/the-lamp-is-lit.md')).toMatch(/draft: true\n---\n\n$/);
});

test('an article is edited, corrected and withdrawn, and all else of its file stays as it was', async () => {
  const page = await desk.open('articles/tower/');
  const before = read('articles/tower.md');
  await page.getByRole('link', { name: 'Edit the text, correct, withdraw' }).click();
  await preview(page).getByRole('link', { name: 'Ada Vale' }).waitFor();
  await editor(page).press('Control+End');
  await page.keyboard.type('The end.');
  await preview(page).getByText('The end.').waitFor();
  await expect.poll(() => read('articles/tower.md')).toBe(`${before}The end.`);
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Correct …' }).click();
  await page.getByLabel('What was wrong, and what is right').fill('It was a mast.');
  await page.getByLabel('Date of the correction').fill('2026-03-01');
  await page.getByRole('button', { name: 'Add a correction' }).click();
  await page.getByText('2026-03-01: It was a mast.').waitFor();
  await page.getByRole('button', { name: 'Withdraw …' }).click();
  await page.getByLabel('The reason, in one sentence for readers').fill('It was not so.');
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Withdraw the article' }).click();
  await page.getByRole('button', { name: 'Take back the withdrawal' }).click();
  await page.getByRole('button', { name: 'Withdraw …' }).waitFor();
  await page.getByText('All saved').waitFor();
  expect(read('articles/tower.md')).toBe(
    `${before}The end.`.replace(
      'topics: []\n',
      'topics: []\ncorrections: [{ date: 2026-03-01, text: It was a mast. }]\n',
    ),
  );
});

test('what was fetched of an article’s website is deleted with its withdrawal, if that is ticked', async () => {
  const home = 'https://old-post.example/';
  writeCapture(desk.contentDir(), home, { [`${home}pier`]: '<p>The pier fell.</p>' });
  const fetched = captureFile(desk.contentDir(), { home });
  const page = await desk.open('articles/pier/');
  await page.getByRole('link', { name: 'Edit the text, correct, withdraw' }).click();
  await page.getByRole('button', { name: 'Withdraw …' }).click();
  await page.getByLabel('The reason, in one sentence for readers').fill('It was not so.');
  const box = page.getByLabel('Delete what was fetched of websites and has this article');
  expect(await box.isChecked()).toBe(false);
  // The box stands before its words, in one line.
  const [ownBox, words] = [await box.boundingBox(), await box.locator('..').boundingBox()];
  expect(words!.height).toBeLessThan(2 * ownBox!.height + 16);
  await box.press('Space');
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Withdraw the article' }).click();
  await page.getByText(/^Deleted what was fetched of websites and had it: old-post\.example/).waitFor();
  expect(existsSync(fetched)).toBe(false);
  await page.getByText('All saved').waitFor();
  expect(read('articles/pier.md')).toContain('withdrawn:');
});

test('buttons and keys write what Markdown needs, and [[ links to an article or a name', async () => {
  const page = await desk.open('write/keeper/');
  const before = read('articles/keeper.md');
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await editor(page).press('Control+End');
  await page.keyboard.type('\n\nIt is open');
  await press('Bold');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('** at ');
  await press('Italic');
  await page.keyboard.type('night');
  await expect.poll(() => editor(page).innerText()).toContain('It is **open');
  await editor(page).press('Control+End');
  await page.keyboard.type(' See [[');
  const find = page.getByLabel('Link to which article or name?');
  await expect.poll(() => find.evaluate((field) => field.matches(':focus'))).toBe(true);
  await page.keyboard.type('The tower');
  await page.getByRole('option', { name: /^The tower/ }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect.poll(() => editor(page).innerText()).toMatch(/See \[The tower[^\]]*\]\(\/articles\/tower\/\)/);
  expect(await editor(page).innerText()).not.toContain('[[');
  await expect.poll(() => read('articles/keeper.md')).toContain('(/articles/tower/)');
  await editor(page).press('Control+Home');
  await page.getByText('Earlier in this session').click();
  expect(before).not.toContain('/articles/tower/');
});

test('what is copied from a page is pasted with its emphasis and links', async () => {
  const page = await desk.open('write/keeper/');
  await editor(page).press('Control+End');
  await editor(page).evaluate((element) => {
    const data = new DataTransfer();
    data.setData(
      'text/html',
      '<p>Pasted <b>boldly</b> from <a href="https://courier.example/">there</a>.</p>',
    );
    data.setData('text/plain', 'Pasted boldly from there.');
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await expect
    .poll(() => editor(page).innerText())
    .toContain('Pasted **boldly** from [there](https://courier.example/).');
});

test('a PDF is put beside the article and linked in its text', async () => {
  const page = await desk.open('write/tower/');
  await editor(page).waitFor();
  await page.getByLabel('Add a picture, a PDF, a sound or a film').setInputFiles({
    name: 'The page.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7 fiction'),
  });
  await page.getByLabel('Words of the link').fill('The page as printed');
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Add the file' }).click();
  await expect.poll(() => editor(page).innerText()).toContain('[The page as printed](the-page.pdf)');
  await expect.poll(() => read('articles/tower.md')).toContain('(the-page.pdf)');
  expect(read('articles/the-page.pdf')).toBe('%PDF-1.7 fiction');
});

test('the point of a picture that stays in sight is clicked, or moved by keys, when it is added and later', async () => {
  const page = await desk.open('write/tower/');
  await editor(page).waitFor();
  await page.getByLabel('Add a picture, a PDF, a sound or a film').setInputFiles({
    name: 'quay.png',
    mimeType: 'image/png',
    buffer: picture(400, 200),
  });
  await page.getByLabel('What it shows').fill('A quay');
  await page.getByLabel('Where', { exact: true }).selectOption({ label: 'At the top of the article' });
  const point = page.getByRole('button', { name: 'Point that stays in sight' });
  await expect.poll(async () => (await point.boundingBox())?.width).toBe(400);
  await point.click({ position: { x: 120, y: 80 } });
  await page.getByRole('button', { name: 'Point that stays in sight: 30% 40%' }).press('ArrowRight');
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Add the picture' }).click();
  await expect
    .poll(() => read('articles/tower.md'))
    .toContain('image: { src: quay.png, alt: A quay, focus: 35% 40% }');
  await page.getByRole('link', { name: 'Names in this article' }).click();
  await page.getByText('Headline, date, author and other fields').click();
  await page.getByRole('button', { name: 'Picture', exact: true }).click();
  await page
    .getByRole('button', { name: 'Point that stays in sight: 35% 40%' })
    .click({ position: { x: 200, y: 20 } });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(() => read('articles/tower.md')).toContain('focus: 50% 10%');
});

test('on a phone the preview takes the place of the text', async () => {
  const page = await desk.open('write/keeper/', { viewport: { width: 400, height: 800 } });
  await editor(page).waitFor();
  expect(await preview(page).isVisible()).toBe(false);
  await page.getByRole('button', { name: 'As it will look' }).click();
  await preview(page).waitFor();
  expect(await editor(page).isVisible()).toBe(false);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
  expect(await axeFaults(page)).toEqual([]);
});

test('names are underlined in the text, and what was typed can be undone after another screen', async () => {
  const page = await desk.open('write/keeper/');
  const before = read('articles/keeper.md');
  const names = page.locator('.write-code .cm-name');
  await expect.poll(() => names.allTextContents()).toEqual(['Ada Vale', 'Vale']);
  await editor(page).press('Control+Home');
  await page.keyboard.type('The other day, ');
  // Marks stay with their words until the next answer.
  await expect.poll(() => names.allTextContents()).toEqual(['Ada Vale', 'Vale']);
  await expect.poll(() => read('articles/keeper.md')).toBe(before.replace('Ada', 'The other day, Ada'));
  await page.getByText('Saved', { exact: true }).waitFor();
  await page.getByRole('link', { name: 'Names in this article' }).click();
  await page.getByRole('link', { name: 'Edit the text, correct, withdraw' }).click();
  await editor(page).getByText('The other day').waitFor();
  await editor(page).press('Control+z');
  await expect.poll(() => read('articles/keeper.md')).toBe(before);
});

test('where the editor can’t be loaded, a plain field is in its place', async () => {
  const page = await desk.open('articles/tower/');
  await page.route('**/assets/code-editor*', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("Fiction.");' }),
  );
  await page.getByRole('link', { name: 'Edit the text, correct, withdraw' }).click();
  const before = read('articles/tower.md');
  await editor(page).press('Control+End');
  expect(await editor(page).evaluate((element) => element.tagName)).toBe('TEXTAREA');
  await page.keyboard.type('Plainly.');
  await expect.poll(() => read('articles/tower.md')).toBe(`${before}Plainly.`);
  await page.getByText('Saved', { exact: true }).waitFor();
});

test('where somebody else changed the text meanwhile, both are shown, and one is chosen', async () => {
  const page = await desk.open('write/tower/');
  await preview(page).getByText('climbed').waitFor();
  // Somebody else is faster than the request that saves.
  const change = () =>
    writeFileSync(path('articles/tower.md'), read('articles/tower.md').replace('climbed the', 'left the'));
  await page.route('**/api/write/save', (route) => (change(), route.continue()), { times: 1 });
  await editor(page).press('Control+End');
  await page.keyboard.type(' Mine.');
  await page.getByRole('heading', { name: 'Somebody else changed this text' }).waitFor();
  expect(read('articles/tower.md')).toContain('left the');
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Keep mine' }).click();
  await expect.poll(() => read('articles/tower.md')).toMatch(/climbed the[^]* Mine\./);
  await page.getByText('Saved', { exact: true }).waitFor();
});

test('a text is written on a narrow screen without scrolling sideways', async () => {
  const page = await desk.open('write/tower/', { viewport: { width: 400, height: 800 } });
  await editor(page).waitFor();
  // Room for a text, not for a line.
  expect((await editor(page).boundingBox())!.height).toBeGreaterThan(400);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
  expect(await axeFaults(page)).toEqual([]);
});

test('settings are a form in plain words with a sample of the colors, and a new page is written next', async () => {
  const page = await desk.open('settings/', { viewport: { width: 400, height: 800 } });
  await page.getByRole('button', { name: 'How it looks' }).click();
  await page.getByLabel('Description', { exact: true }).fill('A paper of fiction.');
  const accent = page.getByRole('group', { name: 'Accent' });
  await accent.getByLabel('Light').fill('#1d188c');
  const link = page.locator('.sample-light .sample-link');
  await expect
    .poll(() => link.evaluate((element) => getComputedStyle(element).color))
    .toBe('rgb(29, 24, 140)');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(() => read('site.yaml')).toContain('description: A paper of fiction.\n');
  expect(read('site.yaml')).toContain('look: { colors: { accent: { light: "#1d188c" } } }\n');
  await page.getByLabel('Heading of a new page').fill('About this paper');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'About this paper' }).waitFor();
  await editor(page).press('Control+End');
  await page.keyboard.type('Fiction.');
  await expect
    .poll(() => read('pages/about-this-paper.md'))
    .toBe('---\ntitle: About this paper\n---\n\nFiction.');
});
