import { expect, test } from 'vitest';
import { unpackBoxes } from '../../../../src/shared/base/page-boxes.ts';
import { pageBoxes, pageBoxesRoute, pagePictureRoute } from '../../../../src/views/data/page-files.ts';
import { rememberSite } from '../../../support/builds/remembered-site.ts';
import { article, type Files } from '../../../support/content.ts';
import { issueYaml, printed } from '../../../support/print/printed.ts';
import { build } from '../../../support/views.ts';

// Everything here is fiction.
const addresses = async (files: Files) => {
  const { archive, urls } = await build(files);
  return [...pagePictureRoute.paths(archive, urls), ...pageBoxesRoute.paths(archive, urls)].map(
    ({ params }) => Object.values(params).join('/'),
  );
};

test('each page has a picture, a large one, and a file of boxes if its words are known', async () => {
  expect((await addresses(printed)).map((one) => one.replace(/[0-9a-f]{12}/, '…'))).toEqual([
    'harbor-gazette/1855-09-22/1-…',
    'harbor-gazette/1855-09-22/1-…-large',
    'harbor-gazette/1855-09-22/2-…',
    'harbor-gazette/1855-09-22/2-…-large',
    'harbor-gazette/1855-09-22/1-…',
  ]);
});

test('a page that shows what is not published has no picture, and so no file of boxes, which have what is published alone', async () => {
  const files = { ...printed, 'articles/lamp.md': article('draft: true\n', 'Lamps.') };
  expect(await addresses(files)).toHaveLength(2);
  const { archive } = await build(files);
  const { articles, unit } = pageBoxes(archive, archive.issues[0]!, 1);
  expect(Object.keys(articles)).toEqual(['ferry']);
  expect(unpackBoxes(articles['ferry']!['p1']!, unit).map(({ word }) => word)).toEqual([0, 1, 1, 2]);
  expect(JSON.stringify(articles)).not.toMatch(/[Tt]he|sailed/);
});

test('the headline, the standfirst and each block have boxes of their own', async () => {
  const { archive } = await build({
    ...printed,
    'articles/ferry.md': article('standfirst: The ferry.\n', 'It sailed.', { title: 'Sailed.' }),
  });
  const { articles } = pageBoxes(archive, archive.issues[0]!, 1);
  expect(Object.keys(articles['ferry']!)).toEqual(['standfirst', 'p1']);
});

test('one changed article makes the boxes of its pages again, and those of no other', async () => {
  const two = {
    ...printed,
    'issues/harbor-gazette-1855-09-23.yaml': issueYaml
      .replace('09-22\n', '09-23\n')
      .replace(/- article: (\w+)/g, '- article: $1-too'),
    ...Object.fromEntries(
      ['ferry', 'lamp', 'tide'].map((id) => [
        `articles/${id}-too.md`,
        article('', 'Too.', { title: `${id} too` }),
      ]),
    ),
  };
  const { known } = rememberSite(await build(two));
  const again = await build({
    ...two,
    'articles/lamp.md': article('', 'Old lamps.', { date: '1855-09-22', title: 'A lamp' }),
  });
  const { made } = rememberSite(again, known);
  const boxes = [...made].filter((file) => file.startsWith('pageBoxesRoute'));
  expect(boxes).toHaveLength(1);
  expect(boxes[0]).toContain('1855-09-22');
  expect([...made].filter((file) => file.startsWith('pagePictureRoute'))).toEqual([]);
});
