import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { article, entity } from '../../support/content.ts';
import { openTestDesk, screenHeading } from '../../support/desk.ts';
import { axeFaults } from '../axe-faults.ts';

// A fictional port.
const ada = '# From the register\nname: Ada Vale\nkind: person\naliases:\n  - Governor Vale # in office\n';
const desk = openTestDesk(
  {
    'articles/ferry.md': article('', 'Governor Vale met Ada Valle in Oldport.', {
      title: 'The ferry leaves late',
      entities: '[ada-vale, oldport]',
      topics: '[ferries]',
    }),
    'articles/lamp.md': article('', 'Ada Valle lit the lamp.', {
      title: 'The lamp is lit',
      date: '2018-06-20',
      entities: '[ada-valle]',
    }),
    'articles/notice.md': article('', 'The notice of the day.', { title: 'A notice', date: '2018-06-21' }),
    'articles/unfinished.md': article('draft: true\n', 'To be written.', { title: 'Unfinished' }),
    'entities/ada-vale.yaml': ada,
    'entities/ada-valle.yaml': entity('Ada Valle', 'person', 'description: Lit the lamp.\n'),
    'entities/oldport.yaml': entity('Oldport', 'place'),
    'entities/firms/elm.yaml': entity('Elm Ferry', 'organization', 'partOf: oldprt\n'),
    'topics/ferries.yaml': 'label: Ferries # by sea\n',
    'topics/ships.yaml': 'label: Ships\n',
  },
  { isWatched: false },
);

const screens = ['today/', 'records/', 'records/topics/', 'records/same/', 'records/entity/ada-vale/'].concat(
  ['records/new/topic/', 'import/', 'problems/', 'publish/', 'backup/'],
);
const read = (file: string) => readFileSync(join(desk.contentDir(), file), 'utf8');
const isThere = (file: string) => existsSync(join(desk.contentDir(), file));
const saved = (page: Page) => page.getByText('All saved').waitFor();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test.each([
  ['light', 1280],
  ['dark', 360],
] as const)(
  'axe finds no problems on any screen, and none is wider than its window, in %s at %i px',
  async (colorScheme, width) => {
    const page = await desk.open('today/', { colorScheme, viewport: { width, height: 800 } });
    for (const path of screens) {
      await page.goto(desk.url() + path);
      await page.locator(screenHeading).waitFor();
      await page.getByText('Still searching').waitFor({ state: 'detached' });
      await page
        .locator('main details')
        .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
      expect({ path, faults: await axeFaults(page) }).toEqual({ path, faults: [] });
      const wider = await page
        .locator('main')
        .evaluate((main) =>
          [...main.querySelectorAll('*')]
            .filter(
              (one) =>
                one.getBoundingClientRect().right > innerWidth + 1 && !one.closest('pre, .work-scroll'),
            )
            .map((one) => one.outerHTML.slice(0, 120)),
        );
      expect({ path, wider }).toEqual({ path, wider: [] });
    }
  },
);

test('the tasks are sorted by worth, and each leads to its screen', async () => {
  const page = await desk.open('');
  const tasks = page.locator('.today-tasks a');
  await tasks.filter({ hasText: '1 pair of records that may be the same' }).waitFor();
  await tasks.filter({ hasText: 'The site has not been built' }).waitFor();
  const texts = await tasks.allTextContents();
  expect(texts[0]).toBe('1 error to fix');
  expect(texts).toContain('1 draft to finish');
  expect(texts.at(-1)).toBe('The site has not been built on this machine yet');
  await tasks.first().click();
  await page.getByRole('heading', { name: 'Problems' }).waitFor();
  await page.goBack();
  await tasks.filter({ hasText: '1 draft to finish' }).click();
  await page.getByRole('link', { name: 'Unfinished' }).waitFor();
  expect(await page.locator('.article-list a').allTextContents()).toEqual(['Unfinished']);
});

test('a problem leads to the form of its record, which reports problems while typing', async () => {
  const page = await desk.open('problems/');
  await page.getByRole('heading', { name: 'no entity "oldprt".' }).waitFor();
  await page.getByText('content/entities/firms/elm.yaml:3').waitFor();
  await page.getByRole('link', { name: 'Edit the record' }).click();
  const field = page.getByLabel('Part of 1', { exact: true });
  await field.fill('oldpor');
  await page.getByText('There is no entity "oldpor". Did you mean "oldport"?').waitFor();
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  await field.fill('oldport');
  await page.getByText('no entity "oldpor"').waitFor({ state: 'detached' });
  await button(page, 'Save').press('Enter');
  await page.getByText('Saved.', { exact: true }).waitFor();
  await saved(page);
  expect(read('entities/firms/elm.yaml')).toBe(entity('Elm Ferry', 'organization', 'partOf: oldport\n'));
});

