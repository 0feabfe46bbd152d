import type { Archive } from '../archive.ts';
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

function explained(address: string, file: string | undefined): Pick<Problem, 'message' | 'advice'> {
  const [, folder = '', id = ''] = address.split('/');
  if (file !== undefined) {
    return {
      message: `This address was published, and ${file} is a draft or held back now. Readers are told that the article is not in the archive at present.`,
      advice: 'Publish it again, or withdraw it with a reason (withdrawn), so that they know why.',
    };
  }
  const what = { articles: 'article', entities: 'record', topics: 'topic' }[folder];
  const field = folder === 'articles' ? `redirectFrom: [${address}]` : `formerIds: [${id}]`;
  return {
    message: `This address was published, and ${what === undefined ? 'nothing has it' : `no published ${what} has it`} now. Readers are told that it is not in the archive at present.`,
    advice:
      what === undefined
        ? `If a page has another name now, add redirectFrom: [${address}] there. Otherwise restore the page or the redirectFrom that had it.`
        : `If it has another name now, or became part of another one, add ${field} there. Otherwise restore its file${folder === 'articles' ? ', or withdraw it with a reason (withdrawn)' : ''}.`,
  };
}

/** Whether a problem is about a published address that has no page. */
export function isAbsentProblem({ severity, file }: Problem): boolean {
  return severity === 'warning' && file.endsWith(`/${addressesFile}`);
}
