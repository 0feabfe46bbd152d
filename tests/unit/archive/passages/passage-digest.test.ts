import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPassageDigest, passageDigest } from '../../../../src/archive/passages/passage-digest.ts';
import { sha256Words } from '../../../../src/archive/passages/sha256.ts';
import { englishData } from '../../../../src/shared/words/en/data.ts';
import { passageVectors } from '../../../../src/views/data/passage-vectors.ts';

// Frozen: links with these digests are in print. Never edit a line to make a test pass.
const vectors = [
  ['', 'werc8g'],
  ['Nobody crossed the strait that winter.', '8sah8j'],
  ['  Nobody\tcrossed\n the\r\nstrait that winter. ', '8sah8j'],
  ['Nobody\u00a0crossed\u2003the\u202fstrait\u3000that\u1680winter.\u0085\u2028', '8sah8j'],
  ['Nobody crossed the strait that winter', 'fae79d'],
  ['nobody crossed the strait that winter.', 'h8tw3q'],
  ['\u201cNo,\u201d said the harbourmaster\u2019s clerk.', '8p6a8z'],
  ['"No," said the harbourmaster\'s clerk.', '8p6a8z'],
  [
    '\u201eNein\u201c, \u00abnon\u00bb, \u2039no\u203a, \u201anee\u2018, \u201fno\u201f, \u201bno\u201b',
    '8ta79j',
  ],
  ['O\u02bbahu, \u02bcOumuamua, 54\u00b0 12\u2032 30\u2033', 'bgds9s'],
  ['The ferry of 1923\u20131924 \u2014 the first one \u2014 sank.', 'sbkf65'],
  ['\u2010 \u2011 \u2012 \u2013 \u2014 \u2015 \u2212', '98a8sp'],
  ['--', 'v0apqb'],
  ['Cafe\u0301 Zoe\u0308', 'gkmf69'],
  ['Caf\u00e9 Zo\u00eb', 'gkmf69'],
  ['\u1e0b\u0323 \u212b \ufb01sh \u2460', '6h8cpw'],
  ['\u300c\u706f\u5854\u300d\u3001\u660e\u5929\u91cd\u65b0\u5f00\u653e\u3002', '7fa7me'],
  ['\u0627\u0644\u0645\u0646\u0627\u0631\u0629 \u00ab\u0642\u062f\u064a\u0645\u0629\u00bb', '6mntf6'],
  ['soft\u00adly, \u200bunseen\ufeff, \u{1f6a2}', 'rq8n5e'],
  [
    'A text that is longer than the sixty-four bytes of a block of SHA-256, so that what one block leaves to the next is tested as well.',
    '0pbk8v',
  ],
] as const;

const plain: Readonly<Record<string, string>> = {
  "'": '\u02bb \u02bc \u2018 \u2019 \u201a \u201b \u2032 \u2039 \u203a',
  '"': '\u00ab \u00bb \u201c \u201d \u201e \u201f \u2033',
  '-': '\u2010 \u2011 \u2012 \u2013 \u2014 \u2015 \u2212',
};
const spaces =
  '9 10 11 12 13 32 133 160 5760 8192 8193 8194 8195 8196 8197 8198 8199 8200 8201 8202 8232 8233 8239 8287 12288'
    .split(' ')
    .map(Number);

/** The rule, read by character and computed with Node’s SHA-256. */
function oracle(text: string): string {
  let words = '';
  for (const character of text.normalize('NFC')) {
    const isSpace = spaces.includes(character.codePointAt(0)!);
    const [to] = Object.entries(plain).find(([, from]) => !isSpace && from.includes(character)) ?? [];
    if (!isSpace) words += to ?? character;
    else if (words !== '' && !words.endsWith(' ')) words += ' ';
  }
  if (words.endsWith(' ')) words = words.slice(0, -1);
  const bits = BigInt(`0x${createHash('sha256').update(words, 'utf8').digest('hex')}`) >> 226n;
  // Base32 with digits first, in Crockford’s letters.
  return bits
    .toString(32)
    .padStart(6, '0')
    .replace(/[i-v]/g, (digit) => 'jkmnpqrstvwxyz'['ijklmnopqrstuv'.indexOf(digit)]!);
}

test.each(vectors)('the digest of %j is %s', (text, digest) => {
  expect(passageDigest(text)).toBe(digest);
  expect(oracle(text)).toBe(digest);
  expect(isPassageDigest(digest)).toBe(true);
});

const decision = readFileSync(
  new URL('../../../../src/decisions/028-a-link-carries-a-digest-of-its-passage.md', import.meta.url),
  'utf8',
);

test('the page of the data and the decision have the same twenty texts and digests', () => {
  expect(vectors.length).toBe(20);
  expect(passageVectors).toEqual(vectors);
  const rows = [...decision.matchAll(/^\| `(".*")` +\| `(\w{6})` +\|$/gm)];
  expect(rows.map(([, text, digest]) => [JSON.parse(text!) as string, digest])).toEqual(vectors);
});

test('the page of the data and the decision name the same characters', () => {
  const named = (text: string) => text.match(/U\+[0-9A-F]{4}|[0-9a-z]{32}/g);
  const steps = decision.slice(decision.indexOf('1. Unicode'), decision.indexOf('Nothing else'));
  expect(named(englishData.passageDigest.steps.join())).toEqual(named(steps));
  expect(named(steps)!.length).toBeGreaterThan(30);
});

test('any text has the digest that the rule says', () => {
  const odd = fc.constantFrom(
    ...Object.values(plain).flatMap((from) => from.split(' ')),
    ...spaces.map((code) => String.fromCodePoint(code)),
    ...'\u0301 \u00ad \u200b \ufeff \u180e \u3164 - \' " ` \u00b4 e A'.split(' '),
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(odd).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      expect(passageDigest(text)).toBe(oracle(text));
    }),
    { numRuns: 2000 },
  );
});

test('SHA-256 is that of Node for messages of any length', () => {
  for (let length = 0; length < 200; length += 1) {
    const message = Uint8Array.from({ length }, (_, index) => (index * 31 + length) % 256);
    const hex = [...sha256Words(message)].map((word) => word.toString(16).padStart(8, '0')).join('');
    expect(hex).toBe(createHash('sha256').update(message).digest('hex'));
  }
});

test.each(['', 'k3v9q', 'k3v9qdd', 'K3V9QD', 'k3v9qi', 'k3v9q-', 'k3v9 d'])('%j is not a digest', (text) => {
  expect(isPassageDigest(text)).toBe(false);
});
