import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { article, entity } from '../../support/content.ts';
import { openTestDesk, screenHeading } from '../../support/desk.ts';

// A port of fiction.
const desk = openTestDesk({
  'articles/ferry.md': article('', 'Governor Ada Vale met Mr. Ben Wick in Oldport.', {
    title: 'The ferry leaves late',
    entities: '[oldport]',
    topics: '[ferries]',
  }),
  'articles/wrong.md': article('', 'Nobody.', { title: 'A wrong one', entities: '[nobody-there]' }),
  'entities/oldport.yaml': entity('Oldport', 'place'),
  'entities/old-port.yaml': entity('Old Port', 'place'),
  'topics/ferries.yaml': 'label: Ferries\n',
});

/** Marks the visible controls of the screen, and returns their number. */
async function markControls(page: Page): Promise<number> {
  return page.evaluate(() => {
    const controls = [
      ...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
    ].filter((one) => one.checkVisibility() && !one.matches(':disabled'));
    for (const one of controls) one.setAttribute('data-control', '');
    return controls.length;
  });
}

/** Returns the marked controls that had no focus yet; one that the screen has replaced meanwhile is none any more. */
async function unreachedControls(page: Page): Promise<string[]> {
  return page
    .locator('[data-control]:not([data-reached]):visible:enabled')
    .evaluateAll((nodes) => nodes.map(({ outerHTML }) => outerHTML.slice(0, 100)));
}

/** More presses than any screen has controls. */
const maxPresses = 400;

test.each([
  ['today/', '.today-tasks'],
  ['names/', '.name-card'],
  ['articles/', '.article-list a'],
  ['articles/ferry/', '.article-text .proposed'],
  ['records/', screenHeading],
  ['records/entity/oldport/', 'main form input'],
  ['records/topics/', '.topic-tree'],
  ['records/same/', screenHeading],
  ['records/new/entity/', 'main form input'],
  ['import/', screenHeading],
  ['problems/', 'main h2'],
  ['publish/', screenHeading],
  ['backup/', screenHeading],
])('every control of %s is reached with the Tab key, and the focus is visible', async (path, ready) => {
  const page = await desk.open(path);
  await page.locator(ready).first().waitFor();
  await page
    .getByText(/searched for names|Still searching|Checking everything/)
    .first()
    .waitFor({ state: 'detached' });
  expect(await markControls(page)).toBeGreaterThan(7);
  for (let press = 0; press < maxPresses && (await unreachedControls(page)).length > 0; press += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      element.setAttribute('data-reached', '');
      return { outlineStyle: getComputedStyle(element).outlineStyle, html: element.outerHTML.slice(0, 100) };
    });
    if (focused) expect(focused.outlineStyle, focused.html).not.toBe('none');
  }
  expect(await unreachedControls(page)).toEqual([]);
});
