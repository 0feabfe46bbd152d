import type { Archive } from '../../archive/archive.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { signalsOf } from '../meta/signals/signals.ts';
import { descriptorName } from './data-package.ts';

/** What stands for a purpose that is refused. */
const refusedUses = {
  search: 'listing it in search engines',
  answers: 'answering questions from it',
  training: 'training models on it',
  preservation: 'keeping copies in web archives',
};

/**
 * Returns a short text for programs that act for somebody: what the archive is, how to search it, and on what terms.
 *
 * @see https://llmstxt.org/
 */
export function llmsText({ site, articles }: Pick<Archive, 'site' | 'articles'>, urls: Urls): string {
  const { refused, terms } = signalsOf(site);
  const at = (path: string) => urls.absolute(path);
  const link = (text: string, address: string, note: string) => `- [${text}](${address}): ${note}`;
  const dated = articles.filter(({ data }) => data.date.precision !== 'undated');
  const [first, last] = [dated.at(0)?.data.date.edtf, dated.at(-1)?.data.date.edtf];
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const codes = new Set([site.language, ...articles.map(({ language }) => language)]);
  const languages = new Intl.ListFormat('en').format([...codes].map((code) => names.of(code) ?? code));
  const span = first === undefined || last === undefined ? '' : `, from ${first} to ${last} (EDTF)`;
  const stated = [site.license ?? [], site.rights ?? []].flat();
  return [
    `# ${oneLine(site.title)}`,
    ...(site.description === undefined ? [] : [`> ${oneLine(site.description)}`]),
    `A public archive of ${articles.length} news ${articles.length === 1 ? 'article' : 'articles'} in ${languages}${span}. Every paragraph has an address that lasts, such as ${at(urls.home())}articles/ID/#p3, and a digest of its words (?w=DIGEST#p3) that tells whether they have changed. Quote an article by its address.`,
    '## Find',
    [
      link('Search', `${at(urls.search())}?q=WORDS`, 'in a browser; exact words in quotation marks'),
      link('Articles', at(urls.file('sitemap-articles.xml')), 'the addresses of all articles'),
      link('Data', at(urls.data(descriptorName)), 'all texts, names and topics, described by file and field'),
    ].join('\n'),
    '## Terms',
    [
      ...stated.map((text) => `- ${oneLine(text)}`),
      ...(stated.length === 0 ? ['- No license is stated: ask before you reuse a text.'] : []),
      ...refused.map((purpose) => `- Refused: ${refusedUses[purpose]}.`),
      ...(terms === undefined ? [] : [link('Terms of what is refused', terms, 'on what it is allowed')]),
      link('Corrections', at(urls.corrections()), 'what was corrected and removed'),
    ].join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
