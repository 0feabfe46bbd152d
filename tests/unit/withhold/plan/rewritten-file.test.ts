import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { formFinder } from '../../../../src/withhold/forms/find-forms.ts';
import { withoutName } from '../../../../src/withhold/plan/rewritten-file.ts';
import { article } from '../../../support/content.ts';
import { withholdingRequest } from '../../../support/withheld/withholding-request.ts';

// All of it is fiction.
type Options = Parameters<typeof withoutName>[3];

/** Takes Jane Quill out of an article, of whose pictures some stay, each under the next free name. */
function rewritten(body: string, kept: readonly string[], head = '', forms = ['Jane Quill', 'Quill']) {
  const left: Options['pictures'] = [];
  const renamed: string[] = [];
  const text = withoutName(
    { type: 'article', id: 'letter', file: 'content/articles/letter.md' },
    article(head, body),
    formFinder(forms, []),
    {
      number: '1',
      scope: { shared: [], isEverywhere: false } as unknown as Options['scope'],
      request: { subject: 'Jane Quill', words: 'a captain', ...withholdingRequest, pictures: kept },
      pictures: left,
      nameOf: (path, file) => {
        renamed.push(file);
        return posix.join(posix.dirname(path), `picture-${renamed.length}${posix.extname(path)}`);
      },
    },
  );
  return { text, left: left.map(({ file }) => file), renamed };
}

const at = (name: string) => `content/articles/${name}`;

test('of two pictures of which one is called like the end of the other, both stay under their own names', () => {
  const { text, left, renamed } = rewritten(
    'Jane Quill was there.\n\n![A deck](quill.png)\n\n![A quay](old-quill.png)\n\n![A mast](files/quill.png "At noon")',
    ['quill.png', 'old-quill.png'],
  );
  expect(text).toContain(
    '![A deck](picture-1.png)\n\n![A quay](picture-2.png)\n\n![A mast](files/picture-3.png "At noon")',
  );
  expect(renamed).toEqual([at('quill.png'), at('old-quill.png'), at('files/quill.png')]);
  expect(left).toEqual([]);
});

test('a picture that is left out is found, though the one that stays is called like its end', () => {
  const { text, left } = rewritten(
    'Jane Quill was there.\n\n![A deck](quill.png)\n\n![A quay](old-quill.png)',
    ['quill.png'],
  );
  expect(text).toContain('![A deck](picture-1.png)');
  expect(text).not.toMatch(/quay|quill|old-/i);
  expect(left).toEqual([at('old-quill.png')]);
});

test.each([
  [
    'in front matter',
    'There was Jane Quill.',
    'image:\n  src: quill.png\n  alt: A deck\n',
    'src: picture-1.png\n',
  ],
  [
    'in front matter in braces',
    'There was Jane Quill.',
    'image: {src: quill.png, alt: A deck}\n',
    'src: picture-1.png,',
  ],
  ['in angle brackets', 'Jane Quill.\n\n![A deck](<quill.png>)', '', '(<picture-1.png>)'],
  ['in HTML', 'Jane Quill.\n\n<img src="quill.png" alt="A deck">', '', 'src="picture-1.png"'],
  ['in HTML without marks', 'Jane Quill.\n\n<img src=quill.png alt=deck>', '', 'src=picture-1.png'],
  [
    'where it is defined',
    'Jane Quill.\n\n![A deck][deck]\n\n[deck]: quill.png "At noon"',
    '',
    '[deck]: picture-1.png',
  ],
  [
    'more than once',
    'Jane Quill.\n\n![A](quill.png)![B](quill.png)',
    '',
    '![A](picture-1.png)![B](picture-1.png)',
  ],
])('a picture that stays gets its new name %s', (_, body, head, shown) => {
  const { text, left } = rewritten(body, ['quill.png'], head);
  expect(text).toContain(shown);
  expect(text).not.toMatch(/quill/i);
  expect(left).toEqual([]);
});

test('a picture, or a file, that is shown by a definition is left out like any other, or stays with its words rewritten', () => {
  const body =
    'Jane Quill was there.\n\n![A mast][mast]\n\n![Jane Quill on deck][deck]\n\n[Her book][book]\n\n[mast]: mast.png\n[deck]: deck.png\n[book]: book.pdf\n';
  const without = rewritten(body, []);
  expect(without.left.toSorted()).toEqual([at('book.pdf'), at('deck.png'), at('mast.png')]);
  expect(without.text).toContain('Her book');
  expect(without.text).not.toMatch(/mast|deck|\.pdf|\[book/i);
  const some = rewritten(body, ['deck.png', 'book.pdf']);
  expect(some.left).toEqual([at('mast.png')]);
  expect(some.text).toContain('![A captain on deck][deck]');
  expect(some.text).toContain('[Her book][book]');
  expect(some.text).toContain('[deck]: deck.png\n[book]: book.pdf');
  expect(some.text).not.toMatch(/quill|mast/i);
});

test('a label with markup within the name goes with what it stands for', () => {
  const body = 'So ![Jane *Quill*] and [Jane *Quill*] sailed.\n\n[jane *quill*]: deck.png\n';
  const { text, left } = rewritten(body, ['deck.png'], '', ['Jane Quill']);
  expect(text).toContain('So  and a captain sailed.');
  expect(text).not.toMatch(/quill|deck/i);
  expect(left).toEqual([at('deck.png')]);
});
