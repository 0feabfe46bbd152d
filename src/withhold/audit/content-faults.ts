import { dirname, join } from 'node:path';
import type { Content } from '../../archive/record.ts';
import { textOf } from '../../files/change-files.ts';
import type { Stem } from '../../search/words/stem.ts';
import type { PrivateDecision } from '../decisions/private-decision.ts';
import { formFinder, formFinders } from '../forms/find-forms.ts';
import { linesWithForms } from '../rewrite/remaining-forms.ts';
import { decodedAddress } from '../rewrite/decoded-address.ts';
import { articlesOfDecision } from './places-with-forms.ts';
import { comparable } from './sources-outside.ts';

/** A place in an article of a decision where a form of the name stands again. */
export interface ContentFault {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly decision: string;
}

/** Returns where forms of withheld names stand in the articles of the decisions, for instance after an edit by hand. */
export function contentFaults(
  contentDir: string,
  content: Content,
  decisions: readonly PrivateDecision[],
  stems: readonly Stem[],
): ContentFault[] {
  return decisions.flatMap((decision) => {
    const finderOf = formFinders(decision, stems);
    const clue = new RegExp(formFinder([...decision.full, ...decision.local], stems).clues.join('|'), 'u');
    return articlesOfDecision(content, decision).flatMap(({ id, file }) => {
      const text = textOf(join(dirname(contentDir), file));
      if (text === undefined || !clue.test(comparable(withoutSigns(text)))) return [];
      return linesWithForms(text, true, finderOf(id)).map((line) => ({
        file,
        line,
        decision: decision.number,
      }));
    });
  });
}

/** Returns a text without the signs of Markdown and the tags by which a word may be split. */
function withoutSigns(text: string): string {
  return decodedAddress(text.replace(/<[^<>]*>|\]\([^()]*\)|[*_~`\\[\]]/g, ''));
}
