import { describe, expect, test } from 'vitest';
import { buildLexicon } from '../../../../src/archive/lexicon.ts';
import { buildNameIndex } from '../../../../src/archive/name-index.ts';
import type { EntityRecord } from '../../../../src/archive/record.ts';
import { nameKey } from '../../../../src/text/tokens.ts';
import { findNames, readSentences } from '../../../../src/recognition/find-names.ts';
import { decidedKinds } from '../../../../src/recognition/proposals/decided-kinds.ts';
import { NameTrust } from '../../../../src/recognition/proposals/name-trust.ts';
import { proposeNames } from '../../../../src/recognition/proposals/propose-names.ts';
import { CaseCounter } from '../../../../src/recognition/text/case-counts.ts';
import { entitySchema } from '../../../../src/schema/entity.ts';
import type { EntityKind } from '../../../../src/schema/entity-kind.ts';
import type { EntityId } from '../../../../src/schema/id.ts';

interface ProposalFacts {
  readonly records?: Readonly<
    Record<string, readonly [name: string, kind: EntityKind, aliases?: readonly string[]]>
  >;
  readonly listed?: readonly string[];
  readonly refused?: readonly string[];
  readonly language?: string;
  /** What a tagger finds in a block, as kinds of words by where they begin; without it, the rules do. */
  readonly tagged?: Readonly<Record<number, readonly [words: string, kind: EntityKind]>>;
}

/** Returns the proposals for a fictional article, given as its title and blocks. */
function propose(
  texts: readonly string[],
  { records = {}, listed = [], refused = [], language = 'en', tagged }: ProposalFacts = {},
) {
  const entities = Object.entries(records).map(([id, [name, kind, aliases = []]]) => ({
    id,
    file: `content/entities/${id}.yaml`,
    data: entitySchema.parse({ name, kind, aliases: [...aliases] }),
  })) as unknown as EntityRecord[];
  const sentences = readSentences(texts, language);
  const counter = new CaseCounter();
  counter.add(sentences);
  const byTagger = Object.entries(tagged ?? {}).map(([start, [words, kind]]) => ({
    passage: 1,
    start: Number(start),
    end: Number(start) + words.length,
    kind,
    isAgreed: true,
    isAgreedIfKnown: true,
    evidence: 9,
    hasTitle: false,
  }));
  return proposeNames(
    {
      passages: texts.map((text) => ({ text, closed: [] })),
      listed: listed.map((id) => ({ id: id as EntityId, as: [] })),
      language,
      found: tagged ? byTagger : findNames(sentences, language, counter.counts),
      refused: new Set(refused.map(nameKey)),
    },
    {
      lexicon: buildLexicon(entities),
      names: buildNameIndex(entities),
      kinds: decidedKinds(entities),
      trust: new NameTrust(counter.counts),
      hasModel: tagged !== undefined,
    },
  );
}

const brief = (texts: readonly string[], known?: ProposalFacts) =>
  propose(texts, known).map(({ words, kind, entity, fullName }) =>
    [words, kind, entity, fullName && `< ${fullName}`].filter(Boolean).join(' '),
  );

