import { addressesFile } from '../../archive/addresses/addresses.ts';
import { parseYaml } from '../../files/parse-yaml.ts';
import { compareText } from '../../text/compare-text.ts';
import type { PrivateDecision } from '../../withhold/decisions/private-decision.ts';

/**
 * Returns the addresses whose copies in the caches of search engines may still have a withheld name, for the forms by which
 * one asks them to look again, or to forget an address: those of the articles, present and former, and all that are gone.
 *
 * @param url the address of the archive
 */
export function addressesToForget(decision: PrivateDecision, url: string): string[] {
  const { articles, renamed, entity } = decision;
  const root = url.endsWith('/') ? url : `${url}/`;
  const entities = entity === undefined ? [] : [entity, ...formerIds(decision, entity)];
  const paths = [
    ...articles.map((id) => `articles/${id}/`),
    ...renamed.map(({ from }) => `articles/${from}/`),
    ...entities.map((id) => `entities/${id}/`),
    ...publishedOnce(decision, entities),
  ];
  return [...new Set(paths)].map((path) => new URL(path, root).href).toSorted(compareText);
}

/** Returns the former ids of the record that was removed. */
function formerIds({ originals }: PrivateDecision, entity: string): string[] {
  const record = originals.find(({ file }) => file.endsWith(`/${entity}.yaml`))?.before;
  const fields = record === undefined ? undefined : parseYaml(record).value;
  const { formerIds: ids } = (fields ?? {}) as { readonly formerIds?: unknown };
  return [ids].flat().filter((id) => typeof id === 'string');
}

/** Returns the recorded addresses of the pages of the record, which are gone. */
function publishedOnce({ originals }: PrivateDecision, entities: readonly string[]): string[] {
  const before = originals.find(({ file }) => file.endsWith(`/${addressesFile}`))?.before ?? '';
  return before
    .split('\n')
    .map((line) => line.trim().split(' ')[0]!)
    .filter((address) => address.split('/').some((part) => entities.includes(part)))
    .map((address) => address.slice(1));
}
