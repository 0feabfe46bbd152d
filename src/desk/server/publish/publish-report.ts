import { isPermanent, type PageChanges } from '../../../site/build/compare-sites.ts';
import type { PublishReport } from '../../api/publish.ts';

const maxAddresses = 200;
const nothingSaid = { limits: [] as readonly string[], notes: [] as readonly string[] };

/** The changes of a job that changes no page. */
export const noChanges: PageChanges = { added: [], changed: [], gone: [] };

/** Returns the changes of a site, with as many addresses as a list can show. */
export function reportOf({ added, changed, gone }: PageChanges): PublishReport {
  return {
    added: added.slice(0, maxAddresses),
    addedCount: added.length,
    changed: changed.slice(0, maxAddresses),
    changedCount: changed.length,
    gone: gone.slice(0, maxAddresses),
    goneCount: gone.length,
    broken: gone.filter(isPermanent).slice(0, maxAddresses),
    ...nothingSaid,
  };
}