test('saving a record changes only the necessary lines, and shows a change made in an editor instead of overwriting it', async () => {
  const page = await desk.open('records/');
  await page.getByLabel('Find').fill('governor');
  await page.getByRole('link', { name: 'Ada Vale' }).click();
  await button(page, 'Add to other names').click();
  await page.getByLabel('Other names 2', { exact: true }).fill('A. Vale');
  await button(page, 'Save').click();
  await page.getByText('Saved.', { exact: true }).waitFor();
  await saved(page);
  expect(read('entities/ada-vale.yaml')).toBe(`${ada}  - A. Vale\n`);

  const edited = `${ada}description: Edited elsewhere.\n`;
  writeFileSync(join(desk.contentDir(), 'entities/ada-vale.yaml'), edited);
  await page.getByLabel('Name (required)').fill('Ada May Vale');
  await button(page, 'Save').click();
  await page.getByText('This record was changed since you opened it. Nothing was overwritten.').waitFor();
  expect(read('entities/ada-vale.yaml')).toBe(edited);
  await page.getByRole('definition').filter({ hasText: 'Edited elsewhere.' }).waitFor();
  await button(page, 'Discard what I typed').click();
  await expect.poll(() => page.getByLabel('Description').inputValue()).toBe('Edited elsewhere.');
  expect(await page.getByLabel('Name (required)').inputValue()).toBe('Ada Vale');
});

test('two records are merged by keyboard after a preview, which z undoes', async () => {
  const page = await desk.open('records/same/');
  await page.getByText('“Ada Vale” and “Ada Valle” differ by one letter').waitFor();
  await page.locator('main').focus();
  await page.keyboard.press('a');
  await page.getByText('would change 3 files').waitFor();
  await page.locator('.change-panel .removed', { hasText: 'entities: [ada-valle]' }).waitFor();
  expect(isThere('entities/ada-valle.yaml')).toBe(true);
  await page.keyboard.press('Enter');
  await page.getByText('No two look the same.').waitFor();
  await saved(page);
  expect(isThere('entities/ada-valle.yaml')).toBe(false);
  expect(read('articles/lamp.md')).toContain('entities: [ada-vale]');
  await page.keyboard.press('z');
  await page.getByText('“Ada Vale” and “Ada Valle” differ by one letter').waitFor();
  await page.keyboard.press('n');
  await page.getByText('No two look the same.').waitFor();
  await saved(page);
  expect(read('entities/ada-valle.yaml')).toContain('distinctFrom: [ada-vale]');
});

test('a topic is moved and renamed in the tree of topics', async () => {
  const page = await desk.open('records/topics/');
  await page.getByRole('link', { name: 'Ferries' }).click();
  await button(page, 'Add to broader terms').click();
  await page.getByLabel('Broader terms 1', { exact: true }).fill('Ships');
  await page.getByText('“Ships”, ships').waitFor();
  await button(page, 'Save').click();
  await page.getByText('Saved.', { exact: true }).waitFor();
  await page.getByText('Rename', { exact: true }).click();
  await page.getByLabel('New id').fill('ferry-lines');
  await button(page, 'Show what would change').first().click();
  await button(page, 'Rename it').click();
  await page.waitForURL('**/ferry-lines/');
  await page.getByRole('link', { name: 'Topics' }).click();
  await page.locator('.topic-tree .topic-tree').getByRole('link', { name: 'Ferries' }).waitFor();
  await saved(page);
  expect(read('topics/ferry-lines.yaml')).toBe(
    'label: Ferries # by sea\nbroader: [ships]\nformerIds: [ferries]\n',
  );
  expect(read('articles/ferry.md')).toContain('topics: [ferry-lines]');
});

test('an import is previewed, its fields are mapped by choosing, and its articles are imported', async () => {
  const page = await desk.open('import/');
  await page.getByLabel('Choose files').setInputFiles([
    {
      name: 'news.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        'title,date,lead_in,body\nQuay closed,2019-03-05,For a week.,The quay is closed.\n',
      ),
    },
    { name: 'scan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') },
  ]);
  await page.getByText('2 files, 1 kB').waitFor();
  await button(page, 'Preview the import').click();
  await page.getByRole('heading', { name: 'What would be imported' }).waitFor();
  await page.getByText('The PDF is damaged').first().waitFor();
  await page.getByText('Get the complete file').waitFor();
  await page.locator('.sample-articles').getByText('The quay is closed.').waitFor();
  expect(isThere('articles/2019')).toBe(false);
  await page.getByLabel('What “lead_in” is').selectOption('standfirst');
  await button(page, 'Preview again').click();
  await page.getByRole('row', { name: '1 would be imported' }).waitFor();
  await button(page, 'Import').click();
  await page.getByRole('heading', { name: 'What to do next' }).waitFor();
  expect(read('articles/2019/quay-closed.md')).toContain('standfirst: For a week.');
  await page.getByRole('link', { name: '1 article names nobody yet' }).click();
  await page.getByRole('heading', { name: 'Names' }).waitFor();
});

