import { describe, expect, test } from 'vitest';
import {
  behindOf,
  digestsOfPage,
  guideLanguages,
  guidePage,
  paragraphsBehind,
  guideParagraphs,
  translatedPages,
} from '../../src/cli/words/guide-words.ts';

test('the first page of the guide and those on importing, names and publishing are in four languages', () => {
  expect(guideLanguages()).toEqual(['de', 'es', 'fr', 'pt']);
});

test('a paragraph, an item or a row whose English was changed is behind, and none whose columns are padded anew', () => {
  const page =
    '# Boats\n\nThey sail.\n\n- at noon\n- at nine\n\n| boat | crew |\n| --- | --- |\n| Ada | nine |\n';
  const noted = digestsOfPage(page);
  const changed = page.replace('at nine', 'at ten').replace('| Ada | nine |', '| Ada | ten |');
  expect(behindOf('boats.md', page, noted)).toEqual([]);
  expect(behindOf('boats.md', page.replace('| Ada | nine |', '| Ada  | nine |'), noted)).toEqual([]);
  expect(behindOf('boats.md', changed, noted)).toEqual([
    { page: 'boats.md', number: 4, english: '- at ten' },
    { page: 'boats.md', number: 6, english: '| Ada | ten |' },
  ]);
  expect(behindOf('boats.md', page).length).toBe(noted.length);
});

/** Returns what a translation leaves as it is: code, with what stands for words of the keeper's taken out. */
function codeIn(source: string): string[] {
  return [...source.matchAll(/`([^`\n]+)`/g)]
    .map(([, code = '']) =>
      code
        .replaceAll(/!\[[^\]]*\]|"(?!NAME|Ada)[^"]*"|<[^>]*>/g, '')
        .replace(/(?<=^|--messages |MESSAGES=)(?:de|es|fr|pt)$/, 'LANGUAGE'),
    )
    .toSorted();
}

/** Returns the pages to which links lead, whatever language they are in, and addresses of others. */
function linksIn(source: string): string[] {
  return [...source.replaceAll(/`[^`\n]*`/g, '').matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => (/^https?:/.test(target) ? target : nameOf(target)))
    .toSorted();
}

/** Returns the name of a page of the guide, without the folders that lead to it and the part of it that is meant. */
function nameOf(target: string): string {
  const [path = ''] = target.split('#');
  return path === '' ? 'this page' : path.split('/').at(-1)!;
}

/** Returns the figures of a text, however thousands are divided; those of a list are its numbers. */
function figuresIn(source: string): string[] {
  const shown = source
    .replaceAll(/`[^`\n]*`|\]\([^)]*\)/g, '')
    .replaceAll(/(?<=\d)[,.\u00a0\u202f ](?=\d{3}\b)/g, '');
  return (shown.match(/\d+(?:\.\d+)*/g) ?? []).toSorted();
}

describe.each(guideLanguages())('the guide in %s', (language) => {
  test('is made of the present English, paragraph by paragraph (npm run words -- guide LANGUAGE lists what is behind)', () => {
    expect(paragraphsBehind(language)).toEqual([]);
  });

  test.each(translatedPages)(
    '%s has each paragraph of the English one, with its code, links and figures',
    (page) => {
      const [english, translated] = [
        guideParagraphs(guidePage(page)),
        guideParagraphs(guidePage(page, language)),
      ];
      expect(translated.map(({ type }) => type)).toEqual(english.map(({ type }) => type));
      for (const [index, { source }] of english.entries()) {
        const other = translated[index]!.source;
        expect([codeIn(other), linksIn(other), figuresIn(other)], other).toEqual([
          codeIn(source),
          linksIn(source),
          figuresIn(source),
        ]);
        expect(
          other === source && /\p{L}{4}/u.test(source.replaceAll(/`[^`]*`|\]\([^)]*\)|^ {4}.*$/gm, '')),
          other,
        ).toBe(false);
      }
    },
  );
});
