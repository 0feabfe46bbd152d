import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { openFiction } from './open-fiction.ts';

const { open } = openFiction();
const permissions = ['clipboard-read', 'clipboard-write'];

/** Selects from one place in the text to another, each given by the id of a block and words in it. */
async function select(page: Page, from: readonly [string, string], to = from): Promise<void> {
  await page.evaluate(
    ([[fromId, fromWords], [toId, toWords]]) => {
      const place = (id: string, words: string, atEnd: boolean): [Node, number] => {
        const walker = document.createTreeWalker(document.getElementById(id)!, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
          const at = node.data.indexOf(words);
          if (at >= 0) return [node, at + (atEnd ? words.length : 0)];
        }
        throw new Error(`No text node with ${words}`);
      };
      const start = place(fromId, fromWords, false);
      getSelection()!.setBaseAndExtent(...start, ...place(toId, toWords, true));
    },
    [from, to] as const,
  );
}

const bar = (page: Page) => page.getByRole('region', { name: 'Selected text' });
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('selected text is quoted with its citation, including the paragraph and the day', async () => {
  const page = await open('/articles/letter/', { permissions });
  await select(page, ['p1', 'They refuse to be complicit']);
  await bar(page).getByRole('button', { name: 'Copy quote' }).click();
  await bar(page).getByRole('button', { name: 'Copied' }).waitFor();
  const [quote, citation] = (await clipboard(page)).split('\n\n');
  expect(quote).toBe('“They refuse to be complicit”');
  expect(citation).toMatch(/^Nobody Atall and Ann Pen, “Ferry Workers/);
  expect(citation).toMatch(/Rewritten for this archive .*, para\. 1, accessed \w+ \d+, \d{4}, https:/);
  // The selection is kept for the next step.
  await page.getByText('Cite this article').click();
  await page.waitForFunction(() => document.querySelector('#cite-mla')?.textContent.includes('Accessed'));
  await select(page, ['p1', 'They refuse to be complicit']);
  await bar(page).getByRole('button', { name: 'Copy quote' }).click();
  await bar(page).getByRole('button', { name: 'Copied' }).waitFor();
  expect((await clipboard(page)).match(/accessed/g)?.length).toBe(1);
});

test('a selection that begins and ends inside words is quoted with all of both', async () => {
  const page = await open('/articles/letter/', { permissions });
  await select(page, ['p1', 'fuse to be com']);
  await bar(page).getByRole('button', { name: 'Copy quote' }).click();
  await bar(page).getByRole('button', { name: 'Copied' }).waitFor();
  expect((await clipboard(page)).split('\n\n')[0]).toBe('“refuse to be complicit”');
});

test('the actions stand just above the selection in a wide window, below it where there is no room, and at the foot of a narrow one', async () => {
  const page = await open('/articles/letter/', { viewport: { width: 1280, height: 400 } });
  /** Returns the place of the actions for words in a paragraph that begins at a height of the window, in pixels. */
  const placeAt = async (height: number) => {
    await page.evaluate((wanted) => {
      getSelection()!.removeAllRanges();
      const { top } = document.getElementById('p1')!.getBoundingClientRect();
      scrollBy({ top: top - wanted, behavior: 'instant' });
    }, height);
    await bar(page).waitFor({ state: 'detached' });
    await select(page, ['p1', 'They refuse']);
    await bar(page).waitFor();
    return page.evaluate(() => {
      const { top, bottom } = document.querySelector('.marks-bar')!.getBoundingClientRect();
      const selected = getSelection()!.getRangeAt(0).getBoundingClientRect();
      const foot = innerHeight - bottom;
      return { above: selected.top - bottom, below: top - selected.bottom, foot };
    });
  };
  expect((await placeAt(200)).above).toBeCloseTo(8, 0);
  expect((await placeAt(-10)).below).toBeCloseTo(8, 0);
  await page.setViewportSize({ width: 767, height: 400 });
  expect((await placeAt(200)).foot).toBeCloseTo(16, 0);
});

