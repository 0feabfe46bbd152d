import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { textsOfAllScreens } from '../../../src/desk/page/shell/all-words.ts';
import { formatMessage, parseMessage } from '../../../src/shared/words/messages/message.ts';
import type { MessageValue } from '../../../src/shared/words/messages/message-values.ts';
import { translationsOf } from '../../../src/shared/words/messages/words-by-key.ts';
import type { Translation } from '../../../src/shared/words/translation.ts';
import { openTestDesk, screenHeading } from '../../support/desk.ts';
import { Keeper } from '../../support/keeper.ts';
import { namedStories, storyNames } from '../../support/named-stories.ts';

// A fictional collection, taken from its folder to a host by a keeper who reads no English.
const stories = namedStories(6);

const tableOf = (code: string) =>
  JSON.parse(
    readFileSync(
      fileURLToPath(new URL(`../../../src/desk/page/base/translations/${code}.json`, import.meta.url)),
      'utf8',
    ),
  ) as Translation;

/** A pseudo-language: each text of the Spanish table in marks, so that a text without them is in no table. */
const pseudo: Translation = {
  ...tableOf('es'),
  words: Object.fromEntries(
    Object.entries(tableOf('es').words).map(([key, message]) => [key, `⟦${message}⟧`]),
  ),
};

const english = textsOfAllScreens();

/** Returns what a button or a heading says; in English where a table leaves that to whoever reviews it. */
function text(table: Translation, key: string, ...args: readonly MessageValue[]): string {
  const message = translationsOf(english, table.words)(key);
  return message === undefined
    ? (english.get(key) as string)
    : formatMessage(parseMessage(message), args, table.language).trim();
}

/** What is the same in all languages: names of formats, of sources of ids and of the program, and addresses. */
const sameEverywhere =
  /\b(?:Markdown|HTML|Word|PDF|Excel|CSV|JSON|ZIP|WordPress|Wikidata|VIAF|ISNI|GeoNames|ORCID|GitHub|Git|SSH|S3|MB|Ctrl|Shift|Enter|Esc|Backspace|npm|start|https?:\S+|(?:[\w-]+\/)*[\w-]+\.(?:md|txt|ya?ml|html))\b/g;

/** What the archive says: its name, and the stories, of which a screen may show a part. */
const ofArchive = ['The Example Courier', ...stories.map(({ text: story }) => story)];

/** A day, as Intl says it. */
const day = /\d+ de \p{L}+ de \d+/u;

/** Returns what a screen says that stands in no marks, and that does not say that it is English. */
async function unmarked(page: Page): Promise<string[]> {
  const said = await page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT);
    const left = '[lang=en], .desk-language, code, kbd, pre, script, style, noscript, option, textarea';
    while (walker.nextNode()) {
      const element = walker.currentNode as HTMLElement;
      if (element.closest(left)) continue;
      for (const name of ['aria-label', 'alt', 'placeholder'])
        if (element.hasAttribute(name)) found.push(element.getAttribute(name)!);
      if (element.children.length === 0) found.push(element.textContent);
      else
        for (const node of element.childNodes)
          if (node.nodeType === Node.TEXT_NODE) found.push(node.textContent ?? '');
    }
    return found;
  });
  return [...new Set(said)].filter((one) => {
    let left = one.replace(sameEverywhere, '').replace(day, '');
    for (let before = ''; before !== left;) [before, left] = [left, left.replace(/⟦[^⟦⟧]*⟧/g, ' ')];
    const words = left.replace(/^[\s:–·]+/, '').trim();
    return /\p{L}{3}/u.test(words) && !ofArchive.some((story) => story.includes(words));
  });
}

/** What is asked of every screen on the way. */
type Look = (page: Page, screen: string) => Promise<void>;

