import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildLexicon } from '../../../../src/archive/lexicon.ts';
import { buildNameIndex } from '../../../../src/archive/name-index.ts';
import { findNames, readSentences } from '../../../../src/recognition/find-names.ts';
import { decidedKinds } from '../../../../src/recognition/proposals/decided-kinds.ts';
import { NameTrust } from '../../../../src/recognition/proposals/name-trust.ts';
import { proposeNames } from '../../../../src/recognition/proposals/propose-names.ts';
import { CaseCounter } from '../../../../src/recognition/text/case-counts.ts';

// Languages of which there is no corpus: each has sixty sentences of fiction, in tests/fixtures/names.

interface MarkedSentence {
  readonly text: string;
  /** `start end kind` of each name. */
  readonly names: readonly string[];
}

function readFixture(language: string): MarkedSentence[] {
  const file = new URL(`../../../fixtures/names/${language}.txt`, import.meta.url);
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const names: string[] = [];
    let text = '';
    for (const [part, kind, name] of line.matchAll(/\[(\w+) ([^\]]+)\]|[^[]+/gu)) {
      if (kind && name) names.push(`${text.length} ${text.length + name.length} ${kind}`);
      text += name ?? part;
    }
    return { text, names };
  });
}

interface Judgement {
  readonly found: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** Returns how many names the rules find, what they find that is none, and what they miss. */
function judge(language: string): Judgement {
  let found = 0;
  const wrong: string[] = [];
  const missed: string[] = [];
  for (const { text, names } of readFixture(language)) {
    const keys = findNames(readSentences(['', text], language), language, new Map()).map(
      ({ start, end, kind }) => `${start} ${end} ${kind}`,
    );
    const words = (key: string) => text.slice(...key.split(' ').map(Number).slice(0, 2));
    found += keys.filter((key) => names.includes(key)).length;
    wrong.push(...keys.filter((key) => !names.includes(key)).map(words));
    missed.push(...names.filter((name) => !keys.includes(name)).map(words));
  }
  return { found, wrong, missed };
}

/** Returns what is ticked, of all sentences as one article, and is not a marked name. */
function wronglyTicked(language: string): string[] {
  const sentences = readFixture(language);
  const texts = ['', ...sentences.map(({ text }) => text)];
  const read = readSentences(texts, language);
  const counter = new CaseCounter();
  counter.add(read);
  const proposals = proposeNames(
    {
      passages: texts.map((text) => ({ text, closed: [] })),
      listed: [],
      language,
      found: findNames(read, language, counter.counts),
      refused: new Set(),
    },
    {
      lexicon: buildLexicon([]),
      names: buildNameIndex([]),
      kinds: decidedKinds([]),
      trust: new NameTrust(counter.counts),
      hasModel: false,
    },
  );
  return proposals
    .filter(({ ticked }) => ticked)
    .flatMap(({ at, kind }) =>
      at
        .filter(
          ([block, start, length]) =>
            !sentences[block - 1]!.names.includes(`${start} ${start + length} ${kind}`),
        )
        .map(([block, start, length]) => texts[block]!.slice(start, start + length)),
    );
}

describe.each<[language: string, found: number, wrong: readonly string[], missed: readonly string[]]>([
  // A place with a conjunction that is written together with it, and names behind which an object may stand as well.
  ['ar', 44, [], ['ألمانيا', 'هاني الدرويش', 'حسن']],
  ['he', 44, [], []],
  ['hi', 48, [], []],
  // A festival is no place.
  ['ja', 51, ['ベルリン'], []],
  ['ko', 47, [], []],
])('%s: in sixty invented sentences', (language, found, wrong, missed) => {
  test('as many names are found as when they were read by hand, with their places to the character', () => {
    expect(judge(language)).toEqual({ found, wrong, missed });
  });

  test('no name is ticked that is wrong', () => {
    expect(wronglyTicked(language)).toEqual([]);
  });
});