test('the link to a selection covers whole words, and both ends of a selection across blocks', async () => {
  const page = await open('/articles/letter/', { permissions });
  const copyLink = async () => {
    await bar(page).getByRole('button', { name: 'Copy link' }).click();
    await bar(page).getByRole('button', { name: 'Copied' }).waitFor();
    return clipboard(page);
  };
  await select(page, ['p1', 'fuse to be com']);
  expect(await copyLink()).toBe(
    `https://courier.example/articles/letter/?w=p7q0cw#p1:~:text=refuse%20to%20be%20complicit`,
  );
  await select(page, ['p1', 'separation of'], ['p2', 'would not']);
  await bar(page).getByRole('button', { name: 'Copy link' }).waitFor();
  expect(await copyLink()).toBe(
    `https://courier.example/articles/letter/?w=p7q0cw#p1:~:text=separation%20of%20islanders%20from%20their,Customs%20Eagles%20(ICE)%20would%20not`,
  );
});

test('what is copied is selected at that moment, even if the page has not read the selection yet', async () => {
  const page = await open('/articles/letter/', { permissions });
  await page.clock.install();
  await select(page, ['p1', 'They refuse to be complicit']);
  await bar(page).waitFor();
  // No timer ends from now on.
  await page.clock.pauseAt(Date.now() + 60_000);
  await select(page, ['p2', 'would not answer']);
  await bar(page).getByRole('button', { name: 'Copy quote' }).click();
  await bar(page).getByRole('button', { name: 'Copied' }).waitFor();
  expect(await clipboard(page)).toContain('“would not answer”');
});

test('a button that is pressed twice has its label again after a while', async () => {
  const page = await open('/articles/letter/', { permissions });
  await page.clock.install();
  await select(page, ['p1', 'They refuse to be complicit']);
  await bar(page).getByRole('button', { name: 'Copy quote' }).click();
  const pressed = bar(page).getByRole('button', { name: 'Copied' });
  await pressed.waitFor();
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await pressed.click();
  await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== '');
  await page.clock.runFor('01:00');
  await bar(page).getByRole('button', { name: 'Copy quote' }).waitFor();
});

test('the link scrolls to the passage, even if it has moved to another paragraph', async () => {
  const options = { permissions, viewport: { width: 360, height: 240 } };
  const page = await open('/articles/letter/', options);
  await select(page, ['p2', 'would not answer']);
  await bar(page).getByRole('button', { name: 'Copy link' }).click();
  await bar(page).getByRole('button', { name: 'Copied' }).waitFor();
  const link = new URL(await clipboard(page));
  const moved = await open(`${link.pathname}${link.hash.replace('#p2', '#p99')}`, options);
  await moved.waitForFunction(() => scrollY > 0);
  const { top, bottom } = await moved.locator('#p2').evaluate((node) => ({
    top: node.getBoundingClientRect().top,
    bottom: node.getBoundingClientRect().bottom,
  }));
  expect(top).toBeLessThan(240);
  expect(bottom).toBeGreaterThan(0);
});

test('“Cite” opens the citations with the paragraph', async () => {
  const page = await open('/articles/letter/');
  await select(page, ['p2', 'would not answer']);
  await bar(page).getByRole('button', { name: 'Cite' }).click();
  await page.waitForURL('**/articles/letter/#p2');
  await page.waitForFunction(() =>
    document.querySelector('#cite-chicagoNote')?.textContent.includes('para. 2'),
  );
  expect(await page.locator('#cite > summary').evaluate((node) => node === document.activeElement)).toBe(
    true,
  );
});

