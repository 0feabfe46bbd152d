import { expect, test } from 'vitest';
import { slug } from '../../../src/text/slug.ts';
import { openForEditing } from '../../../src/authority/open/authority.ts';
import { changeFiles } from '../../../src/files/change-files.ts';
import { makePrivateFolder } from '../../../src/files/private-folder.ts';
import { wordingAnswers } from '../../../src/schema/wording-answers.ts';
import { contentFaults } from '../../../src/withhold/audit/content-faults.ts';
import { readDecisions } from '../../../src/withhold/decisions/private-decision.ts';
import { planWithholding } from '../../../src/withhold/plan/plan-withholding.ts';
import type { WithholdingRequest } from '../../../src/withhold/plan/withholding-request.ts';
import { changedBy, refusalsOf } from '../../support/authority.ts';
import { article, entity, type Files, filesIn, writeContent } from '../../support/content.ts';
import { withholdingRequest } from '../../support/withheld/withholding-request.ts';

// All names are fiction.
interface Name {
  readonly given: string;
  readonly family: string;
  /** The whole name, if it is not the given name before the surname. */
  readonly whole?: string;
}
const names: Readonly<Record<string, Name>> = {
  plain: { given: 'Quorla', family: 'Zembrak' },
  apostrophe: { given: 'Maurelle', family: 'O’Harvex' },
  particle: { given: 'Anselmo', family: 'van der Quorpen' },
  hyphenated: { given: 'Tildra', family: 'Vexel-Zembrak' },
  short: { given: 'Anwe', family: 'Li' },
  word: { given: 'Quorla', family: 'Hunter' },
  cyrillic: { given: 'Зоринда', family: 'Квиловак' },
  arabic: { given: 'زورين', family: 'الزمبراك' },
  hebrew: { given: 'זורינה', family: 'צמברקין' },
  han: { given: '文火', family: '李', whole: '李文火' },
  kana: { given: 'クォルラ', family: 'ゼンブラク', whole: 'クォルラ・ゼンブラク' },
  vietnamese: { given: 'Quyển', family: 'Zembrặng' },
};

type Outcome = 'gone' | 'asked';

/** A way in which a name can stand in an article, where it fits a name. */
interface Way {
  readonly write: (name: Required<Name>) => string | Files | undefined;
  readonly outcome: Outcome | ((name: Name) => Outcome);
}

const half = (word: string) => Math.ceil(word.length / 2);
const isSpaced = ({ family }: Name) => !/[\p{Script=Han}\p{Script=Katakana}]/u.test(family);
const isLatin = ({ family }: Name) => /^[\p{Script=Latin}’\s-]+$/u.test(family);
const hasCase = ({ family }: Name) => family.toLowerCase() !== family.toUpperCase();
/** The last word of a surname, which is long enough to stand in others by no chance. */
const core = ({ family }: Name) => family.split(' ').at(-1)!;
const isLong = (name: Name) => lettersIn(core(name)).length >= 6;
const small = (name: Name) => lettersIn(name.family);
/** A sign or two can be many words, so the keeper is asked of a surname in Han or kana. */
const ofSurname = (name: Name) => (isSpaced(name) ? 'gone' : 'asked');
const inArticle = (more: string, body = 'So it was.') =>
  ({ 'articles/tram.md': article(more, body, { entities: '[{ id: p-17, as: [so] }]' }) }) satisfies Files;

