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

/** Marks the visible controls of the screen, and returns what each of them is. */
async function markControls(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
      .filter((one) => one.checkVisibility() && !one.matches(':disabled'))
      .map((one, index) => {
        one.setAttribute('data-control', String(index));
        return one.outerHTML.slice(0, 100);
      }),
  );
}

test.each([
  ['today/', '.today-tasks'],
  ['names/', '.name-card'],
  ['articles/', '.article-list a'],
  ['articles/ferry/', '.article-text .proposed'],
  ['records/', screenHeading],
  ['records/entity/oldport/', 'main form'],
  ['records/topics/', '.topic-tree'],
  ['records/same/', screenHeading],
  ['records/new/entity/', 'main form'],
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
  const controls = await markControls(page);
  expect(controls.length).toBeGreaterThan(7);
  const reached = new Set<number>();
  for (let step = 0; step < controls.length + 5; step += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const { outlineStyle } = getComputedStyle(element);
      return {
        control: element.getAttribute('data-control'),
        outlineStyle,
        html: element.outerHTML.slice(0, 100),
      };
    });
    if (!focused) continue;
    expect(focused.outlineStyle, focused.html).not.toBe('none');
    if (focused.control !== null) reached.add(Number(focused.control));
  }
  expect(controls.filter((_, index) => !reached.has(index))).toEqual([]);
});