test('checking again reads what was changed in an editor', async () => {
  const page = await desk.open('problems/');
  const draft = 'articles/unfinished.md';
  const text = read(draft);
  writeFileSync(join(desk.contentDir(), draft), text.replace('entities: []', 'entities: [nobody]'));
  await button(page, 'Check again').click();
  await page.getByText('1 file changed elsewhere: read again.').waitFor();
  await page.getByRole('heading', { name: 'no entity "nobody".' }).waitFor();
  await page.getByRole('link', { name: 'Edit the article' }).waitFor();
  writeFileSync(join(desk.contentDir(), draft), text);
  await page.getByText('Checking everything').waitFor({ state: 'detached' });
  await button(page, 'Check again').click();
  await page.getByRole('heading', { name: 'no entity "nobody".' }).waitFor({ state: 'detached' });
});

test('everything is backed up and brought back by keyboard alone, with a tick before something is lost', async () => {
  const page = await desk.open('backup/', { viewport: { width: 400, height: 800 } });
  const file = join(desk.contentDir(), '../../courier-backup.zip');
  onTestFinished(() => rmSync(file, { force: true }));
  const press = async (name: string) => {
    await button(page, name).focus();
    await page.keyboard.press('Enter');
  };
  await page.getByLabel('File', { exact: true }).focus();
  await page.keyboard.type(file);
  await page.keyboard.press('Enter');
  await page.getByText(/^Backed up \d+ files to .*Do not pass it on\.$/).waitFor();
  const quay = join(desk.contentDir(), 'articles/new-quay.md');
  writeFileSync(quay, article());
  const lost = page.getByText('1 file that the copy does not have would be removed');
  await page.getByLabel('Choose the file of the backup').setInputFiles(file);
  await lost.waitFor();
  // It can be pressed once the comparison is over.
  await page.locator('button:not(:disabled)', { hasText: 'Leave the archive as it is' }).press('Enter');
  await lost.waitFor({ state: 'detached' });
  await page.getByLabel('File of the backup', { exact: true }).focus();
  await page.keyboard.type(file);
  await page.keyboard.press('Enter');
  await lost.waitFor();
  expect(await axeFaults(page)).toEqual([]);
  expect(await button(page, 'Bring it back').isDisabled()).toBe(true);
  await page.getByLabel('Yes, remove these files').focus();
  await page.keyboard.press('Space');
  await press('Bring it back');
  await page.getByText('The archive is as it was then.').waitFor();
  expect(existsSync(quay)).toBe(false);
  await page
    .getByText(/Before bringing back the copy of/)
    .first()
    .waitFor();
  expect(await axeFaults(page)).toEqual([]);
});

test('the site is built, with a confirmation before a page disappears', async () => {
  const page = await desk.open('publish/');
  page.setDefaultTimeout(120_000);
  await button(page, 'Build the site').click();
  await page.getByText(/^Built \d+ pages/).waitFor();
  const notice = join(desk.contentDir(), '../out/articles/notice/index.html');
  expect(existsSync(notice)).toBe(true);
  rmSync(join(desk.contentDir(), 'articles/notice.md'));
  await button(page, 'Build it again').click();
  await page.getByRole('heading', { name: '1 address would lead nowhere' }).waitFor();
  expect(await page.locator('.fault .publish-addresses').textContent()).toBe('/articles/notice/');
  expect(await axeFaults(page)).toEqual([]);
  expect(existsSync(notice)).toBe(true);
  expect(await button(page, 'Publish anyway').isDisabled()).toBe(true);
  await page.getByLabel('Yes, let this address lead nowhere').check();
  await button(page, 'Publish anyway').click();
  await page.getByText(/^Built \d+ pages/).waitFor();
  expect(existsSync(notice)).toBe(false);
  const [opened] = await Promise.all([page.waitForEvent('popup'), button(page, 'Open the site').click()]);
  await opened.getByRole('link', { name: 'Quay closed' }).first().waitFor();
  await page.goto(`${desk.url()}today/`);
  await page.locator('.today-tasks').waitFor();
  await page.getByText('since the site was last built').waitFor({ state: 'detached' });
});
