import { dirname, join } from 'node:path';
import type { Content } from '../../archive/record.ts';
import { textOf } from '../../files/change-files.ts';
import type { Stem } from '../../search/words/stem.ts';
import type { PrivateDecision } from '../decisions/private-decision.ts';
import { formFinder } from '../forms/find-forms.ts';
import { linesWithForms } from '../rewrite/remaining-forms.ts';

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
  { articles }: Content,
  decisions: readonly PrivateDecision[],
  stems: readonly Stem[],
): ContentFault[] {
  const fileOf = new Map(articles.map(({ id, file }) => [id as string, file]));
  return decisions.flatMap(({ number, full, local, others, articles: own }) => {
    const finder = formFinder([...full, ...local], stems, others);
    return own.flatMap((id) => {
      const file = fileOf.get(id);
      const text = file === undefined ? undefined : textOf(join(dirname(contentDir), file));
      if (file === undefined || text === undefined) return [];
      return linesWithForms(text, true, finder).map((line) => ({ file, line, decision: number }));
    });
  });
}