describe('a proposal', () => {
  test('is made once for each wording, with all its positions', () => {
    const [ada] = propose([
      'Robert Quennell leaves',
      'Robert Quennell spoke. “Robert Quennell’s bells,” he said.',
    ]);
    expect(ada).toMatchObject({ words: 'Robert Quennell', kind: 'person', ticked: true });
    expect(ada?.at).toEqual([
      [0, 0, 15],
      [1, 0, 15],
      [1, 24, 15],
    ]);
  });

  test('of a surname refers to the full name without the dateline that a hyphen joins to it', () => {
    expect(brief(['', 'Bremen-Robert Quennell spoke.', 'Then Quennell left.'])).toEqual([
      'Quennell person < Robert Quennell',
    ]);
  });

  test('of a surname refers to the person whom the article names in full', () => {
    expect(brief(['', 'Robert Quennell spoke.', 'Then Quennell left.'])).toEqual([
      'Robert Quennell person',
      'Quennell person < Robert Quennell',
    ]);
  });

  test('of a surname with a hyphen refers to that person, too', () => {
    expect(brief(['', 'Ms. Ursa Quennell-Marrow spoke.', 'Then Quennell-Marrow left.'])).toEqual([
      'Ursa Quennell-Marrow person',
      'Quennell-Marrow person < Ursa Quennell-Marrow',
    ]);
  });

  test('of a given name alone refers to the person whom the article names in full', () => {
    expect(brief(['', 'Mr. Thandor Quennell spoke.', 'Then, softly, Thandor sang.'])).toEqual([
      'Thandor Quennell person',
      'Thandor person < Thandor Quennell',
    ]);
  });

  test('of a given name is not made where the article writes it as an ordinary word', () => {
    expect(brief(['', 'Mr. Bramble Quennell spoke.', 'Bramble grows; no bramble is sweet.'])).not.toContain(
      'Bramble person < Bramble Quennell',
    );
  });

  test('of a part before the surname refers to that person, too', () => {
    expect(brief(['', 'Mr. Thandor Marrow Quennell spoke.', 'Then Marrow left.'])).toContain(
      'Marrow person < Thandor Marrow Quennell',
    );
  });

  test('of a surname of two letters refers to that person, too, but not if it is an ordinary word', () => {
    expect(
      brief(['', 'Mr. Thandor Qi spoke, and Mr. Robert To.', 'Then Qi left. To leave is hard.']),
    ).toEqual(['Thandor Qi person', 'Robert To person', 'Qi person < Thandor Qi']);
  });

  test('of a surname refers to a full name with initials, if there is no other', () => {
    expect(brief(['', 'Mr. P Q Quennell spoke.', 'Then Quennell left.'])).toEqual([
      'P Q Quennell person',
      'Quennell person < P Q Quennell',
    ]);
    expect(
      brief(['', 'Mr. Robert Quennell spoke. Mr. RP Quennell was heard.', 'Then Quennell left.']),
    ).toContain('Quennell person < Robert Quennell');
  });

  test('of a word does not refer to a name that has it only before a hyphen', () => {
    expect(brief(['', 'Mr. Robert Qi-quen spoke.', 'We asked Mr. Qi.'])).toEqual([
      'Robert Qi-quen person',
      'Qi person',
    ]);
  });

  test.each([
    ['place', 'Then they left for Portugal.', 'Portugal'],
    ['organization', 'Then they wrote to the United Nations.', 'United Nations'],
    ['place', 'Daarna gingen zij naar Duitsland.', 'Duitsland', 'nl'],
    ['place', 'Daarna gingen zij naar Duitsland.', 'Duitsland', 'nl-BE'],
  ])('of a well-known %s is preselected without a tagger: %s', (kind, text, words, language = 'en') => {
    expect(propose(['', text], { language })).toMatchObject([
      { words, kind, ticked: true, why: `A well-known ${kind}.` },
    ]);
  });

  test('of a listed place that is also a word of the language is not preselected by the list alone', () => {
    const said = 'Zij vergaderden in Namen. De krant noemde namen, veel namen, en nog meer namen.';
    const once = (text: string) => propose(['', text], { language: 'nl' });
    expect(once(said)).toMatchObject([{ words: 'Namen', kind: 'place', ticked: false }]);
    expect(once('Zij vergaderden in Namen.')).toMatchObject([{ words: 'Namen', ticked: true }]);
    // An abbreviation in capitals is no word.
    expect(propose(['', 'They asked us, told us and drove us to the US.'])).toMatchObject([
      { words: 'US', ticked: true },
    ]);
  });

  test.each([
    ['Luego se fueron a Alemania.', 'Alemania', 'es'],
    ['Luego habló con la ONU.', 'ONU', 'es'],
  ])('is not preselected where the rules of a language are not sure enough: %s', (text, words, language) => {
    expect(propose(['', text], { language })).toMatchObject([{ words, ticked: false }]);
  });

  test('of a name that a record has is preselected in any language', () => {
    const records = { onu: ['ONU', 'organization'] } as const;
    expect(propose(['', 'Luego habló con la ONU.'], { language: 'es', records })).toMatchObject([
      { words: 'ONU', ticked: true },
    ]);
  });

  test('of one word that no list has is not preselected without a tagger', () => {
    expect(propose(['', 'It rained in Quennellstan.'])).toMatchObject([
      { words: 'Quennellstan', ticked: false },
    ]);
  });

  test('of a surname refers to that person’s record', () => {
    const records = { 'robert-quennell': ['Robert Quennell', 'person'] } as const;
    expect(brief(['', 'Robert Quennell spoke.', 'Then Quennell left.'], { records })).toEqual([
      'Robert Quennell person robert-quennell',
      'Quennell person robert-quennell < Robert Quennell',
    ]);
  });

  test('is ambiguous if two people have that surname', () => {
    const proposals = propose(['', 'Robert Quennell met Mary Quennell.', 'Then Quennell left.']);
    const surname = proposals.find(({ words }) => words === 'Quennell');
    expect(surname).toMatchObject({
      ticked: false,
      why: 'Short for one of several names: Robert Quennell, Mary Quennell.',
    });
    expect(surname).not.toHaveProperty('entity');
  });

  test('of an acronym refers to its long form', () => {
    expect(brief(['', 'It asked the Example Bell Foundation (EBF). The EBF said no.'])).toContain(
      'EBF organization < Example Bell Foundation',
    );
  });

  test('of an acronym is made where the article defines it', () => {
    expect(brief(['', 'The Tollund Association of Bakers (TAB) met.'])).toEqual([
      'Tollund Association of Bakers organization',
      'TAB organization < Tollund Association of Bakers',
    ]);
  });

  test('of an acronym refers to the name that defines it, even if another has the same initials', () => {
    const text = 'The Tollund Association of Bakers (TAB) met the Trade Association Board.';
    const reasons = propose(['', text]).map(({ words, why }) => [words, why]);
    expect(reasons).toContainEqual(['TAB', 'Short for Tollund Association of Bakers.']);
  });

  test('of a known name refers to its record, for any alias', () => {
    const records = { acme: ['Acme', 'organization', ['Acme Bells']] } as const;
    expect(propose(['', 'It came from Acme Bells.'], { records })).toMatchObject([
      { words: 'Acme Bells', entity: 'acme', ticked: true, why: 'The name of a record: Acme.' },
    ]);
  });

  test('of a name that two records share lists both', () => {
    const records = { york: ['York', 'place'], 'new-york-paper': ['York', 'organization'] } as const;
    const [york] = propose(['', 'It rained in York.'], { records });
    expect(york).toMatchObject({ ticked: false, candidates: ['york', 'new-york-paper'] });
    expect(york).not.toHaveProperty('entity');
  });

  test('is not made for a listed entity or its surname', () => {
    const records = { 'robert-quennell': ['Robert Quennell', 'person'] } as const;
    expect(
      brief(['', 'Robert Quennell spoke. Then Quennell left.'], { records, listed: ['robert-quennell'] }),
    ).toEqual([]);
  });

  test('is not made for refused words', () => {
    expect(brief(['', 'Robert Quennell spoke.'], { refused: ['Robert  Quennell'] })).toEqual([]);
  });

  test('of a place stays one if it is also the given name of a person', () => {
    expect(brief(['', 'Ms. Paris Quennell spoke. Then they left for Paris.'])).toEqual([
      'Paris Quennell person',
      'Paris place',
    ]);
  });

  test('of a surname refers to the longest form of one person’s name', () => {
    expect(
      brief(['', 'Mr. Robert Quen Tae-vell spoke. Mr. Quen Tae-vell was heard.', 'We asked Mr. Quen.']),
    ).toContain('Quen person < Robert Quen Tae-vell');
  });

  test('of a surname refers to the name without a word that is no given name', () => {
    expect(
      brief([
        '',
        'So Mr. Thandor Quennell left, and Drummer Thandor Quennell came.',
        'We asked Mr. Quennell.',
      ]),
    ).toContain('Quennell person < Thandor Quennell');
  });

  test('of a word is not made where few of its occurrences were recognized as a name', () => {
    const text = 'In Quill it rained. Quill is old. Quill is new. Quill is dry. Quill is wet.';
    const settings = {
      lexicon: buildLexicon([]),
      names: buildNameIndex([]),
      kinds: decidedKinds([]),
      trust: new NameTrust(new Map()),
      hasModel: false,
    };
    const first = { passage: 1, start: 3, end: 8, kind: 'place', ...unsure } as const;
    const second = { ...first, start: 20, end: 25 };
    const input = {
      passages: [
        { text: '', closed: [] },
        { text, closed: [] },
      ],
      listed: [],
      refused: new Set<string>(),
      language: 'en',
    };
    expect(proposeNames({ ...input, found: [first] }, settings)).toEqual([]);
    expect(proposeNames({ ...input, found: [first, second] }, settings)).toMatchObject([{ words: 'Quill' }]);
  });

  test('of a name in text without spaces omits what a tagger knows to be a part of another word', () => {
    const text = '中国在发展中国家中帮助中国。';
    const records = { china: ['中国', 'place'] } as const;
    const [china, ...others] = propose(['', text], {
      records,
      language: 'zh',
      tagged: { 0: ['中国', 'place'], 11: ['中国', 'place'] },
    });
    expect(others).toEqual([]);
    expect(china).toMatchObject({ entity: 'china', ticked: true });
    expect(china!.at).toEqual([
      [1, 0, 2],
      [1, 11, 2],
    ]);
    // With spaces, words end where they end: a tagger that overlooks one of them says nothing against it.
    const [ship] = propose(['', 'Lantern sank. Then, softly, Lantern rose.'], {
      records: { lantern: ['Lantern', 'product'] },
      tagged: { 0: ['Lantern', 'product'] },
    });
    expect(ship!.at).toHaveLength(2);
  });

  test('of a shorter name omits its occurrences in a longer one', () => {
    const places = propose([
      '',
      'The Quennell Foundation said yes. Robert Quennell said no. Quennell left.',
    ]).find(({ words }) => words === 'Quennell');
    expect(places?.at).toHaveLength(1);
  });

  test('is preselected without a model only for known names, and for full names found twice or with a title', () => {
    const ticked = (text: string) => propose(['', text]).map(({ ticked: is }) => is);
    expect(ticked('Robert Quennell spoke.')).toEqual([false]);
    expect(ticked('We asked Mr. Robert Quennell.')).toEqual([true]);
    expect(ticked('Robert Quennell spoke. Then we asked Robert Quennell.')).toEqual([true]);
  });

  test('of a full name is preselected like that of the surname that refers to it', () => {
    const reasons = propose(['', 'Then Robert Quennell spoke.', 'Then Quennell left.']).map(
      ({ words, ticked, why }) => [words, ticked, why],
    );
    expect(reasons).toEqual([
      ['Robert Quennell', true, 'Looks like a name, and is also used in a shorter form.'],
      ['Quennell', true, 'Short for Robert Quennell.'],
    ]);
  });

  test('is made only for known names in languages without rules', () => {
    const text = 'Kello oli Acme ja soi.';
    const sentences = readSentences(['', text], 'fi');
    expect(findNames(sentences, 'fi', new Map())).toEqual([]);
    const records = { acme: ['Acme', 'organization'] } as const;
    expect(brief(['', text], { records, language: 'fi' })).toEqual(['Acme organization acme']);
  });
});

/** A name of which little is known. */
const unsure = { isAgreed: false, isAgreedIfKnown: false, evidence: 0, hasTitle: false };

describe('a company with a word behind it', () => {
  test('is no person, be the company well known or a record', () => {
    const texts = [
      'Notes',
      'We read Microsoft Docs on Monday. The page on Microsoft Docs is long. Docs said so.',
      'Elmtec Boards went on. Elmtec Boards won.',
    ];
    expect(brief(texts)).toContain('Elmtec Boards person');
    const made = brief(texts, { records: { elmtec: ['Elmtec', 'organization'] } });
    expect(made).toEqual(expect.arrayContaining(['Microsoft Docs product', 'Elmtec Boards product']));
    expect(made.filter((one) => / person/.test(one))).toEqual([]);
  });

  test('is a person where it is a given name, or has a title', () => {
    const texts = ['Notes', 'We met Chelsea Quennell and Mr Siemens Quennell. Chelsea Quennell spoke.'];
    expect(brief(texts)).toEqual(['Chelsea Quennell person', 'Siemens Quennell person']);
  });
});
