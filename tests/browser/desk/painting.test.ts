import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { article, entity } from '../../support/content.ts';
import { openTestDesk } from '../../support/desk.ts';
import { pageScan, spreadIn } from '../../support/print/page-scan.ts';
import { printed } from '../../support/print/printed.ts';
import { axeFaults } from '../axe-faults.ts';

// Everything here is fiction.
const folder = 'issues/harbor-gazette-1855-09-22';
const desk = openTestDesk({
  ...printed,
  'entities/jane-quill.yaml': entity('Jane Quill', 'person'),
  'articles/ferry.md': article('', 'Jane Quill sailed.', { date: '1855-09-22', entities: '[jane-quill]' }),
  [`${folder}/1.png`]: await pageScan([400, 600], 'png'),
  [`${folder}/2.png`]: await pageScan([400, 600], 'png'),
  [`${folder}/1.tsv`]:
    'x\ty\twidth\theight\tconfidence\tword\twhole\n20\t20\t40\t12\t\tJane\t\n70\t20\t60\t12\t\tQuill\t\n',
});

const issueFile = () => readFileSync(join(desk.contentDir(), `${folder}.yaml`), 'utf8');
const card = (page: Page, label: string) =>
  page.locator('details').filter({ has: page.locator('summary', { hasText: `Page ${label} of` }) });
const numbersOf = (page: Page, label: string, frame: number) =>
  card(page, label)
    .locator('.frame-list li')
    .nth(frame - 1)
    .locator('input')
    .evaluateAll((inputs) => inputs.map((input) => Number((input as HTMLInputElement).value)));

async function previewDecision(page: Page): Promise<void> {
  await page.getByLabel('Whom it is about').fill('Jane Quill');
  await page.getByLabel('Received on').fill('2026-02-01');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByLabel('Words that stand instead').fill('a captain');
  await page.getByLabel('Reason, for yourself').fill('It was long ago.');
  await page.locator('.request-form button[type="submit"]').click();
  await page.getByRole('heading', { name: 'Look at 2 printed pages' }).waitFor();
}

/** Draws a frame between two points of a page, as shares of its width and height. */
async function draw(
  page: Page,
  label: string,
  from: readonly [number, number],
  to: readonly [number, number],
): Promise<void> {
  const sheet = card(page, label).locator('.page-sheet');
  await sheet.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await sheet.boundingBox())!;
  await page.mouse.move(x + from[0] * width, y + from[1] * height);
  await page.mouse.down();
  await page.mouse.move(x + to[0] * width, y + to[1] * height, { steps: 4 });
  await page.mouse.up();
}

test('frames are drawn, moved and removed in the pictures of a decision, which are painted over where they are', async () => {
  const page = await desk.open('requests/');
  await previewDecision(page);
  const first = card(page, '1');
  await first.locator('summary').click();
  expect(await numbersOf(page, '1', 1)).toEqual([20, 20, 110, 12]);

  await draw(page, '1', [0.5, 0.1], [0.75, 0.15]);
  const drawn = await numbersOf(page, '1', 2);
  for (const [index, value] of [200, 60, 100, 30].entries())
    expect(Math.abs(drawn[index]! - value)).toBeLessThanOrEqual(2);
  await first.getByRole('button', { name: 'Larger' }).click();
  for (const width of [1280, 400]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  }
  await page.setViewportSize({ width: 1280, height: 900 });

  // A click draws nothing, and a new frame can be moved, made larger and removed with the keyboard alone.
  await first.getByRole('button', { name: 'Add a frame' }).focus();
  await page.keyboard.press('Enter');
  const added = await numbersOf(page, '1', 3);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  expect(await numbersOf(page, '1', 3)).toEqual([added[0]! + 2, added[1]! + 2, added[2]! + 2, added[3]!]);
  await page.keyboard.press('Delete');
  await expect.poll(() => first.locator('.frame-list li').count()).toBe(2);
  // Numbers are the way without a picture.
  await first.getByLabel('Frame 2: width').fill('80');
  await page.keyboard.press('Tab');
  expect((await numbersOf(page, '1', 2))[2]).toBe(80);

  const looked = first.getByLabel('I have looked at the whole page');
  await looked.check();
  await page.getByText('These pictures are painted over').waitFor();
  await first.getByRole('button', { name: 'Remove frame 2' }).click();
  expect(await looked.isChecked()).toBe(false);
  await looked.check();
  await page.getByText('(1 of its parts)').waitFor();
  await page.getByRole('button', { name: 'Decide so' }).click();
  await page.getByText('The name is withheld (decision 1).').waitFor();
  await page.getByText('All saved').waitFor();

  const painted = readdirSync(join(desk.contentDir(), folder)).find((name) => name.startsWith('1-painted-'))!;
  expect(issueFile()).toContain('painted: [[20, 20, 110, 12]]\n    withheld: [1]\n    lookedAt: [1]\n');
  const share = [20 / 400, 20 / 600, 110 / 400, 12 / 600] as const;
  expect(await spreadIn(join(desk.contentDir(), folder, painted), share)).toBe(0);
  // Nobody has looked at the second page.
  expect(issueFile().match(/lookedAt/g)).toHaveLength(1);

  await page.getByRole('button', { name: 'Take back: The name is withheld (decision 1).' }).click();
  await page.getByText('The name is withheld (decision 1).').waitFor({ state: 'detached' });
  await page.getByText('All saved').waitFor();
  expect(readdirSync(join(desk.contentDir(), folder)).toSorted()).toEqual(['1.png', '1.tsv', '2.png']);
  expect(issueFile()).toBe(printed[`${folder}.yaml`]);
});

test('a frame is drawn where the pointer is when the desk reads from right to left', async () => {
  const page = await desk.open('requests/', { locale: 'fa-IR' });
  await page.goto(`${desk.url()}requests/1`);
  const form = page.locator('.request-form');
  await form.locator('input[required]').first().fill('a captain');
  await form.locator('textarea[required]').first().fill('Fiction.');
  await form.locator('button[type="submit"]').click();
  const first = page.locator('.page-card').first();
  await first.locator('summary').click();
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
  const sheet = first.locator('.page-sheet');
  await sheet.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await sheet.boundingBox())!;
  await page.mouse.move(x + 0.1 * width, y + 0.2 * height);
  await page.mouse.down();
  await page.mouse.move(x + 0.3 * width, y + 0.25 * height, { steps: 4 });
  await page.mouse.up();
  const frame = (await first.locator('.page-frame').last().boundingBox())!;
  expect(Math.abs(frame.x - x - 0.1 * width)).toBeLessThanOrEqual(3);
  expect(await axeFaults(page)).toEqual([]);
});
