import { expect, test } from 'vitest';
import { articleData } from '../../../src/views/data/article-data.ts';
import { articleView } from '../../../src/views/pages/article.ts';
import { formerAddressRoute } from '../../../src/views/pages/former-address.ts';
import { searchDocuments } from '../../../src/search/document/search-documents.ts';
import type { ArticleId } from '../../../src/schema/id.ts';
import { article, type Files, open, problemsOf } from '../../support/content.ts';
import { build } from '../../support/views.ts';

// All of it is fiction.
const withheld =
  'decisions:\n  - { number: 7, month: 2026-11, ground: court, words: a driver, addresses: [/entities/p-17/] }\n';
const files: Files = {
  'withheld.yaml': withheld,
  'articles/crash.md': article(
    'withheld: 7\n',
    'The police stopped [a driver](withheld:7) at **night**. A *[driver](withheld:7)* of fiction.\n\n## [A driver](withheld:7) stopped',
  ),
};

test('a mark of a withheld name is its words and an empty link to the sentence at the foot', async () => {
  const { archive } = await open(files);
  const { body } = archive!.articles[0]!;
  expect(body.blocks[0]).toBe('The police stopped a driver at night. A driver of fiction.');
  const mark = '<a class="withheld" href="#withheld-7" aria-label="Withheld"></a>';
  expect(body.html).toContain(`The police stopped a driver${mark} at <strong>night</strong>.`);
  expect(body.html).toContain(`<em>driver${mark}</em>`);
  expect(body.headings.map(({ text }) => text)).toEqual(['A driver stopped']);
  expect(body.mentions).toEqual([]);
});

test('an article says at its foot what is withheld, in its data too', async () => {
  const { archive, urls } = await build(files);
  const sentence = 'A name has been withheld in this article since November 2026, by order of a court.';
  const found = archive.article.get('crash' as ArticleId)!;
  expect(articleView(archive, urls, found).after.withheld).toEqual({
    heading: 'Withheld',
    notes: [{ anchor: 'withheld-7', sentence }],
  });
  expect(articleData(archive, urls, found).withheld).toEqual([sentence]);
});

test('the search knows only the words that stand instead', async () => {
  const { archive, urls } = await build(files);
  const [document] = [...searchDocuments(archive, urls)];
  expect(document!.parts.map(({ text }) => text).join(' ')).toContain(
    'The police stopped a driver at night.',
  );
});

test('a former address without the name answers with the sentence', async () => {
  const { archive, urls } = await build({
    ...files,
    'withheld.yaml': withheld.replace('words:', 'sentence: A name was removed., words:'),
  });
  const [path] = formerAddressRoute.paths(archive, urls);
  expect(path!.params).toEqual({ path: 'entities/p-17' });
  const { removed } = formerAddressRoute.view(archive, urls, path!.props);
  expect(removed).toMatchObject({ title: 'Removed', sentence: 'A name was removed.' });
  expect(removed!.frame.head.robots).toBe('noindex');
  const [usual] = formerAddressRoute.paths(
    ...(Object.values(await build(files)) as [typeof archive, typeof urls]),
  );
  expect(usual!.props.decision).toBe('7');
});

test('the check says what is wrong with marks, numbers and addresses, and where', async () => {
  expect(
    await problemsOf({
      'withheld.yaml': `${withheld}  - { number: 7, month: 2026-13, ground: court, words: a driver }\n`,
    }),
  ).toMatchInlineSnapshot(`
    "content/withheld.yaml:3  decisions[1].month
      "2026-13" is not a month like 2026-11.
      See content/FIELDS.md."
  `);
  expect(
    await problemsOf({
      'withheld.yaml': `${withheld}  - { number: 7, month: 2026-12, ground: other, words: x, addresses: [/entities/p-17, /articles/crash/, /404.html] }\n`,
      'articles/crash.md': article('withheld: [7, 8]\n', 'One.\n\n[A driver](withheld:9) drove.'),
      'pages/about.md': '---\ntitle: About\n---\n\n[A driver](withheld:7) drove.\n',
    }),
  ).toMatchInlineSnapshot(`
    "content/articles/crash.md:6  withheld[1]
      There is no decision 8 in withheld.yaml.
      Correct the number, or restore the decision from an earlier version of withheld.yaml.

    content/articles/crash.md:11
      The text has a mark of the decision "9", which is not in this article’s "withheld".
      Add the number to "withheld" in the front matter, or write the words without a mark.

    content/pages/about.md:5
      The text has a mark of the decision "7", which is not in this article’s "withheld".
      Add the number to "withheld" in the front matter, or write the words without a mark.

    content/withheld.yaml:3  decisions[1].addresses[0]
      The address "/entities/p-17" is in use.
      Remove it here, or remove what else has this address.

    content/withheld.yaml:3  decisions[1].addresses[1]
      The address "/articles/crash/" is in use.
      Remove it here, or remove what else has this address.

    content/withheld.yaml:3  decisions[1].addresses[2]
      The address "/404.html" can’t be used.
      Remove it here, or remove what else has this address.

    content/withheld.yaml:3  decisions[1].number
      There are two decisions with the number 7.
      Give one of the two another number, and change the marks in its articles."
  `);
});
