import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { dataFileText, dataPaths, dataView } from '../../../../src/views/data/data.ts';
import { article, type Files, problemsOf } from '../../../support/content.ts';
import { build } from '../../../support/views.ts';

// Everything here is fiction.
const digest = 'a'.repeat(64);
const files: Files = {
  'articles/letter.md': article('', 'Text.', { title: 'A <letter>' }),
  'articles/draft.md': article('draft: true\n', 'Hidden.', { title: 'Hidden' }),
  'releases.yaml': [
    'releases:',
    `- {"day":"2026-11-27","program":"0.2.0","added":{"count":3,"articles":["letter","draft","gone"]},"digest":"${digest}"}`,
    `- {"day":"2026-11-28","program":"0.2.0","withdrawn":{"count":1},"removed":1,"withheld":2,"compared":false,"digest":"${digest}"}`,
    '',
  ].join('\n'),
};

describe('the releases', () => {
  test('stand on the page of data files, newest first, and name only articles that are listed now', async () => {
    const { archive, urls } = await build(files);
    const { releases } = dataView(archive, urls);
    expect(releases?.releases).toEqual([
      {
        id: 'release-2',
        day: { text: '28 November 2026' },
        program: 'Made with Backfile 0.2.0',
        changes: [
          { text: '1 article withdrawn', articles: [] },
          { text: '1 article no longer in the archive', articles: [] },
          { text: '2 names withheld', articles: [] },
          { text: 'What changed in other articles is not known.', articles: [] },
        ],
        digest,
      },
      {
        id: 'release-1',
        day: { text: '27 November 2026' },
        program: 'Made with Backfile 0.2.0',
        changes: [
          {
            text: '3 articles added',
            articles: [{ text: 'A <letter>', href: '/archive/articles/letter/' }],
            more: 'and 2 more',
          },
        ],
        digest,
      },
    ]);
  });

  test('have a feed with the addresses of what was added', async () => {
    const { archive, urls } = await build(files);
    expect(dataPaths(archive, urls)).toContainEqual({ params: { file: 'feed.xml' } });
    const { text, mediaType } = dataFileText(archive, urls, 'feed.xml');
    expect(mediaType).toBe('application/atom+xml');
    expect(XMLValidator.validate(text)).toBe(true);
    const { feed } = new XMLParser({ ignoreAttributes: false }).parse(text);
    expect(feed.id).toBe('https://courier.example/archive/data/');
    expect(feed.entry.map(({ id }: { id: string }) => id)).toEqual([
      'https://courier.example/archive/data/#release-2',
      'https://courier.example/archive/data/#release-1',
    ]);
    expect(feed.entry[1].summary).toContain(
      '3 articles added\nhttps://courier.example/archive/articles/letter/\n',
    );
    expect(text).not.toMatch(/Hidden|draft|gone/);
  });

  test('are absent before the first one', async () => {
    const { 'releases.yaml': _, ...before } = files;
    const { archive, urls } = await build(before);
    expect(dataView(archive, urls).releases).toBeUndefined();
    expect(dataPaths(archive, urls)).not.toContainEqual({ params: { file: 'feed.xml' } });
  });

  test('that were damaged by hand are named with their line', async () => {
    const releases =
      'releases:\n- {"day":"2026-11","program":"0.2.0","added":{"count":"many"},"digest":"abc"}\n';
    expect(await problemsOf({ 'releases.yaml': releases })).toMatchInlineSnapshot(`
      "content/releases.yaml:2  releases[0].added.count
        "many" is not a number like 12.
        See content/FIELDS.md.

      content/releases.yaml:2  releases[0].day
        "2026-11" is not a single day.
        Write the day with its year and month: 2027-01-02.

      content/releases.yaml:2  releases[0].digest
        "abc" is not a checksum of 64 hexadecimal digits.
        See content/FIELDS.md."
    `);
  });
});
