import { dirname, join } from 'node:path';
import type { Content } from '../../archive/record.ts';
import { textOf } from '../../files/change-files.ts';
import type { Stem } from '../../search/words/stem.ts';
import type { PrivateDecision } from '../decisions/private-decision.ts';
import { formFinders } from '../forms/find-forms.ts';
import { linesWithForms } from '../rewrite/remaining-forms.ts';
import { clueTest } from '../rewrite/places-with-forms.ts';
import { articlesOfDecision } from '../decisions/articles-of-decision.ts';

/** Returns where forms of withheld names stand in the articles of the decisions, for instance after an edit by hand. */
export function contentFaults(
  contentDir: string,
  content: Content,
  decisions: readonly PrivateDecision[],
  stems: readonly Stem[],
) {
  return decisions.flatMap((decision) => {
    const finderOf = formFinders(decision, stems);
    const mayHave = clueTest(decision, stems);
    return articlesOfDecision(content, decision).flatMap(({ id, file }) => {
      const text = textOf(join(dirname(contentDir), file));
      if (text === undefined || !mayHave(text)) return [];
      return linesWithForms(text, true, finderOf(id)).map((line) => ({
        file,
        line,
        decision: decision.number,
      }));
    });
  });
}
