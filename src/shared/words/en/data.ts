import { sentenceCase } from '../../../text/sentence-case.ts';
import type { z } from 'zod';
import { articleSchema } from '../../../schema/article.ts';
import { entitySchema } from '../../../schema/entity.ts';
import { articleFields, entityFields, type FieldNames, topicFields } from '../../../schema/field-map.ts';
import { topicSchema } from '../../../schema/topic.ts';
import type { ReleaseChange } from '../../../schema/releases.ts';
import { counted, figures } from './counts.ts';

/** A kind of record in the data files. */
export type DataRecord = 'article' | 'entity' | 'topic';

interface RecordWords {
  readonly shape: Readonly<Record<string, z.ZodType>>;
  readonly labels: Readonly<Record<string, FieldNames>>;
}

// The schemas describe their fields in English.
const records: Readonly<Record<DataRecord, RecordWords>> = {
  article: { shape: articleSchema.shape, labels: articleFields },
  entity: { shape: entitySchema.shape, labels: entityFields },
  topic: { shape: topicSchema.shape, labels: topicFields },
};

/** Descriptions of the data files. */
export const englishData = {
  articles: (period: string) => `The articles of ${period}, one per line: record, text and mentions.`,
  undatedArticles: 'The articles without a year, one per line.',
  /** What each kind of file contains and what it is for, as sentences. */
  files: {
    'articles.jsonl': {
      description: 'The articles, one per line: record, text and mentions.',
      purpose: 'For programs and for the study of texts: all that is published of each article.',
    },
    'articles.csv': {
      description: 'All articles as a table for spreadsheets, without their texts.',
      purpose:
        'For sorting, filtering and counting. Cells starting with = + - @ are prefixed with an apostrophe.',
    },
    'entities.jsonl': {
      description: 'The people, organizations, places and other names that articles mention, one per line.',
      purpose: 'For programs, and for linking to Wikidata and other authorities.',
    },
    'entities.csv': {
      description: 'The same as a table for spreadsheets.',
      purpose:
        'For comparing with lists of your own. Cells starting with = + - @ are prefixed with an apostrophe.',
    },
    'pairs.csv': {
      description: 'Every pair of names that share an article, most shared articles first.',
      purpose: 'For network analysis: a list of edges, with the address of the evidence for each.',
    },
    'mentions.csv': {
      description: 'Where the texts mention names, one mention per row.',
      purpose: 'For counting words and contexts, and for checking or training programs that find names.',
    },
    'topics.jsonl': {
      description: 'The vocabulary, one topic per line.',
      purpose: 'For programs that use the topics of articles.',
    },
    'passages.jsonl': {
      description:
        'Each paragraph of each article, one per line, with its address and the digest of its words.',
      purpose: 'For programs that look up sentences, and check whether a quotation still stands.',
    },
    'days.json': {
      description: 'How many articles each day has.',
      purpose: 'For calendars and charts over time.',
    },
  },
  /** The heading of the files whose fields are those of a file above, and a sentence that names it. */
  otherYears: 'Articles of other dates',
  likeAbove: (name: string) => `One file for each year. The fields are those of ${name}.`,
  /** Files in parts: their number, and how they become one file, above a command for a terminal. */
  parts: {
    count: (count: number) => counted(count, 'part'),
    note: 'Large files are published in parts, so that a changed article changes few of them. A link to such a file joins its parts and saves the whole; without JavaScript, it leads to the list of their addresses. In a terminal:',
  },
  /** How to harvest the archive: a heading, and sentences. */
  harvest: {
    title: 'Harvesting',
    articles: (sitemap: string) =>
      `${sitemap} lists the address of every article, and nothing else, with the day on which it last changed. Each of these pages has its metadata as Dublin Core and as schema.org (JSON-LD).`,
    changes: (descriptor: string) =>
      `For what was added, updated or corrected since a day, take the articles whose lastmod is that day or later. For every change, compare the digests in ${descriptor} with those of your copy: files with another digest have changed.`,
    releases:
      'What each release added, corrected and withdrew is in the feed of releases: remove from your copy what was withdrawn.',
  },
  /** The summary above an example row. */
  example: 'Example row (shortened)',
  /** The digest in links to passages: its heading, its rule, and the summary above texts to test it with. */
  passageDigest: {
    title: 'Links to passages',
    rule: 'A link to a passage contains a digest of its words, which tells whether they have changed since: k3v9qd in ?w=k3v9qd#p3. It is computed from the string of block 3 in “blocks”, in these steps:',
    steps: [
      'Unicode normalization form C.',
      'U+02BB, U+02BC, U+2018–U+201B, U+2032, U+2039 and U+203A become U+0027; U+00AB, U+00BB, U+201C–U+201F and U+2033 become U+0022.',
      'U+2010–U+2015 and U+2212 become U+002D.',
      'Each run of U+0009–U+000D, U+0020, U+0085, U+00A0, U+1680, U+2000–U+200A, U+2028, U+2029, U+202F, U+205F and U+3000 becomes one U+0020; those at the beginning and the end are removed.',
      'SHA-256 of the text in UTF-8.',
      'The first 30 bits, from the highest, as six digits of Crockford’s base32 in lower case: 0123456789abcdefghjkmnpqrstvwxyz.',
    ],
    vectors: 'Texts and their digests, to test a program with',
  },
  /** The publications of the archive. */
  releases: {
    title: 'Releases',
    note: 'What was published when. The digest identifies all files of a release but this page and its feed: it is the SHA-256 digest of their list, sorted by path, in the format of sha256sum.',
    /** The link to the feed, and its title. */
    feed: 'Feed of releases',
    feedTitle: (archive: string) => `${archive}: releases`,
    earlier: (count: number) =>
      `${sentenceCase(counted(count, 'earlier release'))} ${count === 1 ? 'is' : 'are'} not shown here.`,
    program: (version: string) => `Made with Backfile ${version}`,
    counts: {
      added: (count: number) => `${sentenceCase(counted(count, 'article'))} added`,
      changed: (count: number) => `${sentenceCase(counted(count, 'article'))} changed`,
      corrected: (count: number) => `${sentenceCase(counted(count, 'article'))} corrected`,
      withdrawn: (count: number) => `${sentenceCase(counted(count, 'article'))} withdrawn`,
    } satisfies Readonly<Record<ReleaseChange, unknown>>,
    removed: (count: number) => `${sentenceCase(counted(count, 'article'))} no longer in the archive`,
    withheld: (count: number) => `${sentenceCase(counted(count, 'name'))} withheld`,
    uncompared: 'What changed in other articles is not known.',
    unchanged: 'No article was added or changed',
    more: (count: number) => `and ${figures(count)} more`,
    digest: 'SHA-256 digest:',
  },
  license: 'License:',
  citeArchive: 'If you use this archive, please cite it as below.',
  /** The texts of the links to datapackage.json and CITATION.cff. */
  descriptor: 'Machine-readable description of these files (Frictionless Data Package)',
  citation: 'How to cite the archive as a whole (Citation File Format)',
  /** What the archive in a box is: the text after the link to it. */
  box: 'The whole archive in one file, which opens from a disk and is searched there without a network',
  /** What `/licenses.txt` is. */
  licenses: 'Licenses of the typefaces, programs and maps that this site contains',
  /** The label and description of a record’s field. */
  recordField: (record: DataRecord, name: string) => {
    const { shape, labels } = records[record];
    return `${labels[name]?.label ?? name}. ${shape[name]?.description ?? ''}`;
  },
  fields: {
    id: 'The id, unique among records of its type, never reused.',
    address: 'The address of its page.',
    topicAddress: 'The address of its page, if it has one.',
    earliest: 'The first day that the date can mean; absent where undated.',
    latest: 'The last day that the date can mean; absent where undated.',
    blocks:
      'The plain text, a string for each paragraph, list item, quotation or cell. Block 3 has the anchor #p3.',
    mentions:
      'Where the text names an entity: entity (id), block (from 1), offset and length (UTF-16 units of the block), words.',
    articleCount: 'Number of articles that list it.',
    mentionCount: 'Number of mentions.',
    sameAs: 'The same thing elsewhere, as addresses.',
    topicArticles: 'How many articles are under it or under a narrower topic.',
    days: 'By day, YYYY-MM-DD, how many articles are dated on it.',
    sourcePublisher: 'Who published the source.',
    sourceTitle: 'The headline of the source.',
    sourceUrl: 'The address of the source.',
    paragraphs: 'How many paragraphs, list items, quotations and cells its text has.',
    /** Descriptions of the columns of pairs.csv and mentions.csv, by name. */
    pairs: {
      a: 'The id of one entity, the earlier in the alphabet.',
      a_name: 'Its name.',
      b: 'The id of the other.',
      b_name: 'Its name.',
      articles: 'How many articles list both.',
      first: 'The date of the first of them (EDTF).',
      last: 'The date of the last of them (EDTF).',
      url: 'The address of the evidence: the page of the two, or a paragraph.',
    },
    /** Descriptions of the fields of passages.jsonl. */
    passages: {
      url: 'The address of the passage, with the digest.',
      text: 'Its words, as plain text.',
      digest: 'The digest of its words; its rule is in datapackage.json.',
      entities: 'The ids of the entities that it names.',
      rights: 'What is stated of the rights in the text; absent if nothing is.',
    },
    mentionRow: {
      article: 'The id of the article.',
      entity: 'The id of the entity.',
      block: 'The number of the paragraph, from 1: block 3 has the anchor #p3.',
      offset: 'Where the words begin, in UTF-16 units of the block.',
      length: 'How long they are, in the same units.',
      words: 'The words used there.',
    },
  },
};