const ways: Readonly<Record<string, Way>> = {
  'the given name alone': { write: ({ given }) => `Then ${given} went home.`, outcome: 'asked' },
  'a title and the given name': {
    write: (name) => (isLatin(name) ? `Then Ms ${name.given} went home.` : undefined),
    outcome: 'asked',
  },
  'broken at the end of a line': {
    write: (name) => {
      const word = core(name);
      return isSpaced(name) && word.length > 3
        ? `Then ${name.given} ${name.family.slice(0, -word.length)}${word.slice(0, half(word))}-\n${word.slice(half(word))} drove.`
        : undefined;
    },
    outcome: 'gone',
  },
  'broken, and joined again with a space': {
    write: (name) => {
      const word = core(name);
      return isSpaced(name) && word.length > 3
        ? `Then ${name.family.slice(0, -word.length)}${word.slice(0, half(word))}- ${word.slice(half(word))} drove.`
        : undefined;
    },
    outcome: 'gone',
  },
  'an initial before the surname': {
    write: (name) => (hasCase(name) ? `Then ${name.given[0]}. ${name.family} drove.` : undefined),
    outcome: 'gone',
  },
  'initials alone': {
    write: (name) =>
      hasCase(name) ? `Then ${name.given[0]}.${core(name)[0]!.toUpperCase()}. drove.` : undefined,
    outcome: 'asked',
  },
  'the id of an article': {
    write: ({ whole }) => ({
      [`articles/${slug(whole)}-acquitted.md`]: article('', 'So it was.', {
        entities: '[{ id: p-17, as: [so] }]',
      }),
    }),
    outcome: 'gone',
  },
  'half a name in an id': {
    write: ({ given }) => ({
      [`articles/${slug(given)}-speaks.md`]: article('', 'So it was.', {
        entities: '[{ id: p-17, as: [so] }]',
      }),
    }),
    outcome: 'gone',
  },
  'a series': {
    write: ({ family }) => inArticle(`series: { id: ${slug(family)}-papers, title: ${family} papers }\n`),
    outcome: ofSurname,
  },
  'a topic': {
    write: ({ family }) => ({
      [`topics/${slug(family)}-case.yaml`]: `label: The case of ${family}\n`,
      'articles/tram.md': article('', 'So it was.', {
        entities: '[{ id: p-17, as: [so] }]',
        topics: `[${slug(family)}-case]`,
      }),
    }),
    outcome: ofSurname,
  },
  'a section and a caption': {
    write: ({ family, whole }) =>
      inArticle(`section: The ${family} case\ncorrections: [{ date: 2018, text: It was ${whole}. }]\n`),
    outcome: ofSurname,
  },
  'an address of the web': {
    write: (name) => (isLatin(name) ? `See ${small(name)}.example.` : undefined),
    outcome: 'gone',
  },
  'a handle': { write: (name) => (isLatin(name) ? `So said @${small(name)}.` : undefined), outcome: 'gone' },
  'a tag': { write: (name) => (isLatin(name) ? `So said #${small(name)}.` : undefined), outcome: 'gone' },
  'an address of mail': {
    write: (name) => (isLatin(name) && isLong(name) ? `Write to mr${small(name)}@mail.example.` : undefined),
    outcome: 'gone',
  },
  'joined with a year': {
    write: (name) =>
      isLatin(name) ? `So said ${name.given}${name.family.replace(/[\s’-]/g, '')}1980.` : undefined,
    outcome: 'gone',
  },
  'after a prefix': {
    write: ({ family }) =>
      /\p{Script=Hebrew}/u.test(family)
        ? `אז ול${family} היה זמן.`
        : /\p{Script=Arabic}/u.test(family)
          ? `ثم قال و${family} وب${family} ولل${family.slice(2)}.`
          : undefined,
    outcome: 'gone',
  },
  'the whole name after a prefix': {
    write: ({ family, given }) =>
      /\p{Script=Hebrew}/u.test(family)
        ? `פנה ל${given} ${family} אתמול.`
        : /\p{Script=Arabic}/u.test(family)
          ? `والتقى ب${given} ${family}.`
          : undefined,
    outcome: 'gone',
  },
  'made longer by a tatweel': {
    write: ({ family }) =>
      /\p{Script=Arabic}/u.test(family) ? `ثم ${family.slice(0, 4)}ــــ${family.slice(4)}.` : undefined,
    outcome: 'gone',
  },
  'two items of a list': {
    write: (name) => (isSpaced(name) ? `- So ${name.given}\n- ${name.family} drove.` : undefined),
    outcome: 'gone',
  },
  'a heading and a paragraph': {
    write: (name) => (isSpaced(name) ? `## So ${name.given}\n\n${name.family} drove.` : undefined),
    outcome: 'gone',
  },
  'one letter more': {
    write: (name) => (isLatin(name) && isLong(name) ? `So ${core(name)}k drove.` : undefined),
    outcome: 'asked',
  },
  'a derived word': {
    write: (name) => (isLatin(name) && isLong(name) ? `It was ${core(name)}gate, so to say.` : undefined),
    outcome: 'asked',
  },
  'another first name': {
    write: (name) => (hasCase(name) ? `So “Zip” ${name.family} drove.` : undefined),
    outcome: 'asked',
  },
  'letters of another script': {
    write: (name) =>
      isLatin(name) && /[ea]/.test(name.family)
        ? `So ${name.family.replace('e', 'е').replace('a', 'а')} drove.`
        : undefined,
    outcome: 'gone',
  },
  'small capitals': {
    write: (name) =>
      /[bk]/.test(name.family) ? `So ${name.family.replace('b', 'ʙ').replace('k', 'ᴋ')} drove.` : undefined,
    outcome: 'gone',
  },
  'spaced out': {
    write: (name) =>
      isSpaced(name) && /^\p{L}{4,}$/u.test(name.family)
        ? `So ${[...name.family].join(' ')} drove.`
        : undefined,
    outcome: 'gone',
  },
  'invisible signs': {
    write: ({ whole }) => `So ${[...whole].join('\u180E\u2061\uFE0F\u00AD')} drove.`,
    outcome: 'gone',
  },
  'in capitals and full width': {
    write: ({ whole }) =>
      `So ${whole.toUpperCase()}, ${whole.replace(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))}.`,
    outcome: 'gone',
  },
};

