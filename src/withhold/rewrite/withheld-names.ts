import { basename, dirname, join } from 'node:path';
import { readRecord } from '../../files/read-record.ts';
import { readText } from '../../files/read-text.ts';
import { withheldSchema } from '../../schema/withheld.ts';
import type { WordTable } from '../../schema/word-table.ts';
import { missingDecisions, readDecisions } from '../decisions/private-decision.ts';
import { finderInArticles, type FormFinder, formFinder } from '../forms/find-forms.ts';
import { openStems } from '../forms/open-stems.ts';
import { beforeToo } from '../forms/kept-meanings.ts';
import { replaceForms } from '../forms/replace-forms.ts';
import { addressHasForm, replaceInPath } from './decoded-address.ts';
import { withoutImages } from './rewrite-file.ts';
import { rewriteTable } from './rewrite-table.ts';
import { rewriteMarkdown } from './rewrite-markdown.ts';

/** A decision by which a name is withheld in texts that come later, too. */
interface LaterDecision {
  readonly number: string;
  readonly words: string;
  readonly full: FormFinder;
  /** In a text that has a full form, a surname alone is the name as well. */
  readonly all: FormFinder;
}

/** A text in which names were withheld. */
export interface WithheldText {
  readonly title: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** Where it came from: the path of a file, and a name or number in it. */
  readonly from: string;
  /** The numbers of the decisions; none if the text has no withheld name. */
  readonly numbers: readonly string[];
}

/** The names that are withheld everywhere, so that no new text brings them back. */
export class WithheldNames {
  readonly #decisions: readonly LaterDecision[];

  constructor(decisions: readonly LaterDecision[]) {
    this.#decisions = decisions;
  }

  /** Whether a text, or an address, has a withheld name. */
  readonly has = (text: string): boolean => this.#decisions.some(({ full }) => addressHasForm(text, full));

  /** Returns a text with other words in the place of withheld names. */
  readonly plain = (text: string): string =>
    this.#decisions.reduce((rest, { full, words }) => replaceForms(rest, full, words), text);

  /** Returns the words of a page without the names: of a page that has one, also without a surname alone. */
  inTable(table: WordTable): WordTable {
    return this.#decisions.reduce((rest, { full, all, words }) => {
      const without = rewriteTable(rest, full, words);
      return without === rest ? rest : rewriteTable(rest, all, words);
    }, table);
  }

  /** Returns a new article with other words, and marks, in the place of withheld names; then without its pictures. */
  withhold<Given extends Omit<WithheldText, 'numbers'>>(given: Given): Given & WithheldText {
    const numbers: string[] = [];
    let { title, fields, body, from } = given;
    for (const { number, words, full, all } of this.#decisions) {
      if (![title, body, from, ...stringsIn(fields)].some((text) => addressHasForm(text, full))) continue;
      numbers.push(number);
      title = replaceForms(title, all, words);
      from = replaceInPath(from, all, words);
      fields = withFields(fields, all, words) as Record<string, unknown>;
      body = withoutImages(rewriteMarkdown(body, { finder: all, words, number }), () => false);
    }
    if (numbers.length === 0) return { ...given, numbers };
    const { image: _, ...kept } = fields;
    return { ...given, title, fields: { ...kept, withheld: numbers }, body, from, numbers };
  }
}

/**
 * Opens the withheld names of an archive, with the numbers of those that are not on this machine.
 *
 * @throws {DecisionsFault} if they can’t be read
 */
export async function openWithheldNames(contentDir: string, languages: readonly string[] = []) {
  const decisions = readDecisions(contentDir);
  const stems = decisions.length > 0 ? await openStems(languages) : [];
  const later = decisions
    .filter(({ isEverywhere }) => isEverywhere)
    .map((decision) => ({
      number: decision.number,
      words: decision.words,
      full: formFinder(decision.full, stems, decision.others),
      all: finderInArticles(decision, stems, beforeToo(decision.meanings)),
    }));
  return {
    names: new WithheldNames(later),
    missing: missingDecisions(publicNumbers(contentDir), decisions),
    decisions,
  };
}

/** Returns the numbers in `withheld.yaml`; none if it is missing or can’t be read, which the check reports. */
function publicNumbers(contentDir: string): string[] {
  const file = join(contentDir, 'withheld.yaml');
  const read = readText(file);
  if ('fault' in read) return [];
  const record = readRecord(`${basename(dirname(file))}/withheld.yaml`, read, false, withheldSchema);
  return Array.isArray(record) ? [] : record.data.decisions.map(({ number }) => number);
}

/** Replaces the forms in each text of a value; an address that has the name is left out. */
function withFields(value: unknown, finder: FormFinder, words: string): unknown {
  if (typeof value === 'string') return replaceForms(value, finder, words);
  if (Array.isArray(value)) return value.map((item) => withFields(item, finder, words));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, part]) => !(['url', 'archived'].includes(key) && addressHasForm(String(part), finder)))
      .map(([key, part]) => [key, withFields(part, finder, words)]),
  );
}

/** Returns all texts in a value. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
