import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { EntityKind } from '../../../src/schema/entity-kind.ts';

/** A name marked by hand, in UTF-16 units of its passage. */
export interface MarkedName {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly kind: EntityKind;
}

/** An article whose names were marked by hand. Passage 0 is the title; it is empty if there is none. */
export interface MarkedArticle {
  readonly id: string;
  readonly passages: readonly string[];
  readonly names: readonly MarkedName[];
}

const kinds: Readonly<Record<string, EntityKind>> = {
  PER: 'person',
  Person: 'person',
  ORG: 'organization',
  Organization: 'organization',
  LOC: 'place',
  Location: 'place',
  Facility: 'place',
};

interface TokenRow {
  readonly text: string;
  readonly tag: string;
}

/** Reads CoNLL-2003: an article starts with -DOCSTART-, a sentence ends with an empty line; tags are IOB1. */
export function readConll(file: string): MarkedArticle[] {
  const articles = gunzipSync(readFileSync(file))
    .toString('utf8')
    .split(/^-DOCSTART-.*$/m)
    .slice(1);
  return articles.map((article, index) => {
    const sentences = article.split(/\n\s*\n/).map((lines) =>
      lines
        .split('\n')
        .filter(Boolean)
        .map((line) => line.split(' ')),
    );
    const rows = sentences
      .filter((words) => words.length > 0)
      .map((words) => words.map((cells) => ({ text: cells[0]!, tag: cells.at(-1)! })));
    return makeArticle(`conll-${index + 1}`, rows);
  });
}

/**
 * Reads Worldwide Newswire: one file per article, with its address on the first line; of nested names, the
 * outer one counts.
 */
export function readWorldwide(archive: string): MarkedArticle[] {
  const list = execFileSync('tar', ['tzf', archive], { encoding: 'utf8' })
    .split('\n')
    .filter((name) => name.endsWith('.tsv'))
    .toSorted();
  const all = execFileSync('tar', ['xzOf', archive, ...list], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  // Each file starts with the address of its article.
  const texts = all.split(/^(?=https?:\/\/\S+\t)/m);
  return texts.map((text, index) => {
    const sentences = text.split(/\n\s*\n/).map((lines) =>
      lines
        .split('\n')
        .filter(Boolean)
        .map((line) => line.split('\t')),
    );
    const rows = sentences
      .map((words) =>
        words
          .filter(([word]) => word && !/^https?:/.test(word))
          .map(([word, tag]) => ({ text: word!, tag: tag ?? 'O' })),
      )
      .filter((words) => words.length > 0);
    return makeArticle(`worldwide-${index + 1}`, rows, 'compounds');
  });
}

/**
 * Reads articles in the form token TAB tag, with an empty line after each sentence and -DOCSTART- before each article. Signs
 * of scripts without spaces are tokens, and joined without any.
 */
export function readTagged(file: string, language: string): MarkedArticle[] {
  const articles = gunzipSync(readFileSync(file))
    .toString('utf8')
    .split(/^-DOCSTART-.*$/m)
    .slice(1);
  return articles.map((article, index) => {
    const sentences = article
      .split(/\n\s*\n/)
      .map((lines) =>
        lines
          .split('\n')
          .filter((line) => line.includes('\t'))
          .map((line) => line.split('\t'))
          .map(([text, tag]) => ({ text: text!, tag: tag!.trim() })),
      )
      .filter((rows) => rows.length > 0);
    return makeArticle(`${language}-${index + 1}`, sentences, language === 'zh' ? 'signs' : 'words');
  });
}

export function openCorpora(dir: string) {
  return {
    conllTrain: () => readConll(join(dir, 'conll-2003/eng.train.gz')),
    conllTest: () => readConll(join(dir, 'conll-2003/eng.testa.gz')),
    worldwide: () => readWorldwide(join(dir, 'worldwide-newswire-train.tar.gz')),
  };
}

/** What a token is: a word, where a single hyphen is a dash; a word or the hyphen of a compound; a sign, with no space between two. */
type Tokens = 'words' | 'compounds' | 'signs';

function makeArticle(
  id: string,
  sentences: readonly (readonly TokenRow[])[],
  tokens: Tokens = 'words',
): MarkedArticle {
  const passages = [''];
  const names: MarkedName[] = [];
  for (const rows of sentences) {
    const { text, starts } = setWords(
      rows.map((row) => row.text),
      tokens,
    );
    const passage = passages.push(text) - 1;
    let open: { start: number; end: number; type: string } | undefined;
    const close = () => {
      const kind = open && kinds[open.type];
      if (open && kind) names.push({ passage, start: open.start, end: open.end, kind });
      open = undefined;
    };
    rows.forEach(({ text: word, tag }, index) => {
      const [prefix, type] = tag.split('-');
      const start = starts[index]!;
      if (prefix === 'O' || !type) close();
      else if (open?.type === type && prefix === 'I') open.end = start + word.length;
      else {
        close();
        open = { start, end: start + word.length, type };
      }
    });
    close();
  }
  return { id, passages, names };
}

/**
 * Joins words with spaces as in print: none before a comma, after a bracket, before a possessive, or around
 * the hyphen of a compound, which one of the corpora treats as a word.
 */
function setWords(words: readonly string[], tokens: Tokens): { text: string; starts: number[] } {
  let text = '';
  const starts: number[] = [];
  const isTight = (index: number) => {
    const [before, word = ''] = [words[index - 1], words[index]];
    if (before === undefined || tokens === 'signs') return true;
    if (/^(?:[.,;:!?)\]%’”]|'s|'|n't|’s|'re|'ve|'ll|'d|'m)$/.test(word) || /^[([“‘$]$/.test(before))
      return true;
    if (tokens === 'compounds' && word === '-') return isLetters(before) && isLetters(words[index + 1]);
    if (tokens === 'compounds' && before === '-') return isLetters(words[index - 2]) && isLetters(word);
    // l’ and dell' are tokens of their own, or their apostrophe is.
    if (/^['’]$/.test(word) || /^\p{L}{1,6}['’]$/u.test(before)) return true;
    if (/^['’]$/.test(before)) return /^\p{L}{1,6}$/u.test(words[index - 2] ?? '');
    return false;
  };
  words.forEach((word, index) => {
    if (!isTight(index)) text += ' ';
    starts.push(text.length);
    text += word;
  });
  return { text, starts };
}

function isLetters(word: string | undefined): boolean {
  return word !== undefined && /^[\p{L}\p{N}]/u.test(word) && /[\p{L}\p{N}]$/u.test(word);
}