const lookAlikes: Readonly<Record<string, string>> = { е: 'e', а: 'a', ʙ: 'b', ᴋ: 'k', đ: 'd' };

/** Returns the letters of a text alone. It shares no code with the product. */
function lettersIn(text: string): string {
  const isOwnScript = /[\p{Script=Cyrillic}]{3}/u.test(text);
  return [...text.normalize('NFKD').toLowerCase()]
    .filter((sign) => /[\p{L}\p{N}]/u.test(sign) && sign !== '\u0640')
    .map((sign) => (isOwnScript ? sign : (lookAlikes[sign] ?? sign)))
    .join('');
}

/** Whether a text has letters, within words if they are many, else between words. */
function hasLetters(text: string, part: string): boolean {
  const letters = lettersIn(part);
  if (letters.length > 4 || /\p{Script=Han}{2}/u.test(part)) return lettersIn(text).includes(letters);
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  ).some((word) => lettersIn(word) === letters);
}

const request: WithholdingRequest = {
  subject: 'p-17',
  words: 'a driver',
  ...withholdingRequest,
};

const cases = Object.entries(ways).flatMap(([way, { write, outcome }]) =>
  Object.entries(names).flatMap(([kind, name]) => {
    const whole = name.whole ?? `${name.given} ${name.family}`;
    const written = write({ whole, ...name });
    return written === undefined
      ? []
      : [[way, kind, whole, name, written, typeof outcome === 'string' ? outcome : outcome(name)] as const];
  }),
);

/** Writes an archive in which a name stands in some way. */
function contentWith(whole: string, written: string | Files): string {
  return writeContent({
    'entities/p-17.yaml': entity(whole, 'person'),
    'articles/other.md': article('', 'A hunter and another one said that it was so, then drove home on it.'),
    ...(typeof written === 'string' ? inArticle('', written) : written),
  });
}

const planFor = (contentDir: string, more: Partial<WithholdingRequest>) =>
  planWithholding(openForEditing(contentDir), { ...request, ...more }, []);
const questionsIn = (contentDir: string) => planFor(contentDir, { isPreview: true }).questions ?? [];

test.each(cases)('%s of a %s name, %s', (_way, _kind, whole, name, written, outcome) => {
  const contentDir = contentWith(whole, written);
  const questions = questionsIn(contentDir);
  expect(questions.length > 0 ? 'asked' : 'gone').toBe(outcome);
  const decided = planFor(contentDir, {
    answers: questions.map(({ wording }) => ({ wording, answer: 'person' })),
  });
  if ('refusals' in decided) throw new Error(refusalsOf(decided));
  const after = { ...filesIn(contentDir), ...changedBy(decided) };
  const left = Object.entries(after)
    .filter(([file, text]) => text !== undefined && file !== 'articles/other.md')
    .map(([file, text]) => `${file}\n${text}`)
    .join('\n');
  for (const part of [whole, name.given, name.family]) expect(hasLetters(left, part) && left).toBe(false);
});

test('whatever the keeper answers, the audit finds nothing more to ask', () => {
  let turn = 0;
  for (const [, , whole, , written] of cases.filter(([, , , , , outcome]) => outcome === 'asked')) {
    const contentDir = contentWith(whole, written);
    const answer = wordingAnswers[turn++ % wordingAnswers.length]!;
    const answers = questionsIn(contentDir).map(({ wording }) => ({ wording, answer }));
    const decided = planFor(contentDir, { answers });
    if ('refusals' in decided) throw new Error(refusalsOf(decided));
    makePrivateFolder(contentDir);
    changeFiles(contentDir, decided.plan.title, [...decided.plan.changes, ...decided.privately]);
    expect(contentFaults(contentDir, openForEditing(contentDir).content, readDecisions(contentDir))).toEqual(
      [],
    );
  }
});

test('every way fits some of the names, and every name some of the ways', () => {
  expect(new Set(cases.map(([way]) => way)).size).toBe(Object.keys(ways).length);
  expect(new Set(cases.map(([, kind]) => kind)).size).toBe(12);
  expect(cases.length).toBeGreaterThan(200);
});
