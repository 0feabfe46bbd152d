import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { captureFile } from '../../../src/capture/capture.ts';
import { article, entity } from '../../support/content.ts';
import { writeCapture } from '../../support/crawl/write-capture.ts';
import { openTestDesk } from '../../support/desk.ts';
import { axeFaults } from '../axe-faults.ts';

// Everything here is fiction.
const desk = openTestDesk({
  'entities/zeb-quill.yaml': entity('Zeb Quill', 'person', 'description: A sailor.\n'),
  'entities/zeb-quill-2.yaml': entity(
    'Zeb Quill',
    'person',
    'description: A baker.\ndistinctFrom: zeb-quill\n',
  ),
  'entities/boats.yaml': entity('Example Boats'),
  'articles/trial.md': article('', 'Zeb Quill of Example Boats was tried.\n\nMr. Quill said nothing.', {
    title: 'A trial in the harbor',
    entities: '[zeb-quill, boats]',
  }),
  'entities/ada-vexel.yaml': entity('Ada Vexel', 'person'),
  'articles/tram.md': article('', 'Ada Vexel drove. Then Ada slept. A doll, Ada, sat there. So A.V. sang.', {
    title: 'A tram',
    entities: '[ada-vexel]',
  }),
  'entities/ola-tern.yaml': entity('Ola Tern', 'person'),
  'articles/ferry.md': article('', 'Ola Tern steered.', { title: 'A ferry', entities: '[ola-tern]' }),
  'articles/bread.md': article('', 'Zeb Quill bakes.', { title: 'Bread', entities: '[zeb-quill-2]' }),
});
const read = (file: string) => readFileSync(join(desk.contentDir(), file), 'utf8');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Expects that axe finds nothing, and that nothing is wider than a narrow window. */
async function expectWhole(page: Page): Promise<void> {
  for (const width of [1280, 400]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

test('a request is written down, looked into, decided and taken back, with the keyboard alone', async () => {
  const page = await desk.open('requests/');
  await page.getByRole('heading', { name: 'Requests', exact: true }).waitFor();
  const person = page.getByLabel('Whom it is about');
  await person.focus();
  await page.keyboard.type('Zeb Quill');
  await page.keyboard.press('Tab');
  await page.keyboard.type('To be left alone.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('by letter');
  await page.getByLabel('Received on').fill('2026-02-01');
  await expectWhole(page);
  await button(page, 'Save').focus();
  await page.keyboard.press('Enter');

  await page.getByRole('heading', { name: 'Request 1: Zeb Quill' }).waitFor();
  await page.getByText('2 records have such a name.').waitFor();
  const sailor = page.getByRole('region', { name: 'Zeb Quill, zeb-quill', exact: true });
  expect(await sailor.locator('blockquote').allTextContents()).toEqual([
    'Zeb Quill of Example Boats was tried.',
    'Mr. Quill said nothing.',
  ]);
  expect(existsSync(join(desk.contentDir(), '../.backfile/private/requests/1.json'))).toBe(true);

  await page.getByLabel('Words that stand instead').fill('a sailor');
  await page.getByLabel('Reason, for yourself').fill('It was long ago.');
  await page.getByLabel('Look at it again on').fill('2020-01-02');
  await page.keyboard.press('Enter');
  await page.getByText(/^Decision 1 would change \d+ files\.$/).waitFor();
  expect(read('articles/trial.md')).toContain('Zeb Quill');
  await expectWhole(page);
  // The button that decides has the focus.
  await page.keyboard.press('Enter');

  await page.getByText('The name is withheld (decision 1).').waitFor();
  await page.getByText('All saved').waitFor();
  expect(read('articles/trial.md')).toContain('[A sailor](withheld:1) of Example Boats');
  expect(read('articles/bread.md')).toContain('Zeb Quill bakes.');
  expect(existsSync(join(desk.contentDir(), 'entities/zeb-quill.yaml'))).toBe(false);
  await expectWhole(page);

  // Words of a later edit look like the name.
  const decided = read('articles/trial.md');
  writeFileSync(join(desk.contentDir(), 'articles/trial.md'), `${decided}\nThe Quill rose in spring.\n`);
  await page.goto(`${desk.url()}requests/`);
  const other = page.getByRole('button', { name: /^They do: .*Quill rose/ });
  await other.focus();
  await expectWhole(page);
  await page.keyboard.press('Enter');
  await other.waitFor({ state: 'detached' });
  await page.getByText('All saved').waitFor();
  const decision = readFileSync(join(desk.contentDir(), '../.backfile/private/withheld/1.json'), 'utf8');
  expect(decision).toContain('rose in spring');
  expect(read('articles/trial.md')).toContain('The Quill rose in spring.');
  // A decision is taken back where nothing was edited since.
  writeFileSync(join(desk.contentDir(), 'articles/trial.md'), decided);

  await page.goto(`${desk.url()}today/`);
  await page.getByRole('link', { name: '1 decision due for another look' }).click();
  await page.getByText('Decision 1: Zeb Quill, withheld as “a sailor”.').waitFor();
  await expectWhole(page);
  await page.getByRole('link', { name: 'Request 1: Zeb Quill' }).click();
  await page.getByRole('button', { name: 'Take back: The name is withheld (decision 1).' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('The name is withheld (decision 1).').waitFor({ state: 'detached' });
  await page.getByText('All saved').waitFor();
  expect(read('articles/trial.md')).toContain('Zeb Quill of Example Boats');
  expect(existsSync(join(desk.contentDir(), 'entities/zeb-quill.yaml'))).toBe(true);
});

test('what may be the person is asked about, a card each, and answered by keys', async () => {
  const page = await desk.open('requests/');
  await page.getByLabel('Whom it is about').fill('Ada Vexel');
  await page.getByLabel('Received on').fill('2026-02-01');
  await button(page, 'Save').click();
  await page.getByLabel('Words that stand instead').fill('a driver');
  await page.getByLabel('Reason, for yourself').fill('It was long ago.');
  await button(page, 'Show what would change').click();
  await page.getByRole('heading', { name: 'Are these 2 wordings the person?' }).waitFor();
  const card = page.getByRole('article', { name: '“Ada”' });
  await card.getByText('a given name alone · 2 places · 1 of 2').waitFor();
  await expect.poll(() => button(page, 'Decide so').count()).toBe(0);
  await page.keyboard.press('o');
  await card.getByLabel('Here it is somebody or something else').nth(1).check();
  await expectWhole(page);
  await page.keyboard.press('y');
  await page.getByRole('article', { name: '“A.V.”' }).waitFor();
  await page.keyboard.press('s');
  await button(page, 'Decide so').waitFor();
  await page.getByText('A doll, Ada, sat there').first().waitFor();
  await button(page, 'Decide so').click();
  await page.getByText('The name is withheld (decision 1).').waitFor();
  await page.getByText('All saved').waitFor();
  expect(read('articles/tram.md')).toContain(
    '[A driver](withheld:1) drove. Then [a driver](withheld:1) slept. A doll, Ada, sat there. [A driver …](withheld:1)',
  );
  await page.getByRole('button', { name: 'Take back: The name is withheld (decision 1).' }).click();
  await page.getByText('The name is withheld (decision 1).').waitFor({ state: 'detached' });
  await page.getByText('All saved').waitFor();
});

test('the listing of an article is changed, and z undoes it', async () => {
  const page = await desk.open('requests/');
  await page.getByLabel('Whom it is about').fill('Zeb Quill');
  await page.getByLabel('Received on').fill('2026-02-01');
  await button(page, 'Save').click();
  await page.getByText('2 records have such a name.').waitFor();
  await page.getByLabel('What to do').selectOption('listing');
  await page.getByLabel('Article', { exact: true }).selectOption('trial');
  await page.getByLabel('Who is led to it').selectOption('address-only');
  await page.getByLabel('Reason, for yourself').fill('It was long ago.');
  await button(page, 'Show what would change').click();
  await page.getByText('Listing of "trial" would change 1 file.').waitFor();
  await button(page, 'Decide so').click();
  await page.getByText('The article “trial” is “address-only”.').waitFor();
  await page.getByText('All saved').waitFor();
  expect(read('articles/trial.md')).toContain('listing: address-only');
  await page.locator('main').focus();
  await page.keyboard.press('z');
  await page.getByText('The article “trial” is “address-only”.').waitFor({ state: 'detached' });
  await page.getByText('All saved').waitFor();
  expect(read('articles/trial.md')).not.toContain('listing');
});

test('what was fetched of a website and has the name is deleted with the decision, if that is ticked', async () => {
  const home = 'https://ferries.example/';
  writeCapture(desk.contentDir(), home, { [`${home}ferry`]: '<p>Ola Tern steered.</p>' });
  const fetched = captureFile(desk.contentDir(), { home });
  const page = await desk.open('requests/');
  await page.getByLabel('Whom it is about').fill('Ola Tern');
  await page.getByLabel('Received on').fill('2026-02-01');
  await button(page, 'Save').click();
  await page.getByLabel('Words that stand instead').fill('a sailor');
  await page.getByLabel('Reason, for yourself').fill('It was long ago.');
  await page.getByLabel('Words that stand instead').press('Enter');
  await page.getByText(/^Decision \d+ would change \d+ files?\.$/).waitFor();
  const box = page.getByLabel('Delete what was fetched of websites and still has it, once this is decided');
  await box.waitFor();
  expect(await box.isChecked()).toBe(false);
  await box.press('Space');
  await expectWhole(page);
  expect(existsSync(fetched)).toBe(true);
  await button(page, 'Decide so').click();
  await page.getByText(/^Deleted what was fetched of websites and had it: ferries\.example/).waitFor();
  await expect.poll(() => existsSync(fetched)).toBe(false);
  await page.getByText('All saved').waitFor();
  expect(read('articles/ferry.md')).toContain('[A sailor](withheld:');
});

test('versions are saved, brought together passage by passage, and sent, with the keyboard alone', async () => {
  const root = join(desk.contentDir(), '..');
  const git = (folder: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Ben', '-c', 'user.email=ben@courier.example', ...args], {
      cwd: join(root, folder),
    });
  git('', 'init', '--quiet', '--initial-branch=main');
  git('', 'init', '--quiet', '--bare', '--initial-branch=main', 'shared.git');
  git('', 'config', 'user.name', 'Ada');
  git('', 'config', 'user.email', 'ada@courier.example');
  git('', 'remote', 'add', 'origin', join(root, 'shared.git'));
  const page = await desk.open('today/');
  const press = async (name: string) => {
    // As long as it can’t be pressed, something else is still being done.
    await page.locator('button:not(:disabled)', { hasText: name }).focus();
    await page.keyboard.press('Enter');
  };
  await page.getByRole('link', { name: 'Publish', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Together', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByLabel('What was done').inputValue()).toBe('The archive as it is');
  await page.getByLabel('What was done').press('End');
  await page.keyboard.type(' today');
  await press('Save as a version');
  await page.getByText(/Saved as a version: \d+ files/).waitFor();
  await press('Send 1 version to others');
  await page.getByText('Sent 1 version to others.').waitFor();

  git('', 'clone', '--quiet', 'shared.git', 'ben');
  const bread = read('articles/bread.md');
  writeFileSync(join(root, 'ben/content/articles/bread.md'), `${bread}\nBen was there.\n`);
  git('ben', 'commit', '--quiet', '--all', '-m', 'Ben adds what he saw');
  git('ben', 'push', '--quiet');
  const file = join(desk.contentDir(), 'articles/bread.md');
  writeFileSync(file, `${bread}\nAda was there.\n`);
  await expect.poll(() => page.getByLabel('What was done').inputValue()).toBe('Edited “Bread”');
  await press('Save as a version');
  await page.getByText('Saved as a version: 1 file.').waitFor();
  await press('Get what others did');
  await page.getByRole('heading', { name: '1 file was changed by you and by others' }).waitFor();
  await expectWhole(page);
  expect(await button(page, 'Take it over').isDisabled()).toBe(true);
  await page.getByRole('radio', { name: 'Mine' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('radio', { name: 'Theirs', checked: true }).waitFor();
  await press('Take it over');
  await page.getByText('Taken over: 1 file. Send your versions, so that others have this, too.').waitFor();
  expect(readFileSync(file, 'utf8')).toBe(`${bread}\nBen was there.\n`);
  await press('Send 2 versions to others');
  await page.getByText('Sent 2 versions to others.').waitFor();
});
