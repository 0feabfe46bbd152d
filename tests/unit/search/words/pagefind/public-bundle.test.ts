import { expect, test } from 'vitest';
import { publicPage } from '../../../../../src/search/words/pagefind/public-bundle.ts';

test('a page for Pagefind has the text, the anchors and the filters of the article', () => {
  const page = publicPage(
    {
      path: 'articles/letter/',
      language: 'fr',
      filters: {
        kind: ['article'],
        topic: ['strikes<work|Strikes & more', 'work|Work'],
        date: ['2018-06-19 79819380|19 June 2018'],
      },
      parts: [
        { anchor: 'title', text: 'A "letter"', weight: 7 },
        { anchor: 'p1', text: '<script>1 & 2' },
        { anchor: 'caption', text: 'A ___PAGEFIND_WEIGHT___10 fiction.' },
      ],
      date: { earliest: '2018-06-19', latest: '2018-06-19' },
    },
    'The Courier',
    { address: 'https://courier.example/pagefind/pictures/a.webp', alt: 'A "ferry"' },
  );
  expect(page).toContain('<html lang="fr">');
  expect(page).toContain(
    '<h1 data-pagefind-meta="title" data-pagefind-ignore="index">A &quot;letter&quot;</h1>',
  );
  expect(page).toContain(
    'data-pagefind-filter="archive[content]" data-pagefind-meta="archive[content]" content="The Courier"',
  );
  expect(page).toContain('<p id="p1">&lt;script&gt;1 &amp; 2</p>');
  expect(page).toContain('data-pagefind-filter="topic[content]" content="Work › Strikes &amp; more"');
  expect(page).toContain('data-pagefind-sort="date[content]" content="2018-06-19"');
  expect(page).toContain(
    '<meta data-pagefind-meta="image[content]" content="https://courier.example/pagefind/pictures/a.webp">',
  );
  expect(page).toContain('<meta data-pagefind-meta="image_alt[content]" content="A &quot;ferry&quot;">');
  expect(page).not.toContain('___');
});
