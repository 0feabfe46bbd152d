import { expect, test } from 'vitest';
import type { ListItem } from '../../../../src/browser/reading-list/list-item.ts';
import { listCitations, listCsv, writtenList } from '../../../../src/browser/reading-list/write-list.ts';
import { makeUrls } from '../../../../src/shared/base/urls.ts';

const urls = makeUrls('https://courier.example', '/archive/');
const plain =
  'Atall, Nobody. “Boats.” The Courier, June 19, 2018. https://courier.example/archive/articles/boats/.';
const boats: ListItem = {
  id: 'boats',
  note: '=SUM(1)',
  seen: {
    title: 'Boats, painted',
    edtf: '2018-06-19',
    byline: ['Nobody Atall', 'Ann Pen'],
    citations: {
      plain,
      bibtex: '@online{boats,\n  title = {Boats},\n}\n',
      ris: 'TY  - ELEC\nER  - \n',
      csl: '[{"id":"boats"}]\n',
    },
  },
};
const passage: ListItem = { ...boats, block: 3 };
const unseen: ListItem = { id: 'phare' };
const items = [boats, passage, unseen];

test('a list as CSV has one row per item, and no formulas', () => {
  expect(listCsv(items, urls).split('\r\n')).toEqual([
    'id,title,date,byline,paragraph,passage,tags,note,url',
    'boats,"Boats, painted",2018-06-19,Nobody Atall; Ann Pen,,,,\'=SUM(1),https://courier.example/archive/articles/boats/',
    'boats,"Boats, painted",2018-06-19,Nobody Atall; Ann Pen,3,,,\'=SUM(1),https://courier.example/archive/articles/boats/#p3',
    'phare,,,,,,,,https://courier.example/archive/articles/phare/',
    '',
  ]);
});

test('the addresses of a passage contain the digest of its words', () => {
  const item = { ...passage, digest: 'k3v9qd' };
  const address = 'https://courier.example/archive/articles/boats/?w=k3v9qd#p3';
  expect(listCsv([item], urls)).toContain(`,3,,,'=SUM(1),${address}\r\n`);
  expect(writtenList([item], urls, '2026-03-01')).toBe(
    `${plain.replace(/https:.*/, '')}Accessed March 1, 2026. ${address}.`,
  );
  expect(writtenList([{ id: 'phare', block: 2, digest: 'k3v9qd' }], urls, '2026-03-01')).toBe(
    'https://courier.example/archive/articles/phare/?w=k3v9qd#p2',
  );
});

test('an article with several passages is cited once, and one that was never loaded is not cited', () => {
  expect(listCitations(items, 'bibtex')).toEqual({ text: boats.seen!.citations.bibtex, count: 1 });
  expect(listCitations(items, 'ris').count).toBe(1);
  expect(JSON.parse(listCitations(items, 'csl').text)).toEqual([{ id: 'boats' }]);
  const broken = { ...boats, seen: { ...boats.seen!, citations: { csl: 'by hand' } } };
  expect(listCitations([broken], 'csl')).toEqual({ text: '[]\n', count: 0 });
});

test('a list as text includes the day of access', () => {
  expect(writtenList([boats, unseen], urls, '2026-03-01')).toBe(
    `${plain.replace(/https:.*/, '')}Accessed March 1, 2026. https://courier.example/archive/articles/boats/.\nhttps://courier.example/archive/articles/phare/`,
  );
});
