import { expect, test } from 'vitest';
import { listFragment, readFragment } from '../../../../src/browser/reading-list/list-address.ts';
import { type ListItem, readItem, tagsIn } from '../../../../src/browser/reading-list/list-item.ts';
import { listAnnotations, listMarkdown } from '../../../../src/browser/reading-list/write-annotations.ts';
import { makeUrls } from '../../../../src/shared/base/urls.ts';

const urls = makeUrls('https://courier.example', '/archive/');
const highlight: ListItem = {
  id: 'boats',
  block: 3,
  digest: 'k3v9qd',
  quote: 'paint; or: “tar”, ~ 50%',
  tags: ['harbour works', 'a;b,c:d~e'],
  note: 'Why *this* word?\nAsk ~ again, soon.',
  seen: { title: 'Boats, painted', byline: [], citations: {} },
};
const plain: ListItem = { id: 'phare' };
const { seen: _, ...own } = highlight;

test('the link of a list has highlights, and tags and notes if wanted, whatever signs are in them', () => {
  expect(readFragment(listFragment([highlight, plain], true))).toEqual([own, plain]);
  const { tags: _tags, note: _note, ...bare } = own;
  expect(readFragment(listFragment([highlight, plain], false))).toEqual([bare, plain]);
  const long = { ...bare, quote: 'word '.repeat(100).trim() };
  expect(readFragment(listFragment([long], false))).toEqual([{ id: 'boats', block: 3, digest: 'k3v9qd' }]);
});

test('links of lists without highlights and tags are read as before', () => {
  expect(readFragment('#1:letter,phare.3.k3v9qd~my%20note;%2C:')).toEqual([
    { id: 'letter' },
    { id: 'phare', block: 3, digest: 'k3v9qd', note: 'my note;,:' },
  ]);
});

test('what is stored by hand or by others is read with its valid parts', () => {
  expect(readItem({ ...highlight, tags: [' a ', '', 7, 'a'], quote: 5 })).toMatchObject({ tags: ['a'] });
  expect(readItem({ id: 'boats', quote: 'of no paragraph', tags: 'x' })).toEqual({ id: 'boats' });
  expect(tagsIn([' two  words ', 'x'.repeat(100)])).toEqual(['two words', 'x'.repeat(60)]);
});

test('a list as Markdown has the words, note and tags of each item, and no markup from them', () => {
  expect(listMarkdown([highlight, plain], 'Reading list', urls, '2026-03-01')).toBe(
    [
      '# Reading list',
      '## [Boats, painted](https://courier.example/archive/articles/boats/?w=k3v9qd#p3)',
      '> paint; or: “tar”, \\~ 50%',
      'Why \\*this\\* word?',
      'Ask \\~ again, soon.',
      '#harbour-works #a;b,c:d\\~e',
      'https://courier.example/archive/articles/boats/?w=k3v9qd\\#p3',
      '## [phare](https://courier.example/archive/articles/phare/)',
      'https://courier.example/archive/articles/phare/\n',
    ].join('\n\n'),
  );
});

test('a list as Web Annotations finds each highlight by its block and its words', () => {
  const { first, total, ...collection } = JSON.parse(
    listAnnotations([highlight, plain], 'Reading list', urls),
  );
  expect(collection).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
  });
  expect([total, first.type]).toEqual([2, 'AnnotationPage']);
  expect(first.items).toMatchObject([
    {
      type: 'Annotation',
      motivation: 'commenting',
      body: [
        { type: 'TextualBody', purpose: 'commenting', value: highlight.note },
        { type: 'TextualBody', purpose: 'tagging', value: 'harbour works' },
        { type: 'TextualBody', purpose: 'tagging', value: 'a;b,c:d~e' },
      ],
      target: {
        source: 'https://courier.example/archive/articles/boats/',
        selector: {
          type: 'FragmentSelector',
          value: 'p3',
          refinedBy: { type: 'TextQuoteSelector', exact: highlight.quote },
        },
      },
    },
    { motivation: 'bookmarking', target: { id: 'https://courier.example/archive/articles/phare/' } },
  ]);
});
