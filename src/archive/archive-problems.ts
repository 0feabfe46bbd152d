import { type Catalog, fromCatalog } from '../text/catalog.ts';
import { type IdFault, idFaults } from '../schema/id-fault.ts';
import { dayText } from '../text/day-text.ts';

/** What each kind of record is called: as in record.ts, which reads addresses and so must not be read here. */
const nouns = {
  article: 'article',
  entity: 'entity',
  topic: 'topic',
  page: 'page',
  paper: 'paper',
  issue: 'issue',
  review: 'review file',
  refusals: 'list of refused words',
  links: 'list of links',
  withheld: 'list of what is withheld',
  releases: 'list of releases',
  synonyms: 'file of synonyms',
} as const;

/** An id that leads nowhere, and the one that may be meant. */
interface UnknownId {
  readonly id: string;
  readonly near: string | undefined;
}

interface MovedId {
  readonly id: string;
  readonly now: string;
}

/** Two places that claim one id or path. */
interface DoubleId {
  readonly id: string;
  readonly other: string;
}

interface RedirectPath {
  readonly which: 'article' | 'page';
  readonly path: string;
}

function nearOrNew({ near }: UnknownId, file: string): string {
  return near === undefined ? `Create ${file}.` : `Did you mean "${near}"? Otherwise create ${file}.`;
}

function ownPath(which: RedirectPath['which']): string {
  return `Use a path that only this ${which} had, or remove it.`;
}

const correctLine = 'Correct the line, or restore it from an earlier version of this file.';

/** A part of a page in print. */
type PrintPart = 'block' | 'painted';

const printParts: Readonly<Record<PrintPart, string>> = {
  block: 'block',
  painted: 'part that is painted over',
};

const whatIsMissing = { article: 'article', entity: 'record', topic: 'topic' } as const;

