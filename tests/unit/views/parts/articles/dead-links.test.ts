import { expect, test } from 'vitest';
import type { ArticleId } from '../../../../../src/schema/id.ts';
import { articleView } from '../../../../../src/views/pages/article.ts';
import { article } from '../../../../support/content.ts';
import { build } from '../../../../support/views.ts';

// Everything here is fiction.
const links = `links:
  - url: https://gone.example/a?b=1&c=2
    status: gone
    since: 2026-03-12
    checked: 2026-03-20
    answer: '404'
    copy: https://copies.example/2018/https://gone.example/a?b=1&c=2
    copied: 2018-06-19
  - url: https://lost.example/
    status: gone
    since: 2026-03-12
    checked: 2026-03-20
  - { url: 'https://weak.example/', status: failing, since: 2026-03-12, checked: 2026-03-12 }
  - { url: 'https://old.example/', status: moved, since: 2026-03-12, checked: 2026-03-12, to: 'https://new.example/' }
`;

async function view(body: string, source = '') {
  const { archive, urls } = await build({
    'articles/a.md': article(source, body),
    'links.yaml': links,
  });
  const found = archive.article.get('a' as ArticleId)!;
  return { view: articleView(archive, urls, found), blocks: found.body.blocks };
}

test('a link whose page is gone is marked, and the foot offers its copy', async () => {
  const { view: page } = await view('See [the *report*](https://gone.example/a?b=1&c=2#part), and more.');
  expect(page.text.html).toBe(
    '<p id="p1">See <a href="https://gone.example/a?b=1&amp;c=2#part" data-originalurl="https://gone.example/a?b=1&amp;c=2" ' +
      'data-versionurl="https://copies.example/2018/https://gone.example/a?b=1&amp;c=2" data-versiondate="2018-06-19">' +
      'the <em>report</em></a><a class="dead-link" href="#dead-link-1" aria-label="No longer available; see the note"></a>, and more.<a class="anchor" href="#p1"></a></p>',
  );
  expect(page.after.deadLinks.map(({ id, address, note, copy }) => ({ id, address, note, copy }))).toEqual([
    {
      id: 'dead-link-1',
      address: 'gone.example/a?b=1&c=2',
      note: 'not available since 12 March 2026',
      copy: {
        href: 'https://copies.example/2018/https://gone.example/a?b=1&c=2',
        text: 'copy of 19 June 2018',
      },
    },
  ]);
});

test('two links to one page that is gone share a note', async () => {
  const { view: page } = await view('[One](https://lost.example) and [two](https://LOST.example/#x).');
  expect(page.after.deadLinks.map(({ address, copy }) => [address, copy])).toEqual([
    ['lost.example', undefined],
  ]);
  expect(page.text.html.match(/href="#dead-link-1"/g)).toHaveLength(2);
});

test('links that failed once, moved, or are not known are not marked', async () => {
  const body = '[A](https://weak.example/), [b](https://old.example/), [c](https://other.example/).';
  const { view: page } = await view(body);
  expect(page.after.deadLinks).toEqual([]);
  expect(page.text.html).not.toContain('dead-link');
});

test('the page of the source is marked where the source is named', async () => {
  const { view: page } = await view(
    'Text.',
    'source: { publisher: The Lamp, url: "https://lost.example/" }\n',
  );
  expect(page.after.source.map(({ value, deadLink }) => [value.text, deadLink?.id])).toEqual([
    ['The Lamp', undefined],
    ['lost.example', 'dead-link-1'],
  ]);
});

test('marks add nothing to the text that passages are found by', async () => {
  const { view: page, blocks } = await view('See [it](https://lost.example/) now.');
  expect(page.text.html.replaceAll(/<[^>]*>/g, '')).toBe(blocks[0]);
});
