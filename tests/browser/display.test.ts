import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { allKinds } from './kinds-of-page.ts';
import { openFiction } from './open-fiction.ts';
import { displayScript } from '../../src/views/frame/display-script.ts';

const { open, url } = openFiction(allKinds);

const look = (page: Page) =>
  page.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    return {
      paper: style.backgroundColor,
      textPx: Number.parseFloat(style.fontSize),
      frame: document.querySelector<HTMLMetaElement>('meta[name="theme-color"]:not([media="none"])')?.content,
    };
  });

/** Asks for the choice, which stands in the footer. */
const ask = (page: Page) => page.getByRole('button', { name: 'Colors and text size' }).click();

const light = { paper: 'rgb(251, 250, 247)', textPx: 16, frame: '#fbfaf7' };
const dark = { paper: 'rgb(21, 20, 18)', textPx: 16, frame: '#151412' };

test('every page keeps the colors and the text size that a reader chose, until the choice is undone', async () => {
  const page = await open('/articles/letter/', { colorScheme: 'light' });
  expect(await look(page)).toEqual(light);
  await ask(page);
  await page.getByRole('combobox', { name: 'Colors' }).selectOption('Dark');
  await page.getByRole('combobox', { name: 'Text' }).selectOption('Larger');
  expect(await look(page)).toMatchObject({ paper: dark.paper, textPx: 20.8 });
  for (const path of ['/', '/search/?q=harbour', '/network/', '/2018/06/20/']) {
    await page.goto(url() + path.slice(1));
    expect(await look(page), path).toEqual({ ...dark, textPx: 20.8 });
  }
  await ask(page);
  expect(await page.getByRole('combobox', { name: 'Colors' }).inputValue()).toBe('dark');
  await page.getByRole('combobox', { name: 'Colors' }).selectOption('As on this device');
  await page.getByRole('combobox', { name: 'Text' }).selectOption('Normal');
  await page.goto(url());
  expect(await look(page)).toEqual(light);
});

test('the choice leaves the lists of the footer beside each other', async () => {
  const page = await open('/', { viewport: { width: 1440, height: 900 } });
  await page.getByRole('button', { name: 'Colors and text size' }).waitFor();
  const tops = await page
    .locator('.colophon nav ul')
    .evaluateAll((lists) => lists.map((list) => Math.round(list.getBoundingClientRect().top)));
  expect(tops.length).toBeGreaterThan(2);
  expect(new Set(tops).size).toBe(1);
});

test('a choice yields to print and to forced colors', async () => {
  const page = await open('/articles/letter/');
  await ask(page);
  await page.getByRole('combobox', { name: 'Colors' }).selectOption('Dark');
  await page.emulateMedia({ media: 'print' });
  expect((await look(page)).paper).toBe('rgb(255, 255, 255)');
  await page.emulateMedia({ media: 'screen', forcedColors: 'active', colorScheme: 'light' });
  expect((await look(page)).paper).toBe('rgb(255, 255, 255)');
});

test('the choice is one classic script of at most 400 bytes, and without JavaScript there is none', async () => {
  expect(Buffer.byteLength(displayScript)).toBeLessThanOrEqual(400);
  const page = await open('/', { javaScriptEnabled: false, colorScheme: 'dark' });
  expect(await look(page)).toMatchObject({ paper: dark.paper, textPx: 16 });
  expect(await page.locator('.display').count()).toBe(0);
});
