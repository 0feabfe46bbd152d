import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { passageDigest } from '../../src/archive/passages/passage-digest.ts';
import { serveSite } from '../../src/site/serve/serve-site.ts';
import { runProgram } from '../support/builds/run-build.ts';
import { connectChromium } from '../support/browsing/connect-chromium.ts';
import { article, entity, site, writeContent } from '../support/content.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

// Everything here is fiction.
const blocks = ['Acme and Bolt bought the ferry.', 'It left at noon.', 'Nobody was on board.'];
const ferry = (more: string, date: string, text: readonly string[], entities = '[acme]') =>
  article(more, text.join('\n\n'), { title: 'The last ferry', date, entities });

test('links from before an edit hold after it is published', async () => {
  const contentDir = writeContent({
    'site.yaml': `${site}shortLinks: true\n`,
    'articles/letter.md': ferry('', '2018-06-19', blocks, '[acme, bolt]'),
    'articles/gone.md': ferry('', '2018-07-02', ['Acme and Bolt met.'], '[acme, bolt]'),
    'entities/acme.yaml': entity('Acme'),
    'entities/bolt.yaml': entity('Bolt'),
  });
  const folder = temporaryFolder();
  const [out, host] = [join(folder, 'dist'), join(folder, 'host')];
  const publish = () => {
    const options = ['--content', contentDir, '--out', out, '--to', host];
    const ran = runProgram('publish', ...options);
    expect(ran.code, ran.stderr).toBe(0);
    return readFileSync(join(contentDir, 'addresses.txt'), 'utf8');
  };
  const code = /^\/articles\/letter\/ (\w{5})$/m.exec(publish())![1]!;
  rmSync(join(contentDir, 'articles/gone.md'));
  rmSync(join(contentDir, 'articles/letter.md'));
  writeFileSync(
    join(contentDir, 'articles/ferry.md'),
    ferry('redirectFrom: [/articles/letter/]\n', '2018-07-01', ['It was the last one.', ...blocks]),
  );
  // The renamed article keeps its code, and gets no other.
  expect(publish()).toMatch(/^\/articles\/ferry\/ \d{4}-\d\d-\d\d$/m);

  const served = (await serveSite(host, 0))!;
  onTestFinished(() => void served.server.close());
  const browser = await connectChromium();
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  const follow = async (path: string, to: RegExp) => {
    await page.goto(served.url + path);
    await page.waitForURL(to);
    await page.waitForLoadState('networkidle');
  };

  await follow(`a/${code}/#p3`, /\/articles\/ferry\/#p3$/);
  expect(await page.locator('#p3').innerText()).toContain('It left at noon.');
  await page.emulateMedia({ media: 'print' });
  const short = page.locator('#cite-short');
  expect(await short.isVisible()).toBe(true);
  expect(await short.innerText()).toBe(`https://courier.example/a/${code}/`);
  await page.emulateMedia({ media: 'screen' });
  await page.locator('#cite summary').click();
  await page.waitForFunction(() => document.querySelector('#cite-short')!.textContent.endsWith('#p3'));

  // A passage that has moved is said to have, also from a former address.
  await follow(`articles/letter/?w=${passageDigest(blocks[1]!)}#p2`, /\/articles\/ferry\/\?w=\w+#p2$/);
  expect(await page.locator('.arrival').innerText()).toContain('was paragraph 2, and is now paragraph 3.');

  await follow('2018/06/19/', /\/2018\/$/);
  await follow('entities/acme/with/bolt/', /\/entities\/acme\/$/);
  await follow('articles/gone/', /\/articles\/gone\/$/);
  expect(await page.locator('main').innerText()).toContain('This article is not in the archive at present.');
});
