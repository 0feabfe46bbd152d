import { z } from 'zod';
import { nothing } from './input-parts.ts';

const captureInput = z.strictObject({
  /** As typed: `paper.example`. */
  site: z.string().max(2000),
  /** How the host of the site reaches the keeper. */
  contact: z.string().max(500),
  /** Whether the keeper says that they own the texts, or may publish them. */
  mayPublish: z.boolean(),
  /** Other hosts that may be asked. */
  hosts: z.array(z.string().max(300)).max(50),
  /** Parts of addresses to which links are followed without a limit. */
  follow: z.array(z.string().max(300)).max(50),
  /** What the Wayback Machine has, instead of the site itself. */
  wayback: z.strictObject({ until: z.string().max(20), all: z.boolean() }).optional(),
});

/** What a keeper wants to have captured. */
export type CaptureInput = z.infer<typeof captureInput>;

/** The progress of a capture. */
export interface CaptureProgressEvent {
  readonly type: 'capture';
  readonly state: 'idle' | 'looking' | 'fetching' | 'done' | 'paused' | 'failed';
  /** In addresses of pages and pictures. */
  readonly done: number;
  readonly of: number;
  /** How long it takes at least, in words. */
  readonly left?: string;
  /** What is waited for, or what went wrong, as a sentence. */
  readonly message?: string;
}

/** An article as an import would make it. */
export interface SampleArticle {
  readonly title: string;
  readonly date?: string;
  readonly authors: readonly string[];
  readonly topics: readonly string[];
  /** The beginning of its text, without marks of Markdown. */
  readonly text: string;
  /** Of the whole text. */
  readonly words: number;
  /** Its address at the site. */
  readonly address?: string;
  /** Why it would be a draft, as sentences. */
  readonly draft: readonly string[];
}

/** What was found at a site before it is fetched. */
export interface SiteLook {
  /** How many pages there are, from when, and how long it takes to fetch them, as sentences. */
  readonly found: string;
  /** The robots.txt of a site that is gone, as it was captured last. */
  readonly robots?: string;
  readonly sample: readonly SampleArticle[];
  /** How many pages were fetched to make the sample. */
  readonly pages: number;
}

/** Addresses that were not fetched for the same reason. */
export interface NotFetchedGroup {
  readonly reason: string;
  readonly count: number;
  /** The first ones. */
  readonly samples: readonly string[];
}

/** A group of pages to which links lead, and that were not asked for. */
export interface BeyondGroup {
  readonly text: string;
  /** What to follow to have them. */
  readonly pattern: string;
}

/** What the last capture of this session of the desk found. */
export interface CaptureReport {
  readonly input: CaptureInput;
  /** The absolute path of what was captured. */
  readonly file: string;
  readonly look?: SiteLook;
  readonly notFetched: readonly NotFetchedGroup[];
  readonly beyond: readonly BeyondGroup[];
}

/** A capture that was begun and is not finished. */
export interface UnfinishedCapture {
  readonly site: string;
  readonly megabytes: string;
  /** The keeper has answered once that they may publish it. */
  readonly input: CaptureInput;
}

export const websiteInputs = {
  'website/show': nothing,
  'website/look': captureInput,
  'website/fetch': captureInput,
  'website/stop': nothing,
};

export interface WebsiteOutputs {
  'website/show': {
    /** How readers reach the keeper, from the settings. */
    readonly contact: string;
    /** What the keeper is asked once of each site. */
    readonly question: string;
    readonly report: CaptureReport | null;
    readonly unfinished: readonly UnfinishedCapture[];
  };
  /** Looks what a site has, and fetches a few of its pages. */
  'website/look': null;
  /** Fetches what a site has, and imports it. */
  'website/fetch': null;
  'website/stop': null;
}
