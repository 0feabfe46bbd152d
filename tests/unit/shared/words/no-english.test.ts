import { expect, test } from 'vitest';
import { englishTexts } from '../../../../src/site/astro/words-report.ts';
import { type MessagePart, parseMessage } from '../../../../src/shared/words/messages/message.ts';
import { translations } from '../../../../src/shared/words/translations.ts';

// That every word of a page is in a table is tested with the pseudo-language, by tests/browser/pseudo-language.test.ts. So
// no page has English words if no table has any.
const english = await englishTexts();

/** The texts of a message, without what chooses among them and without the names of arguments. */
function textsIn(part: MessagePart): string {
  if (typeof part === 'string') return part;
  return 'cases' in part
    ? Object.values(part.cases)
        .map((message) => message.map(textsIn).join(' '))
        .join(' ')
    : ' ';
}

const written = (key: string, text: string) =>
  typeof english.get(key) === 'function'
    ? parseMessage(text).map(textsIn).join(' ')
    : text.replaceAll(/\{[a-z]+\}/g, ' ');

/** Names of programs, formats, files, fields and their values, which are written alike in every language. */
const names =
  /Deng Xiaoping; Garcia Marquez, Gabriel|\{ id: harbour-papers, title: The Harbour Papers, part: 2 \}|\bkind:[a-z]+|Backfile|TypeScript|JavaScript|Node|BagIt|\bbag\b|RFC|\bnpm\b|registry\.npmjs\.org|[\w.-]+\/[\w./-]+|\b[\w-]+\.(?:html|json|jsonl|txt|csv|tsv|cff|xml|md|yaml)\b|--[a-z-]+|\bci\b|npm run build|\brun build\b|sha512sum|SHA-256|base32hex|crockford|UTF-(?:8|16)|BibTeX|BibLaTeX|CSL|CSV|TSV|HTML|IPTC|JSON|JSONL|Lines|Markdown|PDF|EPUB|RIS|URL|URI|URIs|APA|MLA|Chicago|Atom|RSS|Citation File Format|Public domain|Natural Earth|Wikidata|VIAF|ISNI|ORCID|GeoNames|Library of Congress|Dublin Core|schema\.org|EDTF|ISO|BCP|CC BY|Web Annotation|Unicode|NFC|NFKC|ZIP|Zotero|Excel|SQL|SQLite|Creative Commons|MIT|GitHub|UTC|Media Topics?|Frictionless|Data Package|CommonMark|PRONOM|https?:\S+/g;

const isOtherScript = (language: string) => new Intl.Locale(language).maximize().script !== 'Latn';
const inRow = /[A-Za-z]{2,}[ ,;:]+[A-Za-z]{2,}[ ,;:]+[A-Za-z]{2,}/;

/** Whether a text in another script is in Latin letters alone, or has three of their words in a row. */
function isLeft(text: string): boolean {
  const own = text.replaceAll(names, ' ');
  return inRow.test(own) || (/[A-Za-z]{3}/.test(own) && !/(?!\p{Script=Latin})\p{L}/u.test(own));
}

test.each(Object.entries(translations).filter(([, { language }]) => isOtherScript(language)))(
  'has no English text in %s',
  (_, { words }) => {
    expect(Object.entries(words).filter(([key, text]) => isLeft(written(key, text)))).toEqual([]);
  },
);

test.each(Object.entries(translations).filter(([, { language }]) => !isOtherScript(language)))(
  'has no English sentence in %s',
  (_, { words }) => {
    const sentence = /\p{L}+ \p{L}+ \p{L}+/u;
    const found = Object.entries(words).filter(([key, text]) => {
      const of = english.get(key);
      return typeof of === 'string' && of === text && sentence.test(of.replaceAll(names, ' '));
    });
    expect(found).toEqual([]);
    // Words that no other language has.
    const telltale = /\b(?:the|which|with|from|are|were|this|these|those|their|has been)\b/;
    const left = Object.entries(words).filter(([key, text]) =>
      telltale.test(written(key, text).replaceAll(names, ' ')),
    );
    expect(left).toEqual([]);
  },
);

test('would find a text that was left in English', () => {
  expect(isLeft('Search the archive')).toBe(true);
  expect(isLeft('بحث: words near each other')).toBe(true);
  expect(isLeft('Search')).toBe(true);
  expect(isLeft('JSON Lines')).toBe(false);
  expect(isLeft('الحقل kind في JSON')).toBe(false);
});
