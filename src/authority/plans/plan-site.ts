import { basename } from 'node:path';
import { parseYaml } from '../../files/parse-yaml.ts';
import { pathText } from '../../archive/problem.ts';
import { siteSchema } from '../../schema/site.ts';
import type { RecordFields } from '../edit/fields.ts';
import { problemsOf } from '../open/content-problems.ts';
import type { EditableContent } from '../open/authority.ts';
import { type NewSite, newSiteText } from './new-site.ts';
import { faultsOf, fieldChange } from './plan-fields.ts';
import type { Planned, Refusal } from './plan.ts';

/** Returns the path of the settings, relative to the folder that contains the content folder. */
export function siteFileIn(contentDir: string): string {
  return `${basename(contentDir)}/site.yaml`;
}

/** Plans to set the settings of an archive: only the necessary lines are changed, and comments stay. */
export function planSite(opened: EditableContent, fields: RecordFields): Planned {
  const change = fieldChange(opened, 'site', '', fields);
  if ('refusals' in change) return change;
  const faults = faultsOf('site', fields);
  const refusals: readonly Refusal[] =
    faults.length > 0
      ? faults.map(({ path, message, advice }) => ({ message: `${pathText(path)}: ${message}`, advice }))
      : freshErrors(opened, change.after!);
  if (refusals.length > 0) return { refusals };
  return { plan: { title: 'Settings', changes: change.before === change.after ? [] : [change], notes: [] } };
}

/**
 * Plans the settings of an archive that has none yet, and pages to begin with.
 *
 * @param pages by their paths in the content folder; those that exist stay as they are
 */
export function planNewSite(
  opened: EditableContent,
  site: NewSite,
  timeZone: string,
  pages: readonly { readonly path: string; readonly text: string }[],
): Planned {
  const file = siteFileIn(opened.contentDir);
  if (opened.textOf(file) !== '')
    return { refusals: [{ message: 'This archive has settings already.', advice: 'Load the page again.' }] };
  const text = newSiteText(site, timeZone);
  const faults = faultsOf('site', parseYaml(text).value as RecordFields);
  if (faults.length > 0) return { refusals: faults };
  return {
    plan: {
      title: `The archive “${site.title}”`,
      changes: [
        ...pages
          .map(({ path, text: after }) => ({
            file: `${basename(opened.contentDir)}/${path}`,
            before: undefined,
            after,
          }))
          .filter((page) => opened.textOf(page.file) === ''),
        { file, before: undefined, after: text },
      ],
      notes: [],
    },
  };
}

/** Returns the errors that records would have with other settings, and do not have now. */
function freshErrors(opened: EditableContent, text: string): Refusal[] {
  const site = siteSchema.parse(parseYaml(text).value);
  const known = new Set(problemsOf(opened).map(({ file, message }) => `${file} ${message}`));
  return problemsOf({ ...opened, content: { ...opened.content, site } })
    .filter(({ severity, file, message }) => severity === 'error' && !known.has(`${file} ${message}`))
    .map(({ message, advice }) => ({ message, advice }));
}
