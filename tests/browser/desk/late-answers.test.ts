import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { DeskEvent } from '../../../src/desk/api/events.ts';
import { article, entity } from '../../support/content.ts';
import { openTestDesk } from '../../support/desk.ts';
import { holdRequest } from '../held-request.ts';

// What a keeper does while the desk has not answered yet. A fictional port.
const desk = openTestDesk({
  'articles/ferry.md': article('', 'The ferry left late.', { topics: '[ferries]' }),
  'topics/ferries.yaml': 'label: Ferries\n',
  'entities/ada-vale.yaml': entity('Ada Vale', 'person'),
  'entities/ben-wick.yaml': entity('Ben Wick', 'person'),
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

const heldRequest = (page: Page, name: string, refusal?: string) =>
  holdRequest(
    page,
    `**/api/${name}`,
    refusal === undefined ? 'sent' : { json: { type: 'refused', message: refusal } },
  );

test('who has left a screen is not taken elsewhere by the answer to the last change there', async () => {
  const page = await desk.open('records/topic/ferries/');
  const change = await heldRequest(page, 'records/change');
  await page.getByText('Rename', { exact: true }).click();
  await page.getByLabel('New id').fill('ferry-lines');
  await button(page, 'Show what would change').first().click();
  await button(page, 'Rename it').click();
  await change.arrived;
  await page.getByRole('link', { name: 'Topics' }).click();
  await page.waitForURL('**/records/topics/');
  const answered = page.waitForResponse('**/api/records/change');
  change.release();
  await (await answered).finished();
  await page.locator('.topic-tree a[href$="/ferry-lines/"]').waitFor();
  expect(page.url()).toMatch(/\/records\/topics\/$/);
});

test('a running import is not offered again before the server’s first event', async () => {
  const page = await desk.open('import/');
  const start = await heldRequest(page, 'import/start');
  await page.getByLabel('Choose files').setInputFiles({
    name: 'note.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('title,date,body\nThe quay,2019-03-04,The quay is wide.\n'),
  });
  await button(page, 'Preview the import').click();
  await start.arrived;
  expect(await button(page, 'Preview the import').isDisabled()).toBe(true);
  start.release();
  await page.getByRole('heading', { name: 'What would be imported' }).waitFor();
  const second = await heldRequest(page, 'import/start');
  await button(page, 'Preview again').click();
  await second.arrived;
  expect(await button(page, 'Import').count()).toBe(0);
  second.release();
  await page.getByRole('heading', { name: 'What would be imported' }).waitFor();
  expect(existsSync(join(desk.contentDir(), 'articles/2019'))).toBe(false);
});

test('a build that is refused may be started again', async () => {
  const page = await desk.open('publish/');
  const start = await heldRequest(page, 'publish/start', 'Refused for the test.');
  await button(page, 'Build the site').click();
  await start.arrived;
  expect(await button(page, 'Build the site').isDisabled()).toBe(true);
  start.release();
  await page.getByText('Refused for the test.').waitFor();
  expect(await button(page, 'Build the site').isEnabled()).toBe(true);
});

/** Events that a page has received, and does not see until they are released. */
interface HeldEvents {
  isOn: boolean;
  readonly texts: string[];
  /** Lets the page receive an event of the test. */
  send(event: DeskEvent): void;
  /** @param count the first so many; by default all, and all that follow */
  release(count?: number): void;
}
declare const heldEvents: HeldEvents;

/** Lets the next screen that a page opens hold its events, once that is turned on. */
function holdEvents(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const calls: (() => void)[] = [];
    let receive: (event: MessageEvent<string>) => void;
    const held: HeldEvents = {
      isOn: false,
      texts: [],
      send: (event) =>
        receive(new MessageEvent('message', { data: JSON.stringify(event), lastEventId: '0' })),
      release(count) {
        held.isOn &&= count !== undefined;
        for (const call of calls.splice(0, count ?? calls.length)) call();
      },
    };
    class HeldSource extends EventSource {
      override set onmessage(call: (event: MessageEvent<string>) => void) {
        receive = call;
        super.onmessage = (event: MessageEvent<string>) => {
          if (!held.isOn) {
            call(event);
            return;
          }
          calls.push(() => call(event));
          held.texts.push(event.data);
        };
      }
    }
    Object.assign(globalThis, { EventSource: HeldSource, heldEvents: held });
  });
}

test('a change is not shown as saved before the events about it, whatever arrives about earlier ones', async () => {
  const page = await desk.open('');
  await holdEvents(page);
  await page.goto(`${desk.url()}records/entity/ada-vale/`);
  const rename = async (page: Page, to: string) => {
    await page.getByLabel('Name (required)').fill(to);
    await button(page, 'Save').click();
    await page.getByText('Saved.', { exact: true }).waitFor();
  };
  await page.getByLabel('Name (required)').waitFor();
  await page.evaluate(() => (heldEvents.isOn = true));

  const other = await desk.open('records/entity/ben-wick/');
  await rename(other, 'Benjamin Wick');
  await other.getByText('All saved').waitFor();
  // The last event about the other change, but none about this one.
  await page.waitForFunction(() => /"pending":0,"undo"/.test(heldEvents.texts.join()));
  const earlier = await page.evaluate(() => heldEvents.texts.length);
  await rename(page, 'Ada M. Vale');
  await page.evaluate((count) => heldEvents.release(count), earlier);
  expect(await page.locator('.desk-status [role=status]').innerText()).toBe('Saving 1 change');
  await page.evaluate(() => heldEvents.release());
  await page.getByText('All saved').waitFor();
});

test.each(['names', 'articles'])(
  'the list of %s is requested again when pending names have changed, although there are as many as before',
  async (screen) => {
    const page = await desk.open('');
    await holdEvents(page);
    await page.goto(`${desk.url()}${screen}/`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    // From now on, the desk's own events change nothing.
    await page.evaluate(() => (heldEvents.isOn = true));
    for (const version of [1001, 1002]) {
      const again = page.waitForRequest(`**/api/${screen}/list`);
      await page.evaluate(
        (version) => heldEvents.send({ type: 'finding', done: 1, of: 1, names: 1, version }),
        version,
      );
      await again;
    }
  },
);
