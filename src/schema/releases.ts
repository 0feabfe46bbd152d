import { z } from 'zod';
import { day, flag, id, listOf, pattern, text } from './field.ts';
import type { ArticleId } from './id.ts';

const count = pattern(/^\d{1,9}$/, 'count')
  .transform(Number)
  .meta({ type: ['number', 'string'] });

const counted = (what: string) =>
  z
    .strictObject({
      count: count.describe('How many.'),
      articles: listOf(id<ArticleId>()).describe(
        'The ids of those that readers are led to, if they are not too many. Others are only counted.',
      ),
    })
    .optional()
    .describe(`The articles that were ${what}.`);

/** What a release says about a kind of change, in the order in which it is shown. */
export const releaseChanges = ['added', 'changed', 'corrected', 'withdrawn'] as const;
export type ReleaseChange = (typeof releaseChanges)[number];

/** The schema of `content/releases.yaml`: each publication of the archive, oldest first. Only `publish` appends to it. */
export const releasesSchema = z.strictObject({
  releases: listOf(
    z.strictObject({
      day: day.describe('The day on which it was published.'),
      program: text.describe('The version of Backfile that made it, like 0.2.0.'),
      added: counted('published for the first time'),
      changed: counted('changed since the last release'),
      corrected: counted('given a correction since the last release'),
      withdrawn: counted('withdrawn since the last release'),
      removed: count
        .optional()
        .describe('How many articles are in the archive no longer; they are not named.'),
      withheld: count
        .optional()
        .describe('How many names were withheld since the last release; the articles are not named.'),
      compared: flag
        .optional()
        .describe('false if the last release was made elsewhere, so that only added articles are known.'),
      digest: pattern(/^[0-9a-f]{64}$/, 'checksum').describe(
        'The SHA-256 digest of the list of all files of the site with theirs, as sha256sum writes it, without /data/ and its feed, which name the releases.',
      ),
    }),
  ).describe('The releases, oldest first, each on a line of its own.'),
});

export type ReleasesData = z.output<typeof releasesSchema>;
export type Release = ReleasesData['releases'][number];
