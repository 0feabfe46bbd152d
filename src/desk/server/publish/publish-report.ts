import { isPermanent, type PageChanges } from '../../../site/build/compare-sites.ts';
import type { CallInput } from '../../api/calls.ts';
import type { ChangedPage, PublishReport } from '../../api/publish.ts';
import type { Desk } from '../desk/desk.ts';

const maxBroken = 200;
const maxRows = 200;
const nothingSaid = { limits: [] as readonly string[], notes: [] as readonly string[] };

/** The changes of a job that changes no page. */
export const noChanges: PageChanges = { added: [], changed: [], gone: [] };

/** Returns how many pages change, and which addresses break. */
export function reportOf({ added, changed, gone }: PageChanges): PublishReport {
  const broken = gone.filter(isPermanent);
  return {
    counts: { added: added.length, changed: changed.length, gone: gone.length },
    broken: broken.slice(0, maxBroken),
    brokenCount: broken.length,
    ...nothingSaid,
  };
}

/** Returns a part of the pages that change, with what each of them is about. */
export function changedPages(
  { opened }: Pick<Desk, 'opened'>,
  changes: PageChanges,
  { change, from, count }: CallInput<'publish/pages'>,
): ChangedPage[] {
  const { articles, entities, topics } = opened.content;
  const titleOf = (address: string): string | undefined => {
    const [, folder, id] = /^\/(articles|entities|topics)\/([^/]+)\/$/.exec(address) ?? [];
    if (folder === 'articles') return articles.find((one) => one.id === id)?.data.title;
    if (folder === 'entities') return entities.find((one) => one.id === id)?.data.name;
    return topics.find((one) => folder === 'topics' && one.id === id)?.data.label;
  };
  return changes[change].slice(from, from + Math.min(count, maxRows)).map((address) => {
    const title = titleOf(address);
    return { address, ...(title !== undefined && { title }) };
  });
}
