import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addressesText,
  mergeAddresses,
  parseAddresses,
  type PublishedAddress,
} from '../../../../src/archive/addresses/addresses.ts';
import { addressesToAdd, allAddresses } from '../../../../src/archive/addresses/implied-addresses.ts';
import { isShortCode, mintCode } from '../../../../src/archive/addresses/short-code.ts';
import { problemText } from '../../../../src/archive/problem.ts';

const parse = (text: string) => parseAddresses(text, 'content/addresses.txt');
const known = (text: string) => parse(text).addresses;

describe('addresses.txt', () => {
  test('has an address a line, with the day of its first publication and a code', () => {
    const text = '/\n/articles/letter/ 2026-11-28 bcd67\n/caf%C3%A9/ 2026-11-27\n/entities/acme/\n';
    const { addresses, problems } = parse(text);
    expect(problems).toEqual([]);
    expect([...addresses]).toEqual([
      ['/', { codes: [] }],
      ['/articles/letter/', { since: '2026-11-28', codes: ['bcd67'] }],
      ['/caf%C3%A9/', { since: '2026-11-27', codes: [] }],
      ['/entities/acme/', { codes: [] }],
    ]);
    expect(addressesText(addresses)).toBe(text);
  });

  test('says in which line something is wrong, and what to do', () => {
    const bad = [
      '<<<<<<< HEAD',
      'articles/letter/',
      '/articles/letter',
      '/articles/../letter/',
      '/articles/letter/ 2026-13-28',
      '/articles/letter/ 2026-02-30',
      '/articles/letter/ hello',
      '/entities/acme/ 2026-11-28 bcd67',
    ];
    const { problems } = parse(`/articles/good/ 2026-11-28\n${bad.join('\n')}\n`);
    expect(problems.map(problemText).join('\n')).toMatchInlineSnapshot(`
      "content/addresses.txt:2
        A merge left this mark.
        Remove the line with the mark, and keep the lines with addresses.
      content/addresses.txt:3
        "articles/letter/" is not the address of a page: "/articles/letter/" is one.
        Correct the line, or restore it from an earlier version of this file.
      content/addresses.txt:4
        "/articles/letter" is not the address of a page: "/articles/letter/" is one.
        Correct the line, or restore it from an earlier version of this file.
      content/addresses.txt:5
        "/articles/../letter/" is not the address of a page: "/articles/letter/" is one.
        Correct the line, or restore it from an earlier version of this file.
      content/addresses.txt:6
        "2026-13-28" is neither a day like 2026-11-28 nor the code of a short link.
        Correct the line, or restore it from an earlier version of this file.
      content/addresses.txt:7
        "2026-02-30" is neither a day like 2026-11-28 nor the code of a short link.
        Correct the line, or restore it from an earlier version of this file.
      content/addresses.txt:8
        "hello" is neither a day like 2026-11-28 nor the code of a short link.
        Correct the line, or restore it from an earlier version of this file.
      content/addresses.txt:9
        Only articles have short links.
        Correct the line, or restore it from an earlier version of this file."
    `);
  });

  test('takes the earlier day where a merge left two lines, and keeps both codes', () => {
    const text = '/articles/letter/ 2026-11-28 bcd67\n/articles/letter/ 2026-11-02 fgh79\n';
    expect(addressesText(known(text))).toBe('/articles/letter/ 2026-11-02 fgh79 bcd67\n');
    expect(addressesText(known('/articles/x/ 2026-11-28\n/articles/x/\n'))).toBe('/articles/x/\n');
  });

  test('leaves a code that two branches gave to two articles with the earlier one', () => {
    expect(addressesText(known('/articles/a/ 2026-11-28 bcd67\n/articles/b/ 2026-11-02 bcd67\n'))).toBe(
      '/articles/a/ 2026-11-28\n/articles/b/ 2026-11-02 bcd67\n',
    );
  });

  test('is the same whichever side of a merge comes first, and after another reading', () => {
    const line = fc.record(
      {
        since: fc.constantFrom('2026-01-01', '2026-01-02', '2026-03-04'),
        codes: fc.uniqueArray(fc.constantFrom('bcdfg', 'hjkmn', 'pqrst7'), { maxLength: 1 }),
      },
      { requiredKeys: ['codes'] },
    );
    const side = fc
      .uniqueArray(fc.tuple(fc.constantFrom('/articles/a/', '/articles/b/', '/articles/c/'), line), {
        selector: ([address]) => address,
      })
      .map((lines) => addressesText(new Map<string, PublishedAddress>(lines)));
    fc.assert(
      fc.property(side, side, (one, other) => {
        const merged = addressesText(known(one + other));
        expect(addressesText(known(merged))).toBe(merged);
        const days = (text: string) => [...known(text)].map(([address, { since }]) => [address, since]);
        expect(days(merged)).toEqual(days(other + one));
        for (const text of [one, other])
          for (const [address, { since = '' }] of known(text))
            expect((known(merged).get(address)!.since ?? '') <= since).toBe(true);
      }),
    );
  });
});