/** What may be wrong with the model of an archive. */
export const archiveProblems = {
  'about-not-listed': ({ id }: { readonly id: string }) => ({
    message: `"${id}" is not listed in this article’s "entities".`,
    advice: 'Add it to "entities", or remove it from "about".',
  }),
  'address-gone': ({ address }: { readonly address: string }) => ({
    message:
      'This address was published, and nothing has it now. Readers are told that it is not in the archive at present.',
    advice: `If a page has another name now, add redirectFrom: [${address}] there. Otherwise restore the page or the redirectFrom that had it.`,
  }),
  'address-held-back': ({ file }: { readonly file: string }) => ({
    message: `This address was published, and ${file} is a draft or held back now. Readers are told that the article is not in the archive at present.`,
    advice: 'Publish it again, or withdraw it with a reason (withdrawn), so that they know why.',
  }),
  'address-of-record-gone': ({
    which,
    field,
  }: {
    readonly which: 'article' | 'entity' | 'topic';
    readonly field: string;
  }) => ({
    message: `This address was published, and no published ${whatIsMissing[which]} has it now. Readers are told that it is not in the archive at present.`,
    advice: `If it has another name now, or became part of another one, add ${field} there. Otherwise restore its file${which === 'article' ? ', or withdraw it with a reason (withdrawn)' : ''}.`,
  }),
  'address-line-code': ({ text }: { readonly text: string }) => ({
    message: `"${text}" is neither a day like 2026-11-28 nor the code of a short link.`,
    advice: correctLine,
  }),
  'address-line-merge': {
    message: 'A merge left this mark.',
    advice: 'Remove the line with the mark, and keep the lines with addresses.',
  },
  'address-line-page': ({ text }: { readonly text: string }) => ({
    message: `"${text}" is not the address of a page: "/articles/letter/" is one.`,
    advice: correctLine,
  }),
  'address-line-short-link': { message: 'Only articles have short links.', advice: correctLine },
  'address-reserved': ({ id }: { readonly id: string }) => ({
    message: `The address /${id}/ is reserved for a page of the archive itself.`,
    advice: 'Rename the file.',
  }),
  'article-in-two-issues': ({ id, other }: DoubleId) => ({
    message: `The article "${id}" stands in ${other}, too.`,
    advice: 'An article is in one issue: remove it from the other.',
  }),
  'article-listed-twice': ({ id }: { readonly id: string }) => ({
    message: `The article "${id}" is listed twice.`,
    advice: 'Remove one of the two.',
  }),
  'article-unknown': (values: UnknownId) => ({
    message: `There is no article "${values.id}".`,
    advice: nearOrNew(values, `content/articles/${values.id}.md`),
  }),
  'decision-address-taken': ({ address }: { readonly address: string }) => ({
    message: `The address "${address}" is in use.`,
    advice: 'Remove it here, or remove what else has this address.',
  }),
  'decision-address-unusable': ({ address }: { readonly address: string }) => ({
    message: `The address "${address}" can’t be used.`,
    advice: 'Remove it here, or remove what else has this address.',
  }),
  'decision-number-taken': ({ number }: { readonly number: string }) => ({
    message: `There are two decisions with the number ${number}.`,
    advice: 'Give one of the two another number, and change the marks in its articles.',
  }),
  'decision-unknown': ({ number }: { readonly number: string }) => ({
    message: `There is no decision ${number} in withheld.yaml.`,
    advice: 'Correct the number, or restore the decision from an earlier version of withheld.yaml.',
  }),
  'entity-listed-twice': ({ id }: { readonly id: string }) => ({
    message: `The entity "${id}" is listed twice.`,
    advice: 'Remove one of the two.',
  }),
  'entity-moved': ({ id, now }: MovedId) => ({
    message: `The entity "${id}" is now called "${now}".`,
    advice: `Write "${now}" instead.`,
  }),
  'entity-unknown': (values: UnknownId) => ({
    message: `There is no entity "${values.id}".`,
    advice: nearOrNew(values, `content/entities/${values.id}.yaml`),
  }),
  'file-name-no-id': ({ which, id }: { readonly which: IdFault; readonly id: string }) => ({
    message: `The file name is the id, and "${id}" ${idFaults[which]}.`,
    advice: 'Rename the file, and update the id wherever it is used.',
  }),
  'former-id-current': ({
    which,
    id,
    other,
  }: DoubleId & {
    readonly which: 'entity' | 'topic';
  }) => ({
    message: `The former id "${id}" is the current id of another ${which}, ${other}.`,
    advice: 'Remove it here, or remove or rename that record.',
  }),
  'former-id-taken': ({ id, other }: DoubleId) => ({
    message: `The former id "${id}" is also listed in ${other}.`,
    advice: 'It can redirect to one record only. Remove it from one of the two.',
  }),
  'front-article-unknown': ({ id, near }: UnknownId) => ({
    message: `No article "${id}".`,
    advice:
      near === undefined
        ? 'Write the id of an article: the name of its file without .md.'
        : `Did you mean "${near}"?`,
  }),
  'id-taken': ({ which, id, other }: DoubleId & { readonly which: keyof typeof nouns }) => ({
    message: `The ${nouns[which]} "${id}" also exists as ${other}.`,
    advice: 'An id must be unique in the whole archive, regardless of folders. Rename one of the two files.',
  }),
  'issue-name-differs': ({ id, name }: { readonly id: string; readonly name: string }) => ({
    message: `The file is called "${id}", but its paper, date and edition make "${name}".`,
    advice: `Rename it to ${name}.yaml, or correct these fields.`,
  }),
  'issue-page-unknown': ({ page, pages }: { readonly page: number; readonly pages: number }) => ({
    message: `There is no page ${page}: the issue has ${pages}.`,
    advice: 'Write its place in the list of pages, from 1, or add the page there.',
  }),
  'link-to-unlisted': ({ id }: { readonly id: string }) => ({
    message: `This links to the article "${id}", which is “listing: address-only”.`,
    advice: 'Remove the link, so that nothing of the archive leads to it.',
  }),
  'links-page-gone': ({
    url,
    day,
    answer,
  }: {
    readonly url: string;
    readonly day: string;
    readonly answer: string | undefined;
  }) => ({
    message: `The page ${url} has not been there since ${dayText(day)}${answer === undefined ? '' : ` (${answer})`}, and no copy is known.`,
    advice:
      'Look for it elsewhere and replace the address, or add the address of a copy to content/links.yaml, as “copy”.',
  }),
  'links-page-moved': ({ url, to }: { readonly url: string; readonly to: string | undefined }) => ({
    message: `The page ${url} has moved${to === undefined ? '' : ` to ${to}`}.`,
    advice: 'Open it, and if it is the same page, replace the address.',
  }),
  'menu-page-unknown': ({ to, near }: { readonly to: string; readonly near: string | undefined }) => ({
    message: `There is no page ${to} to which a menu can lead.`,
    advice:
      near === undefined
        ? 'Write the address as it is in a browser, without the host: /people/, /topics/harbors/, or /about/ for a page of your own.'
        : `Did you mean ${near}?`,
  }),
  'paper-unknown': (values: UnknownId) => ({
    message: `There is no paper "${values.id}".`,
    advice: nearOrNew(values, `content/papers/${values.id}.yaml, with its name`),
  }),
  'person-in-person': ({ id }: { readonly id: string }) => ({
    message: `A person can’t be part of another person, "${id}".`,
    advice: 'Remove it, or correct the kind of one of the two. Use "roles" for how people are related.',
  }),
  'print-page-no-extent': ({ page }: { readonly page: number }) => ({
    message: `Page ${page} has no extent.`,
    advice: 'Write its width and height.',
  }),
  'print-page-no-size': ({ page }: { readonly page: number }) => ({
    message: `Page ${page} has a picture or words, but no size.`,
    advice: 'Write its width and height in pixels: size: [2400, 3500].',
  }),
  'print-part-no-extent': ({ which }: { readonly which: PrintPart }) => ({
    message: `The ${printParts[which]} has no extent.`,
    advice: 'Write its left, top, width and height in pixels of the page.',
  }),
  'print-part-outside': ({
    which,
    width,
    height,
  }: {
    readonly which: PrintPart;
    readonly width: number;
    readonly height: number;
  }) => ({
    message: `The ${printParts[which]} reaches beyond its page, which has ${width} × ${height} pixels.`,
    advice: 'Write its left, top, width and height in pixels of the page.',
  }),
  'print-region-no-size': ({ page }: { readonly page: number }) => ({
    message: `Page ${page} has no size, so that nothing has a place on it.`,
    advice: 'Write the width and height of the page in pixels: size: [2400, 3500].',
  }),
  'record-of-itself': {
    message: 'An entity can’t be distinct from itself.',
    advice: 'Remove its own id from this list.',
  },
  'records-in-cycle': ({ ids, field }: { readonly ids: string; readonly field: string }) => ({
    message: `This forms a cycle: ${ids}.`,
    advice: `Remove one of these from "${field}".`,
  }),
  'redirect-of-page': ({ which, path }: RedirectPath) => ({
    message: `The path "${path}" is the address of an existing page.`,
    advice: ownPath(which),
  }),
  'redirect-taken': ({ which, path, other }: RedirectPath & { readonly other: string }) => ({
    message: `The path "${path}" already redirects to ${other}.`,
    advice: ownPath(which),
  }),
  'redirect-unusable': ({ which, path }: RedirectPath) => ({
    message: `The path "${path}" can’t be used on every system and host.`,
    advice: ownPath(which),
  }),
  'removed-article-exists': ({ id }: { readonly id: string }) => ({
    message: `The article "${id}" is marked as removed, but exists.`,
    advice: 'Remove the line removed: true there.',
  }),
  'review-without-article': ({ id, near }: UnknownId) => ({
    message: `There is no article "${id}".`,
    advice: `The file’s name is the id of its article. ${near === undefined ? 'Rename or remove the file.' : `Did you mean "${near}"? Otherwise remove the file.`}`,
  }),
  'series-part-taken': ({
    part,
    id,
    other,
  }: DoubleId & {
    readonly part: string;
  }) => ({
    message: `Part ${part} of the series "${id}" is ${other}, too.`,
    advice: 'Give each article its own number, or leave the numbers out: then their dates decide.',
  }),
  'series-title-differs': ({ id, other, title }: DoubleId & { readonly title: string }) => ({
    message: `The series "${id}" has another title in ${other}: “${title}”.`,
    advice: 'Use one title for all its articles, or another id for another series.',
  }),
  'synonym-is-name': ({ word, file }: { readonly word: string; readonly file: string }) => ({
    message: `“${word}” is a name in ${file}.`,
    advice: 'Take it out here, and write the other names as aliases of that record.',
  }),
  'synonym-no-word': ({ word }: { readonly word: string }) => ({
    message: `“${word}” is not a single word.`,
    advice: 'Write one word, of letters and digits only.',
  }),
  'synonym-twice': ({ word }: { readonly word: string }) => ({
    message: `“${word}” is in these groups twice.`,
    advice: 'Leave it in one group, or join the groups.',
  }),
  'topic-listed-twice': ({ id }: { readonly id: string }) => ({
    message: `The topic "${id}" is listed twice.`,
    advice: 'Remove one of the two.',
  }),
  'topic-moved': ({ id, now }: MovedId) => ({
    message: `The topic "${id}" is now called "${now}".`,
    advice: `Write "${now}" instead.`,
  }),
  'topic-unknown': (values: UnknownId) => ({
    message: `There is no topic "${values.id}".`,
    advice: nearOrNew(values, `content/topics/${values.id}.yaml`),
  }),
  'wikidata-taken': ({
    wikidata,
    id,
    own,
    other,
  }: DoubleId & {
    readonly wikidata: string;
    readonly own: string;
  }) => ({
    message: `The Wikidata id "${wikidata}" also belongs to "${id}" in ${other}.`,
    advice: `If they are the same, merge them: npm run entities -- merge ${own} ${id}. If not, correct one of the ids.`,
    atDesk: 'If they are the same, merge them under Records. If not, correct one of the ids.',
  }),
  'withheld-address-listed': ({ address }: { readonly address: string }) => ({
    message: `withheld.yaml says what stands at ${address}.`,
    advice: 'Remove this line: only addresses whose pages are to stay are listed here.',
  }),
} as const satisfies Catalog;

/** Returns a problem of the model without its place. */
export const archiveProblem = fromCatalog(archiveProblems);
