import { describe, expect, test } from 'vitest';
import { readSentences } from '../../../../src/recognition/find-names.ts';
import { applyRules } from '../../../../src/recognition/rules/apply-rules.ts';
import { CaseCounter } from '../../../../src/recognition/text/case-counts.ts';

/** Ordinary words, as if the archive contained them in lower case. */
const ordinary =
  'it was the board of a new bridge and the mayor who opens water and police and plan after many years of plain work.';

/** Returns what the rules find: `Ada Example = person`. */
function found(...passages: string[]): string[] {
  const sentences = readSentences(passages, 'en');
  const counter = new CaseCounter();
  counter.add([...sentences, ...readSentences([ordinary, ordinary], 'en')]);
  return applyRules(sentences, counter.counts)
    .filter(({ kind }) => kind)
    .map(({ sentence, first, last, kind }) => {
      const { passage, words } = sentences[sentence]!;
      return `${passages[passage]!.slice(words[first]!.start, words[last]!.end)} = ${kind}`;
    });
}

describe('rules find', () => {
  test.each([
    ['a person by a given name', 'Then Robert Quennell spoke.', ['Robert Quennell = person']],
    [
      'a person by a form of address, which is left out',
      'We asked Mr. Quennell again.',
      ['Quennell = person'],
    ],
    [
      'a person by an office, which is left out',
      'We asked President Ada Quennell again.',
      ['Ada Quennell = person'],
    ],
    ['a person by an office of two words', 'We asked Prime Minister Quennell again.', ['Quennell = person']],
    ['a person by an office written small', 'We asked the minister Ada Quennell.', ['Ada Quennell = person']],
    [
      'a person after the field of an office',
      'Then they asked the Minister of Water and Plan Ada Quennell about many years.',
      ['Ada Quennell = person'],
    ],
    [
      'a person by an abbreviated office, which is left out',
      'We asked Sen. Ada Quennell and Lt. Col. Robert Quennell.',
      ['Ada Quennell = person', 'Robert Quennell = person'],
    ],
    [
      'a person by an office that is a compound, which is left out',
      'We asked Ex-President Ada Quennell and Singer-actor Robert Quennell.',
      ['Ada Quennell = person', 'Robert Quennell = person'],
    ],
    [
      'a person by an office not yet taken up',
      'We asked President-elect Quennell again.',
      ['Quennell = person'],
    ],
    [
      'a person after Chief Executive',
      'We asked Chief Executive Robert Quennell again.',
      ['Robert Quennell = person'],
    ],
    [
      'a person whose given name is an ordinary word at the start of a sentence',
      'Grace Quennell spoke of the grace and grace and grace of it.',
      ['Grace Quennell = person'],
    ],
    [
      'a person whose given name is a month’s',
      'They asked her friend June Skallthorpe again.',
      ['June Skallthorpe = person'],
    ],
    [
      'a person by a title of several words, which is left out',
      'We asked Datuk Seri Robert Quennell again.',
      ['Robert Quennell = person'],
    ],
    [
      'a person with a title inside the name',
      'Then they asked Hassan Sheikh Quennell.',
      ['Hassan Sheikh Quennell = person'],
    ],
    [
      'a person and the acronym before the name',
      'Then QXYZ Robert Quennell spoke.',
      ['QXYZ = organization', 'Robert Quennell = person'],
    ],
    [
      'a person after capitalized ordinary words',
      'Then the board for Water Plan Robert Quennell spoke.',
      ['Robert Quennell = person'],
    ],
    [
      'a person whose name is also that of a month',
      'On May 5 they asked Zhang Jun, and Jun Kimura in June.',
      ['Zhang Jun = person', 'Jun Kimura = person'],
    ],
    ['a person by an initial', 'We asked Zed Q. Quennell.', ['Zed Q. Quennell = person']],
    ['a person with a particle', 'We asked Ursula von der Quen.', ['Ursula von der Quen = person']],
    ['a person without the word of origin', 'The French Robert Quennell won.', ['Robert Quennell = person']],
    [
      'a person and the institution before the office',
      'We asked Acme Holdings chairman Robert Quennell.',
      ['Acme Holdings = organization', 'Robert Quennell = person'],
    ],
    [
      'an organization by its suffix',
      'It bought Quennell Inc. for little.',
      ['Quennell Inc. = organization'],
    ],
    [
      'an organization by its head',
      'It asked the Quennell Foundation.',
      ['Quennell Foundation = organization'],
    ],
    [
      'an organization with of, and, and the',
      'It asked the Ministry of Trade and Industry.',
      ['Ministry of Trade and Industry = organization'],
    ],
    [
      'an organization whose head comes late',
      'It asked the Food and Drug Administration.',
      ['Food and Drug Administration = organization'],
    ],
    [
      'an organization with an ampersand',
      'It asked Quennell & Sons Ltd about it.',
      ['Quennell & Sons Ltd = organization'],
    ],
    ['an acronym', 'It asked the QXYZ about it.', ['QXYZ = organization']],
    [
      'a ministry without its nation',
      'It asked the Indian Foreign Ministry.',
      ['Foreign Ministry = organization'],
    ],
    ['a country', 'It rained in Portugal.', ['Portugal = place']],
    ['a city of two words at the start of a name', 'It rained in New York.', ['New York = place']],
    ['a place by its head', 'It rained on Quennell Island.', ['Quennell Island = place']],
    ['a place by its first word', 'It rained on Mount Quennell.', ['Mount Quennell = place']],
    ['a place by the word before it', 'It rained in Quennellstan.', ['Quennellstan = place']],
    ['an event by its head', 'It won the Quennell Cup.', ['Quennell Cup = event']],
    ['a law by its head', 'It broke the Clean Water Act.', ['Clean Water Act = law']],
  ])('%s', (_, text, expected) => {
    expect(found('', text)).toEqual(expected);
  });

  test.each([
    ['days and months', 'It rained on Monday in May.'],
    ['peoples', 'The French and the South African left.'],
    ['peoples of several words', 'The Costa Ricans and the New Zealanders left.'],
    ['offices without a name', 'Then the Prime Minister left.'],
    ['compounds', 'A Paris-based firm left.'],
    ['a word that only begins its sentence', 'Water ran. Plan it well.'],
  ])('no names in %s', (_, text) => {
    expect(found('', text)).toEqual([]);
  });

  test('a single surname by the full name elsewhere', () => {
    expect(found('', 'Robert Quennell spoke.', 'Quennell left.')).toEqual([
      'Robert Quennell = person',
      'Quennell = person',
    ]);
  });

  test('in a headline only names from the text, and places', () => {
    expect(
      found(
        'Mayor Quennell Opens New Bridge After Many Years In Portugal',
        'Robert Quennell spoke. Then Quennell left.',
      ),
    ).toEqual(['Robert Quennell = person', 'Quennell = person', 'Quennell = person', 'Portugal = place']);
  });

  test('in a headline a person without the office', () => {
    expect(found('Water Opens Plan Years: Mayor Robert Quennell, Police', 'It was there.')).toEqual([
      'Robert Quennell = person',
    ]);
  });

  test('in capitals as well', () => {
    expect(found('MAYOR OPENS BRIDGE IN NEW YORK', 'It was there.')).toEqual(['NEW YORK = place']);
  });

  test('the same names each time', () => {
    const text = 'Robert Quennell of Acme Inc. spoke in Portugal.';
    expect(found('', text)).toEqual(found('', text));
  });
});
