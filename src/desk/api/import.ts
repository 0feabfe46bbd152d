import { z } from 'zod';
import { nothing } from './input-parts.ts';
import type { ShownArticle } from './names.ts';
import type { SampleArticle } from './website.ts';

const importOptions = z.strictObject({
  source: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('upload') }),
    z.strictObject({ type: z.literal('folder'), path: z.string() }),
  ]),
  isDryRun: z.boolean(),
  /** The meaning of the source’s fields by name: a field of an article, a kind of record, or `none`. */
  map: z.record(z.string(), z.string()),
  format: z.string().optional(),
  encoding: z.string().optional(),
  topicsFrom: z.number().optional(),
  assets: z.string().optional(),
  /** The newspaper whose pages are imported, and the day of its issue. */
  paper: z.string().max(200).optional(),
  issued: z.string().max(40).optional(),
  /** Make an article of each page. */
  byPage: z.boolean().optional(),
  update: z.boolean(),
  drafts: z.boolean(),
  /** What the keeper says about all articles of the import. */
  answers: z.strictObject({ quotedKeys: z.boolean(), distinct: z.boolean() }).optional(),
  /** Fetch pictures of the articles that are on the web, and how their hosts reach the keeper. */
  fetchPictures: z.strictObject({ contact: z.string().max(500) }).optional(),
  /** Reasons for which no page of a web archive is left out. */
  alsoReasons: z.array(z.string()).optional(),
  /** That of the messages about the sources. */
  language: z.string().max(20).optional(),
});

/** The options of an import, as in `npm run import`. */
export type ImportOptions = z.infer<typeof importOptions>;

/** The progress of an import. */
export interface ImportProgressEvent {
  readonly type: 'import';
  readonly state: 'idle' | 'waiting' | 'running' | 'done' | 'failed';
  readonly isDryRun: boolean;
  /** Bytes read. */
  readonly done: number;
  readonly of: number;
  readonly articles: number;
  readonly message?: string;
}

/** Refused or doubtful sources with the same reason. */
export interface ImportCause {
  /** That of the text and the advice; absent for English. */
  readonly language?: string;
  readonly text: string;
  readonly advice: string;
  readonly count: number;
  readonly places: readonly { readonly place: string; readonly message: string }[];
}

/** Pages of web archives that were left out for the same reason. */
export interface LeftOutGroup {
  readonly reason: string;
  /** In words, in the plural. */
  readonly text: string;
  readonly count: number;
  /** The addresses of the first ones. */
  readonly samples: readonly string[];
  /** Whether the keeper may import them anyway. */
  readonly isJudged: boolean;
}

/** An article that an import wrote, as it is now. */
export interface WrittenArticle extends ShownArticle {
  readonly isDraft: boolean;
}

/** The result of an import. */
export interface ImportResult {
  readonly isDryRun: boolean;
  readonly articles: number;
  /** The outcomes of the articles, in the order of the command’s table. */
  readonly outcomes: readonly { readonly outcome: string; readonly count: number }[];
  /** The reasons why articles were omitted as unpublished. */
  readonly unpublished: readonly { readonly reason: string; readonly count: number }[];
  /** Pages of web archives that are no articles, by reason. */
  readonly leftOut: readonly LeftOutGroup[];
  readonly refused: number;
  /** The number of articles with pictures that are on the web, and of which no file was given. */
  readonly webPictures: number;
  readonly records: number;
  /** The number of imported articles without entities. */
  readonly nameless: number;
  readonly formats: readonly { readonly name: string; readonly count: number }[];
  readonly skipped: number;
  readonly isStopped: boolean;
  readonly refusals: readonly ImportCause[];
  readonly warnings: readonly ImportCause[];
  /** What became of the marks of other programs in texts, for each type a line. */
  readonly marks: readonly string[];
  /** Fields of the source that were not imported. */
  readonly unused: readonly {
    readonly name: string;
    readonly count: number;
    readonly maxLength: number;
    /** How the first of its different values begin. */
    readonly samples: readonly string[];
  }[];
  /** The first articles as they would be, of a preview. */
  readonly sample: readonly SampleArticle[];
  /** The articles that were written, in the order of the source; only the first of them. */
  readonly written: readonly WrittenArticle[];
  /** Differences between texts of the source and existing ones; only the first of them. */
  readonly differences: readonly { readonly file: string; readonly text: string }[];
}

/** The number of articles that are shown before an import. */
export const maxSampled = 10;

/** The state of the upload. */
export interface UploadState {
  readonly files: number;
  readonly bytes: number;
  readonly refused: readonly { readonly name: string; readonly message: string }[];
}

/** A part of a file in base64. The parts of a file are sent in order, from byte `start`. */
export const uploadInput = z.strictObject({
  path: z.string(),
  start: z.int().nonnegative(),
  base64: z.string(),
});

export const importInputs = {
  'import/choices': nothing,
  'import/clear': nothing,
  'import/upload': uploadInput,
  'import/start': importOptions,
  'import/stop': nothing,
  'import/result': nothing,
  'import/formats': nothing,
  'import/add-format': z.strictObject({ id: z.string().max(50) }),
};

export interface ImportOutputs {
  /** The choices: fields of an article, kinds of records, formats. */
  'import/choices': {
    readonly fields: readonly string[];
    readonly kinds: readonly string[];
    readonly formats: readonly { readonly id: string; readonly name: string }[];
    /** How readers reach the keeper, from the settings. */
    readonly contact: string;
    /** The files that were uploaded before the page was loaded. */
    readonly uploaded: UploadState;
  };
  /** Removes earlier uploads. */
  'import/clear': UploadState;
  /** Uploads a part of a file. */
  'import/upload': UploadState;
  /** The optional formats that are not installed, and the registry that has them; null if all are installed. */
  'import/formats': {
    readonly registry: string;
    readonly formats: readonly {
      readonly id: string;
      readonly name: string;
      /** The packages with their versions. */
      readonly packages: readonly string[];
      readonly megabytes: number;
    }[];
  } | null;
  /** Installs an optional format. */
  'import/add-format': null;
  'import/start': null;
  'import/stop': null;
  /** The last import in this session of the desk; null if there was none. */
  'import/result': ImportResult | null;
}