test('“More like this” searches for articles like the paragraph, or like the whole article', async () => {
  const page = await open('/articles/letter/');
  await select(page, ['p2', 'would not answer']);
  await bar(page).getByRole('button', { name: 'More like this' }).click();
  await page.waitForURL('**/search/?q=like%3Aletter%23p2');
  await page.locator('.hit').first().waitFor();
  const hrefs = () =>
    page.locator('.hit-title a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  expect((await hrefs()).join(' ')).not.toContain('/articles/letter/');
  await page.goBack();
  await page.getByRole('link', { name: 'More like this' }).click();
  await page.waitForURL('**/search/?q=like%3Aletter');
  await page.locator('.hit').first().waitFor();
  expect((await hrefs()).join(' ')).not.toContain('/articles/letter/');
  await page.getByRole('button', { name: 'Remove like “' }).click();
  await page.waitForURL('**/search/');
});

test('the keyboard reaches the actions for a selection, and Escape closes them', async () => {
  const page = await open('/articles/letter/', { permissions });
  await select(page, ['p1', 'They refuse']);
  // Extends the selection with the keyboard, as in a text with a caret.
  await page.evaluate(() => getSelection()!.modify('extend', 'forward', 'word'));
  await bar(page).waitFor();
  await page.getByRole('status').filter({ hasText: 'Press F6' }).waitFor({ state: 'attached' });
  await page.keyboard.press('F6');
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  expect(await focused()).toBe('Copy quote');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Copy link');
  await page.keyboard.press('Escape');
  expect(await bar(page).count()).toBe(0);
  expect(await page.evaluate(() => getSelection()!.toString())).toContain('They refuse');
  await select(page, ['p2', 'would not answer']);
  await bar(page).waitFor();
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Copy quote');
  await page.keyboard.press('Enter');
  await bar(page).getByRole('button', { name: 'Copied' }).waitFor();
  expect(await clipboard(page)).toContain('“would not answer”');
});

test('selections elsewhere have no actions, and no script is loaded before', async () => {
  const page = await open('/articles/letter/');
  const loaded = () =>
    page.evaluate(
      () => performance.getEntriesByType('resource').filter(({ name }) => /quote-bar/.test(name)).length,
    );
  await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('h1')!));
  expect([await bar(page).count(), await loaded()]).toEqual([0, 0]);
  await select(page, ['p1', 'They refuse']);
  await bar(page).waitFor();
  await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('h1')!));
  await bar(page).waitFor({ state: 'detached' });
});

test('axe finds nothing in the actions for a selection, in light and dark', async () => {
  const page = await open('/articles/letter/?q=contract', { permissions });
  await select(page, ['p1', 'They refuse']);
  await bar(page).waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFaults(page)).toEqual([]);
  }
});

test('on a touch screen the anchors of blocks are visible, and nothing exceeds the screen', async () => {
  const page = await open('/articles/letter/', {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  const signs = await page.locator('#p1 > a.anchor, #p3 > a.anchor').evaluateAll((nodes) =>
    nodes.map((node) => {
      const { left, right, width, height } = node.getBoundingClientRect();
      return {
        isSeen: getComputedStyle(node).opacity === '1' && left >= 0 && right <= innerWidth,
        isLarge: width >= 24 && height >= 24,
      };
    }),
  );
  expect(signs).toEqual([
    { isSeen: true, isLarge: true },
    { isSeen: true, isLarge: true },
  ]);
});

test('an entity’s page is shared by the device if possible, otherwise its address is copied', async () => {
  const page = await open('/entities/harbour-board/', { permissions });
  await page.evaluate(() => delete (Navigator.prototype as { share?: unknown }).share);
  await page.reload();
  const share = page.getByRole('button', { name: 'Share', exact: true });
  await page.addInitScript(() => {
    const shared = (data: ShareData) => Promise.resolve(void (document.title = `shared ${data.url}`));
    Object.defineProperty(navigator, 'share', { value: shared, configurable: true });
  });
  await page.reload();
  await share.click();
  await page.waitForFunction(() => document.title.startsWith('shared'));
  expect(await page.title()).toBe('shared https://courier.example/entities/harbour-board/');
  const copying = await open('/entities/harbour-board/', { permissions });
  await copying.addInitScript(() => delete (Navigator.prototype as { share?: unknown }).share);
  await copying.reload();
  await copying.getByRole('button', { name: 'Share', exact: true }).click();
  await copying.getByRole('button', { name: 'Link copied' }).waitFor();
  expect(await clipboard(copying)).toBe('https://courier.example/entities/harbour-board/');
});

test('the articles of a topic are downloaded next to its count, even without JavaScript', async () => {
  const page = await open('/topics/tides/', { javaScriptEnabled: false });
  expect(await page.getByRole('button', { name: 'Share' }).count()).toBe(0);
  await page.getByText('Download', { exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'RIS' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('tides.ris');
});

test('an opened feed is readable, and links to the articles', async () => {
  const page = await open('/feed.xml');
  const link = page.getByText('Ferry workers press Elm to drop its contract with ICE').last();
  expect(await link.evaluate((node) => getComputedStyle(node).display)).not.toBe('none');
  expect(
    await page
      .locator('entry > updated')
      .first()
      .evaluate((node) => getComputedStyle(node).display),
  ).toBe('none');
  expect(await page.getByText('This is a feed.').isVisible()).toBe(true);
});
