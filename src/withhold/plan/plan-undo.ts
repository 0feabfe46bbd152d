import { hash } from 'node:crypto';
import { basename } from 'node:path';
import { runSteps } from '../../archive/steps.ts';
import { removeItem } from '../../authority/edit/edit-yaml.ts';
import { editable, withLineEnds } from '../../authority/edit/line-ends.ts';
import type { EditableContent } from '../../authority/open/authority.ts';
import { type Refusal, verifySteps } from '../../authority/plans/plan.ts';
import type { FileChange } from '../../files/change-files.ts';
import {
  changesOfArticles,
  decisionFile,
  privateText,
  type PrivateDecision,
} from '../decisions/private-decision.ts';
import { addressesPath, restoreAddresses } from './change-addresses.ts';
import { bringPicturesBack } from './move-pictures.ts';
import type { PlannedWithholding } from './withholding-request.ts';

/** Plans to take a decision back: each file becomes what it was, if it is as the decision left it. */
export function planUndo(
  opened: EditableContent,
  decision: PrivateDecision,
  known: readonly PrivateDecision[],
): PlannedWithholding {
  const { number, originals } = decision;
  const current = (file: string) => opened.textOf(file) || undefined;
  const addresses = addressesPath(opened);
  const releases = `${basename(opened.contentDir)}/releases.yaml`;
  const changes = originals.map(({ file, before }): FileChange => {
    if (file === addresses) return restoreAddresses(opened, before ?? '', decision.renamed);
    const now = current(file);
    const isAppended = file === releases && now !== undefined && before !== undefined;
    return { file, before: now, after: isAppended ? restoreReleases(now, before) : before };
  });
  const refusals = originals.flatMap(({ file, after }): Refusal[] => {
    const text = current(file);
    // Each publication adds to these.
    if (file === addresses || (file === releases && text !== undefined)) return [];
    return (text === undefined ? undefined : hash('sha256', text)) === after
      ? []
      : [
          {
            message: `${file} was changed after decision ${number}.`,
            advice:
              'Undo later decisions first. Otherwise restore the file as the decision left it, or edit it by hand.',
          },
        ];
  });
  const list = `${basename(opened.contentDir)}/withheld.yaml`;
  const listed = opened.content.withheld
    .flatMap(({ data }) => data.decisions)
    .findIndex((one) => one.number === number);
  if (listed < 0)
    refusals.push({ message: `Decision ${number} is not in ${list}.`, advice: 'Restore that file first.' });
  if (refusals.length > 0) return { refusals };
  const before = opened.textOf(list);
  const rest = removeItem(editable(before), ['decisions', listed]);
  changes.push({ file: list, before, after: rest.trim() === '' ? undefined : withLineEnds(before, rest) });
  const planned = runSteps(
    verifySteps(opened, { title: `Undoing of decision ${number}`, changes, notes: [] }),
  );
  if ('refusals' in planned) return planned;
  return {
    ...planned,
    decision,
    privately: [
      { file: decisionFile(number), before: privateText(decision), after: undefined },
      ...bringPicturesBack(opened.contentDir, decision),
      ...changesOfArticles(
        known.filter((one) => one.number !== number),
        new Map(decision.renamed.map(({ from, to }) => [to, from])),
      ),
    ],
  };
}

/**
 * Returns the text of `releases.yaml` with the ids that a decision had taken out. Others may have been appended since, and stay.
 *
 * @param original the text before the decision, in which each release has a line
 */
function restoreReleases(now: string, original: string): string {
  const digest = (line: string) => /\b[0-9a-f]{64}\b/.exec(line)?.[0];
  const lines = original.split('\n');
  return now
    .split('\n')
    .map((line) => {
      const own = digest(line);
      const at = own === undefined ? -1 : lines.findIndex((one) => digest(one) === own);
      return at < 0 ? line : lines.splice(at, 1)[0]!;
    })
    .join('\n');
}
