import { describe, expect, test } from 'vitest';
import { findMentions, type Listing } from '../../../src/archive/find-mentions.ts';
import { buildLexicon } from '../../../src/archive/lexicon.ts';
import { surnames } from '../../../src/text/surname.ts';
import { entitySchema } from '../../../src/schema/entity.ts';
import type { EntityRecord } from '../../../src/archive/record.ts';
import type { EntityId } from '../../../src/schema/id.ts';

// Real names are used only for their spelling; the sentences are fiction.
const kinds = {
  person: ['theresa-may', 'ada', 'bea', 'leyen', 'gw', 'kveller', 'quevedal'],
  place: ['washington', 'ny', 'us', 'sea'],
};
const names: Readonly<Record<string, readonly string[]>> = {
  microsoft: ['Microsoft'],
  ice: ['U.S. Immigration and Customs Enforcement', 'ICE'],
  us: ['United States', 'U.S.', 'US'],
  'theresa-may': ['Theresa May'],
  ada: ['Ada Example'],
  bea: ['Bea Example'],
  gw: ['George Washington'],
  leyen: ['Ursula von der Leyen'],
  washington: ['Washington'],
  post: ['The Washington Post', 'Washington Post'],
  ny: ['New York'],
  att: ['AT&T'],
  obrien: ['O’Brien'],
  jj: ['Johnson & Johnson'],
  apple: ['Apple'],
  jones: ['Jones'],
  renault: ['Citroën'],
  marc: ['Jean-Marc'],
  weiruan: ['微软'],
  zhongguo: ['中国'],
  lanbo: ['澜波港'],
  river: ['江'],
  sachi: ['幸'],
  sea: ['South China Sea'],
  hanguk: ['한국'],
  kim: ['김영만'],
  kbs: ['KBS'],
  italy: ['イタリア'],
  lao: ['ลาว'],
  gwinli: ['กวินลี'],
  kveller: ['Kvellér Anna'],
  quevedal: ['Rosa Quevedal Solvera'],
};
const familyNames: Readonly<Record<string, string>> = { kveller: 'Kvellér', quevedal: 'Quevedal' };
const records = Object.entries(names).map(([id, [name, ...aliases]]): EntityRecord => {
  const kind = Object.entries(kinds).find(([, ids]) => ids.includes(id))?.[0] ?? 'organization';
  const familyName = familyNames[id];
  const data = entitySchema.parse({ name, kind, aliases, ...(familyName && { familyName }) });
  return { file: `${id}.yaml`, id: id as EntityId, data };
});
const lexicon = buildLexicon(records);

function mentions(texts: string | string[], listed: (string | Listing)[]): string[] {
  const passages = [texts].flat().map((text) => ({ text, closed: [] }));
  const listing = listed.map((entry) =>
    typeof entry === 'string' ? { id: entry as EntityId, as: [] } : entry,
  );
  return findMentions(passages, listing, lexicon).map(
    ({ passage, start, end, entities }) =>
      `${passages[passage]!.text.slice(start, end)} → ${entities.join(' or ')}`,
  );
}

describe('only listed entities become mentions', () => {
  test('a name of an unlisted entity is ignored', () => {
    expect(mentions('Microsoft and Apple', ['apple'])).toEqual(['Apple → apple']);
  });

  test('nothing is found if no entity is listed', () => {
    expect(mentions('Microsoft and Apple', [])).toEqual([]);
  });

  test('a longer name of an unlisted entity blocks a shorter one inside it', () => {
    expect(mentions('The Washington Post left Washington.', ['washington'])).toEqual([
      'Washington → washington',
    ]);
  });

  test('the longer of two listed names wins', () => {
    expect(mentions('The Washington Post left Washington.', ['washington', 'post'])).toEqual([
      'The Washington Post → post',
      'Washington → washington',
    ]);
  });
});

