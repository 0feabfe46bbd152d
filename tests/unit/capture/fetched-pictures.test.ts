import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FetchedPictures } from '../../../src/capture/fetched-pictures.ts';
import { importFrom, writeBatch } from '../../support/batch.ts';
import { writeContent } from '../../support/content.ts';
import { startPaper } from '../../support/crawl/paper-server.ts';
import { picture } from '../../support/picture.ts';

// All hosts and texts are fiction.

const png = { headers: { 'content-type': 'image/png' }, body: picture(40, 30) };

async function importedWith(home: string, fetched: FetchedPictures | undefined, markdown: string) {
  const contentDir = writeContent({});
  const batch = writeBatch({
    'a.md': `---\ntitle: A lamp\ndate: 2018-06-19\n---\n\nA lamp on the quay.\n\n${markdown.replaceAll('HOME/', home)}\n`,
  });
  const told = await importFrom(batch, contentDir, {
    ...(fetched && { fetchPicture: (address: string) => fetched.get(address) }),
  });
  const files = readdirSync(join(contentDir, 'articles'), { recursive: true, encoding: 'utf8' });
  return { ...told, pictures: files.filter((file) => file.endsWith('.png')) };
}

test('the pictures of an article that are on the web are fetched if that is wanted, each once', async () => {
  const { home, answers, asked, web } = await startPaper();
  answers.set('/moved.png', { status: 301, headers: { location: '/lamp.png' } });
  answers.set('/lamp.png', png);
  const contentDir = writeContent({});
  const text = '![A lamp](HOME/moved.png)\n\n![The same lamp](HOME/lamp.png)';
  const fetched = new FetchedPictures(contentDir, 'keeper@archive.example', web);
  const { pictures } = await importedWith(home, fetched, text);
  expect(pictures).toHaveLength(1);
  expect(asked).toEqual(['/robots.txt', '/moved.png', '/lamp.png']);
  await importedWith(home, fetched, text);
  expect(asked).toHaveLength(3);
  fetched.close();
});

test('a picture that can’t be had is told to be on the web, and its article comes without it', async () => {
  const { home, answers, web } = await startPaper();
  answers.set('/page.png', '<h1>No picture</h1>');
  answers.set('/later.png', { status: 429, headers: { 'retry-after': '86400' } });
  const fetched = new FetchedPictures(writeContent({}), 'keeper@archive.example', web);
  const text =
    '![A lamp](HOME/gone.png) ![A page](HOME/page.png) ![A pause](HOME/later.png) ![Private](http://10.0.0.1/a.png)';
  const { pictures, outcomes, warnings } = await importedWith(home, fetched, text);
  expect([pictures, outcomes]).toEqual([[], ['imported']]);
  expect(warnings.join('\n')).toContain('and 3 more is on the web, and no file of it was given');
  fetched.close();
});

test('nothing is fetched if it is not wanted', async () => {
  const { home, asked } = await startPaper();
  const { warnings } = await importedWith(home, undefined, '![A lamp](HOME/lamp.png)');
  expect(warnings.join('\n')).toMatch(/is on the web, and no file of it was given.*/);
  expect(asked).toEqual([]);
});
