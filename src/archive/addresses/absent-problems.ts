import type { Archive } from '../archive.ts';
import type { CatalogMessage } from '../../text/catalog.ts';
import { archiveProblem } from '../archive-problems.ts';
import type { Problem } from '../problem.ts';
import type { Content } from '../record.ts';
import { absentAddresses } from './absent-addresses.ts';
import { addressesFile, articleOf } from './addresses.ts';

/**
 * Returns a warning for each published address whose article, record or page is gone, with what to do.
 *
 * @param folder the name of the content folder
 */
export function absentProblems(archive: Archive, content: Content, folder: string): Problem[] {
  const absent = absentAddresses(archive);
  if (absent.length === 0) return [];
  const articles = new Map<string, string>(content.articles.map(({ id, file }) => [id, file]));
  return absent.map((address) => ({
    severity: 'warning',
    file: `${folder}/${addressesFile}`,
    path: [address],
    ...explained(address, articles.get(articleOf(address) ?? '')),
  }));
}

function explained(address: string, file: string | undefined): CatalogMessage {
  if (file !== undefined) return archiveProblem('address-held-back', { file });
  const [, folder = '', id = ''] = address.split('/');
  const which = ({ articles: 'article', entities: 'entity', topics: 'topic' } as const)[folder];
  if (which === undefined) return archiveProblem('address-gone', { address });
  const field = which === 'article' ? `redirectFrom: [${address}]` : `formerIds: [${id}]`;
  return archiveProblem('address-of-record-gone', { which, field });
}

/** Whether a problem is about a published address that has no page. */
export function isAbsentProblem({ severity, file }: Problem): boolean {
  return severity === 'warning' && file.endsWith(`/${addressesFile}`);
}
