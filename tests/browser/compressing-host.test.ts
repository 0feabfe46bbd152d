import { describe, expect, test } from 'vitest';
import { serveSite } from '../../src/site/serve/serve-site.ts';
import { article, entity, type Files } from '../support/content.ts';
import { serveCompressed } from '../support/builds/serve-compressed.ts';
import { settled } from './kinds-of-page.ts';
import { openFiction } from './open-fiction.ts';

const count = 20;

/** An archive with a name whose data is longer than the part that the card of the name asks for. */
const oftenNamed: Files = {
  'entities/mira-solano.yaml': entity('Mira Solano', 'person', 'description: A pilot of fiction.\n'),
  ...Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `articles/storm-${at}.md`,
      article(
        'language: en\n',
        `Mira Solano steered boat number ${at} out of the harbour. Nothing of this ever happened.`,
        {
          title: `The storm of day ${at + 1} breaks the northern breakwater again`,
          entities: '[mira-solano]',
        },
      ),
    ]),
  ),
};

describe.each([
  ['one that compresses as nginx does', serveCompressed],
  ['our own', async (out: string) => (await serveSite(out, 0))!],
])('on a host (%s)', (_, serve) => {
  const { open, url } = openFiction(oftenNamed, serve);

  test('the card of a name leaves whole answers to whoever asks for the whole file next', async () => {
    const page = await open('/articles/storm-3/');
    const data = `${url()}entities/mira-solano/index.json`;
    const whole = await (await fetch(data)).text();
    expect(whole.length).toBeGreaterThan(4500);
    const mention = page.locator('.text a.mention[data-entity="mira-solano"]').first();
    await mention.hover();
    expect(await page.locator('.name-card').innerText()).toContain(`Mentioned in ${count} articles`);

    expect(await page.evaluate(async (path) => (await fetch(path)).text(), data)).toBe(whole);
    await mention.click();
    await page.getByRole('link', { name: 'Dossier', exact: true }).click();
    await settled(page);
    expect(await page.locator('.dossier-article').count()).toBe(count);
  });
});
