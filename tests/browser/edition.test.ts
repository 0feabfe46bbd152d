import { expect, test } from 'vitest';
import { fiction } from './fiction.ts';
import { settled } from './kinds-of-page.ts';
import { openFiction } from './open-fiction.ts';
import { pictured } from './pictured.ts';

const { open } = openFiction({ ...fiction, ...pictured });

/** Opens the calendar as on a day of the reader’s clock, at noon. */
async function openOn(day: string) {
  const page = await open('/on-this-day/');
  await page.clock.setFixedTime(`${day}T12:00:00Z`);
  await page.reload();
  await settled(page);
  return page;
}

test('the sheet of the day has stories of different years, each with its date and a reason', async () => {
  const page = await openOn('2026-06-19');
  await page.getByRole('heading', { name: 'The sheet of this day' }).waitFor();
  expect(await page.locator('.edition-stories').innerText()).toMatchInlineSnapshot(`
    "103 years ago: the oldest story of these days

    24 May 1923

    Tide table 24

    High water at Elm on day 24. The Harbour Board keeps this table; it is fiction.

    8 years ago: the newest story of these days

    19 June 2018 · Rewritten

    Ferry workers press Elm to drop its contract with ICE

    Ferry workers ask their director to give up the customs contract."
  `);
  const years = await page.locator('.edition-stories li p:nth-child(2)').allInnerTexts();
  expect(new Set(years.map((date) => date.slice(-4))).size).toBe(years.length);
});

test('on paper the sheet stands alone, below the name of the archive', async () => {
  const page = await openOn('2026-06-19');
  const plate = page.locator('.edition-plate');
  await plate.waitFor({ state: 'attached' });
  expect(await plate.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await plate.innerText()).toBe('The Elm Courier');
  expect(await page.locator('.edition-stories h3').first().isVisible()).toBe(true);
  expect(await page.getByText('https://courier.example/articles/').first().isVisible()).toBe(true);
  for (const other of ['.calendar', '.masthead', '.colophon', '.title-block', '.edition button'])
    expect(await page.locator(other).first().isVisible(), other).toBe(false);
});

test('a text that may not be passed on is not on the sheet', async () => {
  const page = await openOn('2026-06-19');
  await page.getByRole('heading', { name: 'The sheet of this day' }).waitFor();
  expect(await page.locator('.edition').innerText()).not.toContain('More than forty people');
});

test('a picture has the column of its story, and is not enlarged for it', async () => {
  const page = await openOn('2026-07-01');
  const picture = page.locator('.edition-stories img');
  await picture.waitFor();
  const { column, shown, own } = await picture.evaluate(async (image: HTMLImageElement) => {
    await image.decode();
    return { column: image.parentElement!.clientWidth, shown: image.clientWidth, own: image.naturalWidth };
  });
  expect(shown).toBe(column);
  expect(own).toBeGreaterThanOrEqual(shown);
});
