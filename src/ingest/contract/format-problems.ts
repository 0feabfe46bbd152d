import { type Catalog, fromCatalog } from '../../text/catalog.ts';
import { countOf, inFigures } from '../../text/count-of.ts';
import { importAdvice } from './import-advice.ts';
import { countedText } from './left-out.ts';
import { type XmlFileFault, type XmlItemFault, xmlFileText, xmlItemText } from './xml-faults.ts';

const asFile = 'Save it as a file, and import that.';
const noAction = 'No action is needed.';
const firstRow =
  'The first row of a sheet must contain the names of the fields, and each row below it an article.';
const newSubstack = 'Get a new export from Substack.';
const ghostAddress = 'Replace "__GHOST_URL__" in the file with the address of the site';
const namesOfPosts =
  'Request the posts with "?_embed", or save /wp-json/wp/v2/users, /categories and /tags next to the list;';

/** What was counted. */
interface Items {
  readonly count: number;
}

/** Parts of a source with their counts: see {@link countedText}. */
interface Counted {
  readonly counted: readonly string[];
}

/** Things of the source, which have no words of ours: `2 field_tags`. */
interface SourceParts {
  readonly parts: readonly string[];
}

function itemsText(count: number): string {
  return count === 1 ? 'One item is' : `${inFigures(count)} items are`;
}

