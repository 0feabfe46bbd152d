import type { Planned } from '../../../authority/plans/plan.ts';
import { planNewSite, planSite, siteFileIn } from '../../../authority/plans/plan-site.ts';
import type { RecordFields } from '../../../authority/edit/fields.ts';
import type { CallInput, CallOutput } from '../../api/calls.ts';
import { firstPages } from '../../../views/data/first-pages.ts';
import { textDigest } from '../content/queue/text-digest.ts';
import { DeskFault, faultOfRefusals } from '../desk/desk-fault.ts';
import type { Desk } from '../desk/desk.ts';
import { editedRecord } from './edited-record.ts';

/** Returns the settings of the archive as a form, and its own pages; without a form if it has no settings yet. */
export function showSettings({ opened }: Pick<Desk, 'opened'>): CallOutput<'settings/show'> {
  const pages = opened.files
    .filter(({ type }) => type === 'page')
    .map(({ id, file }) => ({
      id,
      title: opened.content.pages.find((one) => one.file === file)?.data.title ?? id,
    }));
  const file = siteFileIn(opened.contentDir);
  const text = opened.textOf(file);
  if (text === '') return { pages };
  return { site: editedRecord('site', file, text, opened.content.site.title), pages };
}

/** Writes the settings of an archive that has none. @throws {DeskFault} if they are refused, or can’t be written */
export async function beginContent(desk: Desk, site: CallInput<'settings/begin'>): Promise<void> {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const language = site.language.trim();
  await writeSite(desk, () =>
    planNewSite(
      desk.opened,
      { title: site.title.trim(), url: site.url.trim(), language },
      timeZone,
      firstPages(language),
    ),
  );
}

/**
 * Saves the settings of the archive.
 *
 * @param digest of the text that was edited
 * @throws {DeskFault} if they have problems, or were changed since their form was opened
 */
export async function saveSite(desk: Desk, fields: RecordFields, digest: string | undefined): Promise<void> {
  await writeSite(desk, () => {
    if (
      digest !== undefined &&
      digest !== textDigest(desk.opened.textOf(siteFileIn(desk.settings.contentDir)))
    )
      throw new DeskFault(
        'The settings were changed since you opened them. Nothing was overwritten.',
        'See what is different now, then save again.',
      );
    return planSite(desk.opened, fields);
  });
}

/** Writes settings when all decisions are written, and opens the archive with them. */
async function writeSite(desk: Desk, plan: () => Planned): Promise<void> {
  await desk.settle();
  const planned = plan();
  if ('refusals' in planned) throw faultOfRefusals(planned.refusals);
  const { contentDir, writer } = desk.settings;
  const { title, changes } = planned.plan;
  if (changes.length === 0) return;
  const result = await writer.write({ contentDir, title, changes }, () => undefined);
  if (result.type === 'failed') throw new DeskFault(`This could not be saved. ${result.message}`);
  await desk.openAgain();
}