describe('where spaces do not tell the words', () => {
  test.each([
    [
      'in Korean, a name stands before its particles',
      '어제 한국에서는 김영만이 웃었다.',
      ['한국 → hanguk', '김영만 → kim'],
    ],
    ['… before a form of address', '김영만씨를 보았다.', ['김영만 → kim']],
    ['… in Latin letters, too', 'KBS는 쉬었다.', ['KBS → kbs']],
    [
      '… and with decomposed syllables',
      '한국은 조용하다.'.normalize('NFD'),
      [`${'한국'.normalize('NFD')} → hanguk`],
    ],
    ['but not in a longer word', '한국인은 KBS홀에서 남한국을 보았다.', []],
    ['and not where a space divides it', '식당에서 한 국은 따뜻했다.', []],
    ['a name in Han signs is a word where it stands', '他在中国工作。', ['中国 → zhongguo']],
    ['… and not the end and the beginning of others', '发展中国家的港口', []],
    ['… but may begin a longer word', '一个中国人', ['中国 → zhongguo']],
    ['… if it is more than one sign', '江湖和渡江', []],
    ['… whatever stands beside it', '幸せな幸さん', ['幸 → sachi']],
    ['one sign by itself is a name', '“江”，𠀀江', ['江 → river', '江 → river']],
    ['a name in Han signs that no dictionary has is found anywhere', '新澜波港口', ['澜波港 → lanbo']],
    ['a run of katakana is one word', 'イタリアとイタリアン料理', ['イタリア → italy']],
    ['Thai words are those of a dictionary', 'เขาไปลาวกับหญิงสาวลาว', ['ลาว → lao', 'ลาว → lao']],
    ['… so that a word within a longer one is none', 'เขาเลี้ยงแมวลาวา', []],
    [
      'and a name that no dictionary has is found anywhere',
      'วันนี้นายกวินลีไปลาว',
      ['กวินลี → gwinli', 'ลาว → lao'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(
      mentions(text, [
        'hanguk',
        'kim',
        'kbs',
        'italy',
        'lao',
        'gwinli',
        'zhongguo',
        'lanbo',
        'river',
        'sachi',
      ]),
    ).toEqual(expected);
  });
});

describe('a name is found', () => {
  test.each([
    [
      'with a possessive, whose ending is outside',
      "Microsoft’s and Microsoft's",
      ['Microsoft → microsoft', 'Microsoft → microsoft'],
    ],
    ['with a possessive in s', 'the Jones’ house', ['Jones → jones']],
    [
      'with a line break in it',
      'Customs: U.S. Immigration\nand Customs Enforcement',
      ['U.S. Immigration\nand Customs Enforcement → ice'],
    ],
    ['with no-break spaces in it', 'New\u00A0York', ['New\u00A0York → ny']],
    [
      'with signs in it',
      "AT&T, O'Brien and Johnson & Johnson",
      ['AT&T → att', "O'Brien → obrien", 'Johnson & Johnson → jj'],
    ],
    ['in another Unicode form', 'a Citroe\u0308n', ['Citroe\u0308n → renault']],
    ['with another hyphen', 'Jean\u2011Marc', ['Jean\u2011Marc → marc']],
    ['with a soft hyphen in it', 'Micro\u00ADsoft', ['Micro\u00ADsoft → microsoft']],
    ['at the end of a sentence, beside another', 'It was ICE. US agents came.', ['ICE → ice', 'US → us']],
    ['in a script without spaces', '他在微软工作。', ['微软 → weiruan']],
    ['beside an en dash', 'the New York–London flight', ['New York → ny']],
    ['with dots', 'The U.S. and the US', ['U.S. → us', 'US → us']],
  ])('%s', (_, text, expected) => {
    const all = Object.keys(names);
    expect(mentions(text, all)).toEqual(expected);
  });
});

describe('a name is not found', () => {
  test.each([
    ['in another case', 'ice and us, apple'],
    ['in a longer word', 'Pineapple, Joneses, Applet, Microsofts'],
    ['in a word joined by a hyphen', 'Microsoft-owned and pro-US, anti-ICE'],
    ['in an address', 'ICE.gov and me@Apple or Apple@home'],
  ])('%s', (_, text) => {
    expect(mentions(text, Object.keys(names))).toEqual([]);
  });

  test('in a closed range', () => {
    const passage = { text: 'See Microsoft and Apple', closed: [{ start: 4, end: 13 }] };
    const found = findMentions(
      [passage],
      ['microsoft', 'apple'].map((id) => ({ id: id as EntityId, as: [] })),
      lexicon,
    );
    expect(found.map(({ start }) => start)).toEqual([18]);
  });
});

describe('a surname', () => {
  test('is the family name of the record, wherever it stands in the name', () => {
    expect(mentions('Kvellér Anna left. Anna waved, and Kvellér laughed.', ['kveller'])).toEqual([
      'Kvellér Anna → kveller',
      'Kvellér → kveller',
    ]);
    expect(mentions('Rosa Quevedal Solvera left. Quevedal waved, Solvera did not.', ['quevedal'])).toEqual([
      'Rosa Quevedal Solvera → quevedal',
      'Quevedal → quevedal',
    ]);
  });

  test('counts after the full name', () => {
    expect(mentions(['May came. Theresa May spoke.', 'May left.'], ['theresa-may'])).toEqual([
      'Theresa May → theresa-may',
      'May → theresa-may',
    ]);
  });

  test('counts after a full name in the title', () => {
    expect(mentions(['Theresa May', 'In may May left.'], ['theresa-may'])).toEqual([
      'Theresa May → theresa-may',
      'May → theresa-may',
    ]);
  });

  test('does not count if another listed person has it', () => {
    expect(mentions('Ada Example met Bea Example. Example left.', ['ada', 'bea'])).toEqual([
      'Ada Example → ada',
      'Bea Example → bea',
    ]);
  });

  test('counts if only an unlisted entity has it too', () => {
    expect(mentions('George Washington rode. Washington won.', ['gw'])).toEqual([
      'George Washington → gw',
      'Washington → gw',
    ]);
  });

  test('does not count if a listed entity of another kind has it', () => {
    expect(mentions('George Washington rode. Washington won.', ['gw', 'washington'])).toEqual([
      'George Washington → gw',
      'Washington → washington',
    ]);
  });

  test('includes its particle', () => {
    expect(surnames('Ursula von der Leyen')).toEqual(['von der Leyen', 'Von der Leyen']);
    expect(mentions('Ursula von der Leyen spoke. Von der Leyen left.', ['leyen'])).toEqual([
      'Ursula von der Leyen → leyen',
      'Von der Leyen → leyen',
    ]);
  });

  test('excludes Jr. and III, and is absent from a single name', () => {
    expect(surnames('Ada Example Jr.')).toEqual(['Example']);
    expect(surnames('Ada Example, III')).toEqual(['Example']);
    expect(surnames('Madonna')).toEqual([]);
  });
});

describe('a name that two listed entities share', () => {
  const shared = buildLexicon([
    ...records,
    {
      file: 'state.yaml',
      id: 'state' as EntityId,
      data: entitySchema.parse({ name: 'Washington State', kind: 'place', aliases: ['Washington'] }),
    },
  ]);
  const find = (listed: Listing[]) =>
    findMentions([{ text: 'Washington voted.', closed: [] }], listed, shared).map(({ entities }) =>
      entities.join(' or '),
    );

  test('matches both', () => {
    expect(
      find([
        { id: 'washington' as EntityId, as: [] },
        { id: 'state' as EntityId, as: [] },
      ]),
    ).toEqual(['washington or state']);
  });

  test('matches the entity that the article assigns it to', () => {
    expect(
      find([
        { id: 'washington' as EntityId, as: [] },
        { id: 'state' as EntityId, as: ['Washington'] },
      ]),
    ).toEqual(['state']);
  });
});

test('a name used only in this article is found there', () => {
  expect(
    mentions('The Redmond giant grew.', [{ id: 'microsoft' as EntityId, as: ['Redmond giant'] }]),
  ).toEqual(['Redmond giant → microsoft']);
});
