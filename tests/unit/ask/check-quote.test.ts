import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkQuote, type QuotedSource } from '../../../src/ask/check-quote.ts';
import { quoteQueries } from '../../../src/ask/quote-queries.ts';

// All of it is fiction.
const nouns = ['ferry', 'pilot', 'lamp', 'harbor', 'letter', 'captain', 'council', 'tide', 'clerk', 'bridge'];
const verbs = ['watched', 'feared', 'mended', 'painted', 'crossed', 'counted', 'sold', 'praised'];
const places = ['Elm', 'Oakhaven', 'Birchport', 'Pinemouth', 'Ashby', 'Rowanton', 'Hazelwick'];
/** Sentence `n` of a paper that never was; no two are alike. */
const sentence = (n: number, lead = 'The') =>
  `${lead} ${nouns[n % 10]} of ${places[n % 7]} ${verbs[n % 8]} the ${nouns[(n * 3 + 1) % 10]} “near ${places[(n * 5 + 2) % 7]}” on day ${n}, and nobody else did.`;

const source = (number: number, isWhole = true): QuotedSource => ({
  path: `articles/a-${number}/`,
  title: `Article ${number}`,
  isWhole,
  revisions: [],
  passages: Array.from({ length: 10 }, (_, row) => ({
    anchor: `p${row + 1}`,
    text: `${sentence(number * 10 + row)} It rained.`,
  })),
});
const sources = Array.from({ length: 10 }, (_, number) => source(number));

describe('a quotation', () => {
  test('that stands is confirmed at its place, 100 of 100', () => {
    const found = Array.from({ length: 100 }, (_, n) => {
      const verdict = checkQuote(sentence(n), sources);
      return verdict.type === 'stands' ? verdict.places.map((at) => at.source.path + at.passage.anchor) : [];
    });
    expect(found).toEqual(
      Array.from({ length: 100 }, (_, n) => [`articles/a-${Math.floor(n / 10)}/p${(n % 10) + 1}`]),
    );
  });

  test('with one word changed is told so with the word, 100 of 100', () => {
    for (let n = 0; n < 100; n += 1) {
      const verb = verbs[n % 8]!;
      const verdict = checkQuote(sentence(n).replace(verb, 'ignored'), sources);
      expect(verdict).toMatchObject({
        type: 'nearly',
        source: { path: `articles/a-${Math.floor(n / 10)}/` },
        passage: { anchor: `p${(n % 10) + 1}` },
        differences: [{ quoted: 'ignored', stands: verb }],
      });
    }
  });

  test('from elsewhere is not in this archive, 100 of 100', () => {
    const elsewhere = (n: number) =>
      `Somebody from another paper ${n} wrote that ${nouns[n % 10]} prices rose again while ministers met abroad.`;
    const verdicts = Array.from({ length: 100 }, (_, n) => checkQuote(elsewhere(n), sources).type);
    expect(new Set(verdicts)).toEqual(new Set(['absent']));
  });

  test('stands whatever quotation marks, dashes, spaces and final punctuation it was copied with', () => {
    const told = (quote: string) =>
      checkQuote(quote, [withText('“It’s near Elm – now,” she said. We know.')]).type;
    expect(told('"It\'s near Elm - now"')).toBe('stands');
    expect(told('  It’s   near\u00A0Elm — now. ')).toBe('stands');
    expect(told('« It’s near Elm – now »')).toBe('stands');
    expect(told('she said: We know')).toBe('absent');
    expect(
      checkQuote('It’s near Elm now she said We know', [
        withText('“It’s near Elm – now,” she said. We know.'),
      ]),
    ).toMatchObject({ type: 'nearly', differences: [] });
  });

  test('does not begin or end within a word', () => {
    const told = (quote: string) => checkQuote(quote, [withText('The boatman rows.')]).type;
    expect(told('man rows')).toBe('absent');
    expect(told('The boat')).toBe('absent');
    expect(told('boatman rows')).toBe('stands');
  });

  test('is found in scripts without spaces, and one changed sign is told', () => {
    const text = '渡船昨日早晨停在榆樹港的碼頭。';
    expect(checkQuote('昨日早晨停在榆樹港', [withText(text)]).type).toBe('stands');
    expect(checkQuote('昨日晚晨停在榆樹港', [withText(text)])).toMatchObject({
      type: 'nearly',
      differences: [{ quoted: '晚', stands: '早' }],
    });
  });

  test('that has other words added or left out is told which', () => {
    const stands = withText('The pilot of Elm crossed the bridge near Ashby before the tide came in.');
    expect(
      checkQuote('The old pilot of Elm crossed the bridge near Ashby before tide came in.', [stands]),
    ).toMatchObject({
      differences: [
        { quoted: 'old', stands: '' },
        { quoted: '', stands: 'the' },
      ],
    });
  });

  test('that differs at the words for a withheld name is answered like one that never was, 20 of 20', () => {
    for (let n = 0; n < 20; n += 1) {
      const withheld = withText(sentence(n, 'A driver and the'), false);
      const put = checkQuote(sentence(n, 'Zeb Xyzzyplugh and the'), [withheld]);
      expect(put).toEqual(
        checkQuote(`Nothing of the kind was written on day ${n} by anyone here.`, [withheld]),
      );
      expect(put).toEqual({ type: 'absent' });
      expect(checkQuote(sentence(n, 'A driver and the'), [withheld]).type).toBe('stands');
    }
  });

  test('is never called nearly the same if it is short, or if many words differ', () => {
    expect(checkQuote('The ferry of Oakhaven', [withText('The ferry of Elm')]).type).toBe('absent');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...nouns, ...verbs), { minLength: 1, maxLength: 30 }), (words) => {
        const verdict = checkQuote(words.join(' '), [withText(sentence(3))]);
        if (verdict.type !== 'nearly') return;
        const different = verdict.differences.flatMap(({ quoted }) => quoted.split(' ').filter(Boolean));
        expect(different.length).toBeLessThanOrEqual(Math.max(1, words.length / 5));
      }),
    );
  });

  test('is looked for by phrases of which one changed word leaves most', () => {
    const text = sentence(7);
    const phrases = quoteQueries(text).filter((query) => /^"[^"]*"$/.test(query));
    expect(phrases.length).toBe(3);
    expect(quoteQueries('')).toEqual([]);
    expect(quoteQueries('Elm.')).toEqual(['"Elm"', 'Elm']);
  });
});

function withText(text: string, isWhole = true): QuotedSource {
  return { path: 'articles/a/', title: 'A', isWhole, revisions: [], passages: [{ anchor: 'p1', text }] };
}
