import { expect, test } from 'vitest';
import { plainHeadline } from '../../../../src/ingest/clean/plain-headline.ts';
import { writeContent } from '../../../support/content.ts';
import { filesOf, importFrom, writeBatch } from '../../../support/batch.ts';

test.each([
  ['Writing for <em>action</em>', 'Writing for action'],
  ['The <a href="/quay">quay</a><br>is <B>open</B>', 'The quay is open'],
  ['The **old** ferry, the *new* one and _ours_', 'The old ferry, the new one and ours'],
  ['What [the mayor](https://courier.example/mayor) said', 'What the mayor said'],
  ['Why `<em>` is <em>not</em> `**`', 'Why <em> is not **'],
  [String.raw`Five \*stars\*`, 'Five *stars*'],
])('the headline “%s” is plain words', (stated, plain) => {
  expect(plainHeadline(stated, 'markdown')).toBe(plain);
});

test.each([
  'Shares of <BP> rise',
  'How the <em> element works',
  'A </b> alone',
  'snake_case_names and __init__',
  '2 * 3 * 4',
  'F*** off ***',
  'Profit & loss',
])('the headline “%s” stays, since nothing in it is a mark', (stated) => {
  expect(plainHeadline(stated, 'markdown')).toBe(stated);
});

test('signs of Markdown stay in the headline of a text that is not Markdown', () => {
  expect(plainHeadline('The *new* <em>ferry</em>', 'html')).toBe('The *new* ferry');
});

test('an imported headline and the line below it have neither tags nor character references nor marks', async () => {
  const content = writeContent({});
  await importFrom(
    writeBatch({
      'a.md':
        '---\ntitle: "Quay &amp; pier: <em>open</em> **again**"\nstandfirst: It is **open** again\ndate: 1923-05-02\n---\n\nA text.\n',
    }),
    content,
  );
  const written = Object.values(filesOf(content)).join('');
  expect(written).toContain('title: "Quay & pier: open again"\n');
  expect(written).toContain('standfirst: It is open again\n');
});
