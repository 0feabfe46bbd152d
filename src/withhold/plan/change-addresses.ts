import { basename } from 'node:path';
import {
  addressesFile,
  addressesText,
  type Addresses,
  articleOf,
  mergeAddresses,
  parseAddresses,
} from '../../archive/addresses/addresses.ts';
import type { EditableContent } from '../../authority/open/authority.ts';
import type { FileChange } from '../../files/change-files.ts';
import type { FormFinder } from '../forms/find-forms.ts';
import { addressHasForm } from '../rewrite/decoded-address.ts';

/** Returns the path of the published addresses, relative to the folder that contains the content folder. */
export function addressesPath({ contentDir }: Pick<EditableContent, 'contentDir'>): string {
  return `${basename(contentDir)}/${addressesFile}`;
}

/** What of the published addresses is gone with a decision. */
interface GoneAddresses {
  /** The former ids of articles that got another one. */
  readonly articles: readonly string[];
  /** The former ids of topics and series. */
  readonly topics: readonly string[];
  readonly series: readonly string[];
  /** The id of the record that was removed. */
  readonly entity: string | undefined;
  /** Finds the name in addresses; absent if the decision is about named articles only. */
  readonly finder: FormFinder | undefined;
}

/** Removes the published addresses whose pages are gone; nothing stays recorded that has the name. */
export function removeAddresses(opened: EditableContent, gone: GoneAddresses): FileChange[] {
  const file = addressesPath(opened);
  const before = opened.textOf(file);
  const isGone = (line: string) => {
    const address = line.trim().split(' ')[0]!;
    const [, folder, id = '', , other] = address.split('/');
    if (gone.finder && addressHasForm(address, gone.finder)) return true;
    if (folder === 'articles') return gone.articles.includes(id);
    if (folder === 'topics') return gone.topics.includes(id);
    if (folder === 'series') return gone.series.includes(id);
    return folder === 'entities' && gone.entity !== undefined && [id, other].includes(gone.entity);
  };
  const after = before
    .split('\n')
    .filter((line) => !isGone(line))
    .join('\n');
  return after === before ? [] : [{ file, before, after }];
}

/**
 * Adds addresses again that a decision had removed. Others may have been published since, which stay, but for those of the
 * ids that articles had meanwhile.
 */
export function restoreAddresses(
  opened: EditableContent,
  original: string,
  renamed: readonly { readonly to: string }[],
): FileChange {
  const file = addressesPath(opened);
  const before = opened.textOf(file);
  const meanwhile = new Set(renamed.map(({ to }) => to));
  const now = [...read(before)].filter(([address]) => !meanwhile.has(articleOf(address) ?? ''));
  return { file, before, after: addressesText(mergeAddresses(new Map(now), read(original))) };
}

function read(text: string): Addresses {
  return parseAddresses(text, '').addresses;
}