/** What is wrong with a message, or a feed, or a table, by what its reader finds. */
export const formatProblems = {
  'blogger-entries-omitted': ({ counted }: Counted) => ({
    message: `This is a Blogger export. Entries that are not articles were left out: ${countedText(counted)}.`,
    advice: 'Keep the file if you need them.',
  }),
  'csv-broken': {
    message: 'The table can’t be read beyond this row, perhaps because of an unclosed quotation mark.',
    advice: 'Fix this row, and import the file again. The rows before it were imported.',
  },
  'csv-no-rows': {
    message: 'There are no rows below the first.',
    advice: 'The first row must contain the names of the fields, and each row below it an article.',
  },
  'document-parts-omitted': ({ counted }: Counted) => ({
    message: `Parts of the document were left out: ${countedText(counted)}.`,
    advice: 'Check the document, and type whatever belongs to the article into its text.',
  }),
  'drupal-names-missing': ({ parts, fields }: SourceParts & { readonly fields: readonly string[] }) => {
    const include = `Add "?include=${fields.join(',')}" to the request`;
    return {
      message: `References without names in the response were left out: ${parts.join(', ')}.`,
      advice: `${include}, and import the response with --update.`,
      atDesk: `${include}, tick “Update articles”, and import the response.`,
    };
  },
  'drupal-needs-file': {
    message: 'A JSON:API response must be read twice, which is not possible with standard input.',
    advice: asFile,
  },
  'drupal-no-nodes': {
    message: 'There are no nodes in the response.',
    advice: 'Request /jsonapi/node/article from the site.',
  },
  'drupal-others-omitted': ({ parts }: SourceParts) => ({
    message: `Only nodes are articles. Left out: ${parts.join(', ')}.`,
    advice: noAction,
  }),
  'feed-entries-omitted': ({ counted }: Counted) => ({
    message: `Entries that are not articles were left out: ${countedText(counted)}.`,
    advice: 'Keep the file if you need them.',
  }),
  'feed-summaries': ({ count }: Items) => ({
    message: `${count === 1 ? 'One item has' : `${inFigures(count)} items have`} only a description, which was used as the text.`,
    advice:
      'Many feeds contain only summaries. Compare it with the article, and add "text: abridged" if it is incomplete.',
  }),
  'ghost-links-without-site': ({ count }: Items) => ({
    message: `${inFigures(count)} links to pages of the same site became plain text, because the export does not state the site’s address.`,
    advice: `${ghostAddress}, and import it again with --update.`,
    atDesk: `${ghostAddress}, tick “Update articles”, and import it again.`,
  }),
  'ghost-needs-file': {
    message: 'A Ghost export must be read twice, which is not possible with standard input.',
    advice: asFile,
  },
  'ghost-no-posts': {
    message: 'There are no posts in the export.',
    advice: 'Export the site’s content again in Ghost’s settings.',
  },
  'ghost-others-omitted': ({ parts }: SourceParts) => ({
    message: `Other contents of the export were left out: ${parts.join(', ')}.`,
    advice: `${noAction} Email addresses of users and members are never read.`,
  }),
  'html-no-article': {
    message: 'No article was found in this page.',
    advice: 'Save the page of a single article rather than a list, or import its text as a text file.',
  },
  'json-feed-empty': {
    message: 'There are no items in this feed.',
    advice: 'Check whether the file is complete.',
  },
  'json-item-cut': {
    message: 'The file ends in the middle of this item.',
    advice: 'Get the complete file, and import it again.',
  },
  'json-item-too-long': ({ millions }: { readonly millions: number }) => ({
    message: `The item is longer than ${millions} million characters.`,
    advice: 'Check what it is: articles are shorter.',
  }),
  'json-feed-no-object': {
    message: 'The item is not a JSON object.',
    advice: 'Fix this item, or get the file again. The other items were read.',
  },
  'json-no-articles': {
    message: 'There are no articles in the file.',
    advice: 'Articles must be JSON objects, in a list or one per line.',
  },
  'json-no-object': {
    message: 'The item is not a JSON object.',
    advice: 'Fix this item, and import the file again.',
  },
  'json-export-no-object': {
    message: 'The item is not a JSON object.',
    advice: 'Fix this item, or export the file again.',
  },
  'json-part-no-object': {
    message: 'The item is not a JSON object.',
    advice: 'Check this item. The other items were read.',
  },
  'mail-attachments-omitted': ({ names }: { readonly names: readonly string[] }) => ({
    message: `Attached files were left out: ${names.join(', ')}.`,
    advice: 'Save those that belong to the archive, and import them.',
  }),
  'mail-no-text': {
    message: 'The message has no text that can be read; it may be encrypted, or have attachments only.',
    advice: 'Open it in a mail program, and save its text or its attachments.',
  },
  'mail-too-deep': {
    message: 'The message can’t be read: its parts are nested too deeply, or its headers are too large.',
    advice: 'Open it in a mail program, and save its text.',
  },
  'mail-too-large': ({ megabytes }: { readonly megabytes: number }) => ({
    message: `The message is larger than ${megabytes} MB.`,
    advice: 'Save it as a file without its attachments, and import that.',
  }),
  'mailbox-empty': {
    message: 'There is no message in this mailbox.',
    advice: 'Check that it was exported as mbox: each message begins with a line “From …”.',
  },
  'markdown-emoji-unknown': ({ names }: { readonly names: readonly string[] }) => ({
    message: `Names of emoji that are not known stay as they are written: ${names.join(' ')}`,
    advice: 'Write the sign in their place, or leave them.',
  }),
  'markdown-front-matter-open': ({ fence }: { readonly fence: string }) => ({
    message: 'The front matter is not closed.',
    advice: `Add a line of ${fence} after its last field.`,
  }),
  'markdown-json-invalid': {
    message: 'The front matter is not valid JSON.',
    advice: 'Look for a missing or extra comma, quotation mark or bracket.',
  },
  'markdown-templates-removed': ({ names }: { readonly names: readonly string[] }) => ({
    message: `Templates of another program were removed: ${names.join(', ')}.`,
    advice: 'Check the article: what they displayed may be missing.',
  }),
  'medium-no-post': {
    message: 'There is no post on this page.',
    advice: 'Import the folder "posts" of the export.',
  },
  'mhtml-no-page': {
    message: 'There is no page in this file.',
    advice: 'Save the page again, and import the result.',
  },
  'ninjs-items-omitted': ({ parts }: SourceParts) => ({
    message: `Items without text were left out: ${parts.join(', ')}.`,
    advice: 'Pictures are imported with the text they belong to.',
  }),
  'sheet-omitted': ({ name }: { readonly name: string }) => ({
    message: `The sheet “${name}” was left out: its first row does not name the fields of articles.`,
    advice: 'If its rows are articles, name the fields in its first row, and import the workbook again.',
  }),
  'substack-boxes-omitted': ({ counted }: Counted) => ({
    message: `Elements that ask readers to subscribe or share were left out: ${countedText(counted)}.`,
    advice: noAction,
  }),
  'substack-no-posts': { message: 'There are no posts in the export.', advice: newSubstack },
  'substack-table-damaged': { message: 'The table of posts is damaged.', advice: newSubstack },
  'substack-texts-omitted': ({ count, names }: Items & { readonly names: readonly string[] }) => ({
    message: `${countOf(count, 'text')} in posts/ ${count === 1 ? 'is' : 'are'} not in the table, and ${count === 1 ? 'was' : 'were'} left out: ${names.join(', ')}.`,
    advice: 'Get a new export from Substack, or import these files separately.',
  }),
  'table-formula': ({ field }: { readonly field: string }) => ({
    message: `The field "${field}" starts like a spreadsheet formula, and was imported as text.`,
    advice: 'If it should be the result of the formula, export the values and import them.',
  }),
  'table-row-length': ({ fields, columns }: { readonly fields: number; readonly columns: number }) => ({
    message: `The row has ${fields} fields, but the first row has ${columns}.`,
    advice: 'Look for a missing or extra separator or quotation mark.',
  }),
  'text-empty': { message: 'The file contains no text.', advice: 'Leave it out.' },
  'text-too-long': ({ millions }: { readonly millions: number }) => ({
    message: `The text is longer than ${millions} million characters, too long for an article.`,
    advice: 'Split it with lines of ---, or state its format with --format.',
    atDesk: 'Split it with lines of three hyphens, or choose its format under “Options”.',
  }),
  'toml-invalid': ({ fault }: { readonly fault: string }) => ({
    message: `The TOML is invalid: ${fault}.`,
    advice: 'Check this line for quotes, brackets and equals signs.',
  }),
  'wordpress-comments-omitted': ({ count }: Items) => ({
    message: `The readers’ ${count === 1 ? 'comment was' : `${inFigures(count)} comments were`} left out.`,
    advice: 'Keep the file if you need the comments.',
  }),
  'wordpress-in-trash': ({ count }: Items) => ({
    message: `${itemsText(count)} in the trash, and ${count === 1 ? 'was' : 'were'} left out.`,
    advice: 'Restore the ones you want in WordPress, and export again.',
  }),
  'wordpress-list-empty': { message: 'This list is empty.', advice: 'Leave it out.' },
  'wordpress-list-no-object': {
    message: 'The item is not a JSON object.',
    advice: 'Request the list again from the site. The other items were read.',
  },
  'wordpress-list-of-pictures': {
    message: 'This is a list of the site’s pictures; it contains no articles.',
    ...importAdvice.pictureFolder,
  },
  'wordpress-list-of-users': {
    message: 'This is a list of the site’s users; it contains no articles.',
    advice: 'Keep it next to the list of posts, which takes the names of authors from it.',
  },
  'wordpress-names-missing': ({ authors, terms }: { readonly authors: number; readonly terms: number }) => {
    const missing = [
      ...(authors === 0 ? [] : [countOf(authors, 'author')]),
      ...(terms === 0 ? [] : [countOf(terms, 'category or tag', 'categories and tags')]),
    ];
    return {
      message: `The posts refer to ${missing.join(' and ')} only by number; these were left out.`,
      advice: `${namesOfPosts} then import it again with --update.`,
      atDesk: `${namesOfPosts} then tick “Update articles”, and import it again.`,
    };
  },
  'wordpress-no-articles': ({ types }: { readonly types: readonly string[] }) => ({
    message: `There are no articles in the export: it contains no posts or pages, only ${types.join(', ')}.`,
    advice: 'Export "All content", or posts, in WordPress under Tools → Export.',
  }),
  'wordpress-short-addresses': ({ address }: { readonly address: string }) => ({
    message: `Short addresses such as ${address} can’t redirect to the articles, because a static site can’t read queries.`,
    advice: `${noAction.slice(0, -1)}: the permalinks redirect.`,
  }),
  'wordpress-shortcodes-removed': ({ parts }: SourceParts) => ({
    message: `Shortcodes were removed: ${parts.join(', ')}.`,
    advice: 'Check the articles that contained them, in case their output was part of the text.',
  }),
  'wordpress-type-omitted': ({ count, type }: Items & { readonly type: string }) => ({
    message: `${itemsText(count)} of the type "${type}", neither a post nor a page, and ${count === 1 ? 'was' : 'were'} left out.`,
    advice: 'If they are articles, change <wp:post_type> to post in a copy of the file, and import that.',
  }),
  'workbook-no-rows': { message: 'There are no rows of articles in this workbook.', advice: firstRow },
  'workbook-unreadable': ({ fault }: { readonly fault: string }) => ({
    message: `This workbook can’t be read: ${fault}`,
    advice: 'Save its sheet of articles as CSV, and import the result.',
  }),
  'xml-declared-entity': ({ entity }: { readonly entity: string }) => ({
    message: `The item uses the entity ${entity}, which is declared in the file. Declared entities are not supported.`,
    advice: 'Replace it with the text itself, and remove the declaration.',
  }),
  'xml-file-broken': (values: XmlFileFault) => ({
    message: xmlFileText(values),
    advice: 'Everything before this place was read. Fix the file, or export it again.',
  }),
  'xml-item-broken': (values: XmlItemFault) => ({
    message: xmlItemText(values),
    advice: 'Fix the XML, or export the file again. The other items were read.',
  }),
  'xml-lost-characters': ({ others }: { readonly others: number }) => ({
    message: `In this item${others === 0 ? '' : `, and in ${inFigures(others)} more,`} some characters are not in the encoding stated by the file; they were replaced by \uFFFD.`,
    advice: 'Export the file again as UTF-8, or correct the articles.',
  }),
  'xml-no-items': ({ name }: { readonly name: string }) => ({
    message: `There are no articles in the file: it has no <${name}>.`,
    advice: 'Check that it is complete, and is a feed or an export of articles.',
  }),
} satisfies Catalog;

export const formatProblem = fromCatalog(formatProblems);