/** Takes a folder to a host, all by the words of one language. */
async function journey(
  desk: ReturnType<typeof openTestDesk>,
  page: Page,
  table: Translation,
  look: Look,
): Promise<void> {
  const say = (key: string, ...args: readonly MessageValue[]) => text(table, key, ...args);
  const button = (key: string) => page.getByRole('button', { name: say(key), exact: true });
  const source = join(desk.contentDir(), '../stories');
  mkdirSync(source, { recursive: true });
  for (const { name, text: story } of stories) writeFileSync(join(source, name), story);

  await page.getByRole('heading', { name: say('import.title'), level: 1 }).waitFor();
  await look(page, 'import, empty');

  await page.getByLabel(say('import.path'), { exact: true }).fill(source);
  await button('import.dryRun').click();
  await page.getByRole('heading', { name: say('import.dryTitle') }).waitFor();
  await look(page, 'import, preview');
  await page.getByRole('button', { name: say('import.title'), exact: true }).click();
  await page.getByRole('link', { name: say('import.nextNames', stories.length) }).click();

  const keeper = new Keeper(page);
  await page.locator('.name-card').waitFor();
  await look(page, 'names');
  const { words } = await keeper.decide((name) => storyNames.get(name) ?? 'refuse');
  await page.getByText(say('desk.shell.saved')).waitFor();
  const id = words.toLowerCase().replaceAll(' ', '-');
  const records = readdirSync(join(desk.contentDir(), 'entities'), { recursive: true }).map(String);
  expect(records.filter((path) => path.endsWith(`${id}.yaml`))).toHaveLength(1);

  for (const screen of [
    'today/',
    'articles/',
    'problems/',
    'records/',
    'requests/',
    'settings/',
    'backup/',
  ]) {
    await page.goto(desk.url() + screen);
    await page.locator(screenHeading).first().waitFor();
    await page.waitForLoadState('networkidle');
    await look(page, screen);
  }

  await page.goto(`${desk.url()}publish/`);
  await button('publish.build').click();
  await page.locator('.publish-job [role=status] .work-note').waitFor();
  await look(page, 'publish, built');
  const host = join(desk.contentDir(), '../host');
  await page.getByLabel(say('publish.placeFields.folder.first.label'), { exact: true }).fill(host);
  await page.getByRole('button', { name: say('publish.dryRun'), exact: true }).click();
  await page.getByRole('button', { name: say('publish.sendNow'), exact: true }).click();
  await page.getByRole('button', { name: say('publish.consents.send'), exact: true }).click();
  await page.locator('.publish-job [role=status] .work-note').waitFor();
  await look(page, 'publish, sent');
  expect(existsSync(join(host, 'index.html'))).toBe(true);
}

describe('from right to left', () => {
  const desk = openTestDesk({});

  test('a folder becomes a published archive by the words of Hebrew alone, and no screen scrolls sideways', async () => {
    const page = await desk.open('import/', { locale: 'he-IL', viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(60_000);
    await journey(desk, page, tableOf('he'), async (shown, screen) => {
      expect(
        await shown.evaluate(() => [
          document.documentElement.dir,
          document.documentElement.scrollWidth <= document.documentElement.clientWidth,
        ]),
        screen,
      ).toEqual(['rtl', true]);
    });
  });
});

describe('in a pseudo-language', () => {
  const desk = openTestDesk({});

  test('a folder becomes a published archive, and every text on the way is one of the table', async () => {
    const page = await desk.open('import/', { locale: 'en-US' });
    page.setDefaultTimeout(60_000);
    await page.context().route(/\/es-[\w-]+\.js$/, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: `export default ${JSON.stringify(pseudo)};`,
      }),
    );
    await page.getByRole('combobox', { name: 'Language of the desk' }).selectOption('es');
    const left: Record<string, readonly string[]> = {};
    await journey(desk, page, pseudo, async (shown, screen) => {
      const texts = await unmarked(shown);
      if (texts.length > 0) left[screen] = texts;
    });
    expect(left).toEqual({});
  });
});