describe('what is to be added', () => {
  const pages = ['/articles/letter/', '/2018/06/19/', '/2018/06/', '/2018/', '/on-this-day/06-19/'];

  test('has no day at the first recording, and today’s later', () => {
    const first = addressesToAdd(pages, new Map(), '2026-11-28');
    expect(addressesText(first)).toBe('/2018/06/19/\n/articles/letter/\n');
    const next = addressesToAdd([...pages, '/articles/reply/'], first, '2026-11-28');
    expect(addressesText(next)).toBe('/articles/reply/ 2026-11-28\n');
    expect(
      addressesToAdd([...pages, '/articles/reply/'], mergeAddresses(first, next), '2026-12-01').size,
    ).toBe(0);
  });

  test('leaves out what follows from another line', () => {
    const list = ['/undated/', '/undated/page/2/', '/undated/page/3/', '/a/bcd67/'];
    const added = addressesToAdd(list, new Map(), '2026-11-28');
    expect([...added.keys()]).toEqual(['/undated/', '/undated/page/3/']);
    expect([...allAddresses(added)].toSorted()).toEqual([
      '/undated/',
      '/undated/page/2/',
      '/undated/page/3/',
    ]);
  });

  test('gives each article a code once, if there are short links', () => {
    const first = addressesToAdd(pages, new Map(), '2026-11-28', () => true);
    const code = first.get('/articles/letter/')!.codes[0]!;
    expect(isShortCode(code) && code.length === 5).toBe(true);
    expect(first.get('/2018/06/19/')!.codes).toEqual([]);
    expect(addressesToAdd(pages, first, '2026-11-29', () => true).size).toBe(0);
    const later = addressesToAdd(pages, known('/articles/letter/ 2026-11-02\n'), '2026-11-28', () => true);
    expect(later.get('/articles/letter/')).toEqual({ since: '2026-11-02', codes: [code] });
  });

  test('covers every page that it was given', () => {
    const part = fc.constantFrom(
      'articles',
      'x',
      '2018',
      '06',
      '19',
      'on-this-day',
      '06-19',
      'page',
      '2',
      '3',
      '7',
    );
    const page = fc.array(part, { maxLength: 5 }).map((parts) => ['', ...parts, ''].join('/'));
    fc.assert(
      fc.property(fc.array(page), fc.array(page), (before, after) => {
        const first = addressesToAdd(before, new Map(), '2026-11-28');
        const all = allAddresses(mergeAddresses(first, addressesToAdd(after, first, '2026-11-29')));
        for (const one of [...before, ...after]) expect(all).toContain(one);
      }),
    );
  });
});

test('a code is the shortest free one, has neither vowels nor signs that look alike, and is no word', () => {
  const taken = new Set<string>();
  const codes = Array.from({ length: 20_000 }, (_, index) => {
    const code = mintCode(`article-${index}`, (one) => taken.has(one));
    taken.add(code);
    return code;
  });
  expect(taken.size).toBe(codes.length);
  expect(codes.every((code) => /^[^aeiouy01lL]{5,8}$/.test(code) && isShortCode(code))).toBe(true);
  expect(codes.filter((code) => code.length > 5).length).toBeLessThan(400);
  expect(mintCode('letter', () => false)).toBe(mintCode('letter', () => false));
});
