import { describe, expect, test } from 'vitest';
import {
  digestOfText,
  type PublishedState,
  revisionsOf,
} from '../../../../src/archive/revisions/revision.ts';
import type { ArticleId } from '../../../../src/schema/id.ts';
import { citationFiles, citationStyles } from '../../../../src/views/meta/citations/citation.ts';
import { citedOf } from '../../../../src/views/meta/citations/cited-article.ts';
import { articlePaths, type ArticleView, articleView } from '../../../../src/views/pages/article.ts';
import { tombstonePaths, tombstoneView } from '../../../../src/views/pages/tombstone.ts';
import { english } from '../../../../src/shared/words/en/words.ts';
import { article, entity, type Files, site } from '../../../support/content.ts';
import { build } from '../../../support/views.ts';

// Everything here is fiction.
const records = {
  'articles/b.md': article('', 'Bo Sample.', { entities: '[bo]', date: '1900' }),
  'entities/ada.yaml': entity(
    'Ada Example',
    'person',
    'roles:\n  - { role: editor, at: acme, source: a }\n  - { role: mayor, at: bay }\n',
  ),
  'entities/bo.yaml': entity(
    'Bo Sample',
    'person',
    'roles:\n  - { role: mayor, at: bay }\n  - { role: poet, source: b }\n',
  ),
  'entities/acme.yaml': entity('Acme', 'organization', 'partOf: [conglomerate, bay]\n'),
  'entities/conglomerate.yaml': entity('Conglomerate', 'organization'),
  'entities/bay.yaml': entity('Lantern Bay', 'place'),
  'topics/trade.yaml': 'label: Trade\n',
  'topics/sea.yaml': 'label: Sea\n',
  'topics/labor.yaml': 'label: Labor\n',
};

async function view(files: Files, id = 'a') {
  const { archive, urls } = await build({ ...records, ...files });
  return fieldsOf(articleView(archive, urls, archive.article.get(id as ArticleId)!));
}

/** The fields of all parts of a page, whose names are different. */
function fieldsOf({ frame, head, text, names, after, related: { items, ...others } }: ArticleView) {
  return { frame, ...head, ...text, ...names, ...after, ...others, related: items };
}

/** Returns the citations of an article by style and format. */
async function cite(files: Files): Promise<Record<string, string>> {
  const { archive, urls } = await build({ ...records, ...files });
  const cited = citedOf(archive, urls, archive.article.get('a' as ArticleId)!);
  return {
    ...citationStyles(cited, english.citation),
    ...Object.fromEntries(citationFiles(cited).map(({ title, text }) => [title, text])),
  };
}

describe('the citation of an article', () => {
  test('says since when the text has been what it is, if it has changed', async () => {
    const { archive, urls } = await build({ ...records, 'articles/a.md': article('', 'It sank.') });
    const one = archive.article.get('a' as ArticleId)!;
    const text = (words: string) => ({ title: one.data.title, blocks: [words] });
    const state = (day: string, words: string) => ({
      day,
      text: text(words),
      digest: digestOfText(text(words)),
      corrections: 0,
      subject: 'edit',
    });
    const noteAfter = (...states: PublishedState[]) => {
      const revisions = new Map([[one.id, revisionsOf(states, text('It sank.'))]]);
      return articleView({ ...archive, revisions }, urls, one).after.citation.note;
    };
    const sailed = state('2020-01-02', 'It sailed.');
    expect(noteAfter(sailed, state('2020-06-03', 'It sank.'))).toContain(
      '“A Title,” The Example Courier, June 19, 2018, Revision of 3 June 2020, https',
    );
    expect(noteAfter(sailed)).not.toContain('Revision');
    expect(articleView(archive, urls, one).after.citation.note).not.toContain('Revision');
  });

  test('has a short link if the archive shows them and the code is minted', async () => {
    const files = { 'articles/a.md': article('', 'It sank.'), 'addresses.txt': '/articles/a/ bcd67 bcdfg\n' };
    const settings = { 'site.yaml': `${site}shortLinks: true\n` };
    const { citation, frame } = await view({ ...files, ...settings });
    expect(citation.shortLink).toBe('https://courier.example/archive/a/bcd67/');
    expect(frame.head.links).toContainEqual({ rel: 'shortlink', href: citation.shortLink });
    expect((await view(files)).citation.shortLink).toBeUndefined();
    expect((await view({ ...files, ...settings }, 'b')).citation.shortLink).toBeUndefined();
  });
});

describe('the sidebar of an article', () => {
  const body = 'Acme rose. Ada Example saw it.\n\nBo Sample saw Acme.';
  const files = {
    'articles/a.md': article('', body, { entities: '[conglomerate, acme, bay, bo, ada]' }),
  };

  test('lists people first, then organizations, and separately the entities that the text never mentions', async () => {
    const { sidebar, indexedUnder } = await view(files);
    expect(
      sidebar.map(({ heading, items }) => [heading.text, items.map(({ text, count }) => `${text} ${count}`)]),
    ).toEqual([
      ['People', ['Bo Sample 1', 'Ada Example 1']],
      ['Organizations', ['Acme 2']],
    ]);
    expect(indexedUnder).toEqual([
      { text: 'Conglomerate', href: '/archive/entities/conglomerate/' },
      { text: 'Lantern Bay', href: '/archive/entities/bay/' },
    ]);
  });

  test('gives the role from this article, or else one without a source, or else what it is part of', async () => {
    const { sidebar } = await view(files);
    const details = sidebar.flatMap(({ items }) => items.map(({ id, detail }) => [id, detail]));
    expect(Object.fromEntries(details)).toEqual({
      ada: 'editor, Acme',
      bo: 'mayor, Lantern Bay',
      acme: 'part of Conglomerate and Lantern Bay',
    });
    const other = await view(files, 'b');
    expect(other.sidebar[0]!.items[0]!.detail).toBe('poet');
  });

  test('links to the first mention', async () => {
    const items = (await view(files)).sidebar.flatMap((group) => group.items);
    expect(items.map(({ id, firstHref }) => [id, firstHref])).toEqual([
      ['bo', '#p2'],
      ['ada', '#p1'],
      ['acme', '#p1'],
    ]);
  });

  test('is linked before the text with its number of names', async () => {
    expect((await view(files)).namesLink).toEqual({ text: '5 names', href: '#in-this-article' });
    expect((await view({ 'articles/a.md': article() })).namesLink).toBeUndefined();
  });
});

describe('the head of an article', () => {
  test('identifies a retelling on the page, in citations and in metadata', async () => {
    const files = { 'articles/a.md': article('text: retold\nsource: { published: 2018-06-19 }\n') };
    const { textNote, citation, source, frame } = await view(files);
    const note = 'Rewritten for this archive from a report of 19 June 2018; not the original text.';
    expect(textNote).toContain(note);
    for (const text of [citation.note, ...Object.values(await cite(files))])
      expect(text).toContain(note.replace(/\.$/, ''));
    expect(frame.head.jsonLd[0]).toContain(note);
    expect(source[0]).toMatchObject({ label: 'Publisher', value: { text: 'Unknown' }, isUnknown: true });
  });

  test('has no note for an original text without a source', async () => {
    const { textNote, source } = await view({ 'articles/a.md': article() });
    expect([textNote, source]).toEqual([undefined, []]);
  });

  test('names the authors, with links to their records', async () => {
    const { byline } = await view({ 'articles/a.md': article('byline: [{ entity: ada }, Cy Nobody]\n') });
    expect(byline).toEqual([{ text: 'Ada Example', href: '/archive/entities/ada/' }, { text: 'Cy Nobody' }]);
  });

  test('has the first two topics above the headline', async () => {
    const { kicker, topics } = await view({
      'articles/a.md': article('', 'Text.', { topics: '[trade, sea, labor]' }),
    });
    expect(kicker.map(({ text }) => text)).toEqual(['Trade', 'Sea']);
    expect(topics).toHaveLength(3);
  });

  test('has a table of contents only if there are three or more headings', async () => {
    const short = await view({ 'articles/a.md': article('', '## One\n\nText.\n\n## Two\n\nText.') });
    expect(short.contents).toEqual([]);
    const long = await view({
      'articles/a.md': article('', '## One\n\nText.\n\n### Two\n\nText.\n\n## Three\n\nText.'),
    });
    expect(long.contents).toEqual([
      { text: 'One', href: '#one', depth: 2 },
      { text: 'Two', href: '#two', depth: 3 },
      { text: 'Three', href: '#three', depth: 2 },
    ]);
  });

  test('uses the beginning of the text as description if there is no standfirst', async () => {
    const { frame } = await view({ 'articles/a.md': article('', `${'A word '.repeat(60)}end.`) });
    expect(frame.head.description).toMatch(/^A word .*…$/);
    expect(frame.head.description.length).toBeLessThanOrEqual(201);
  });
});

describe('the date of an article', () => {
  test.each([
    ['2018-06-19', 'Tuesday, 19 June 2018', '/archive/2018/06/19/', '1 article on this day', 'June 2018'],
    ['2018-06', 'June 2018', '/archive/2018/06/', '1 article in this month', '2018'],
    ['2018', '2018', '/archive/2018/', '1 article in this year', undefined],
    ['1923~', 'About 1923', '/archive/1923/', '1 article in this year', undefined],
    ['1923-05/1923-06', 'May–June 1923', '/archive/1923/', '1 article in this year', undefined],
    ['192X', 'The 1920s', '/archive/undated/', undefined, undefined],
    ['XXXX', 'Undated', '/archive/undated/', undefined, undefined],
  ])('%s leads to the front of the precision that it has', async (date, text, href, note, up) => {
    const { frame } = await view({ 'articles/a.md': article('', 'Text.', { date }) });
    expect(frame.dateLine?.date).toEqual({ text, href });
    expect((frame.dateLine?.notes ?? []).map((each) => each.text)).toEqual(note ? [note] : []);
    expect(frame.dateLine?.up?.text).toBe(up);
  });

  test('is machine-readable only if ISO 8601 can express it exactly', async () => {
    const dates = [
      '2018-06-19',
      '2018-06',
      '2018',
      '2018-06-19T23:30-04:00',
      '1923~',
      '192X',
      'XXXX',
      '1923/1924',
    ];
    const found = await Promise.all(
      dates.map(
        async (date) => (await view({ 'articles/a.md': article('', 'Text.', { date }) })).published.dateTime,
      ),
    );
    expect(found).toEqual([
      '2018-06-19',
      '2018-06',
      '2018',
      '2018-06-19T23:30-04:00',
      ...Array(4).fill(undefined),
    ]);
  });

  test.each([
    ['2018-06-19', ['2018-06-19']],
    ['192X', []],
    ['XXXX', []],
  ])(
    '%s leaves no other machine-readable date on the page, which Zotero could take for it',
    async (date, dates) => {
      const more = "updated: 2018-07-01\ncorrections:\n  - { date: 2018-08-02, text: 'A name.' }\n";
      const found = await view({
        'articles/a.md': article(more, 'Text.', { date, entities: '[bo]' }),
        'articles/b.md': article('', 'Bo Sample.', { date: '1931-10-02', entities: '[bo]' }),
      });
      expect([found.updated?.text, found.corrections.length, found.related.length]).toEqual([
        '1 July 2018',
        1,
        1,
      ]);
      const machineReadable: unknown[] = [];
      JSON.stringify(found, (key, value: unknown) => {
        if (key === 'dateTime' && value !== undefined) machineReadable.push(value);
        return value;
      });
      expect(machineReadable).toEqual(dates);
    },
  );

  test('links to the previous and next articles', async () => {
    const files = {
      'articles/a.md': article('', 'Text.', { date: '2018-06-19', title: 'Middle' }),
      'articles/b.md': article('', 'Text.', { date: '2018-06-18', title: 'First' }),
      'articles/c.md': article('', 'Text.', { date: '2018-06-20', title: 'Last' }),
    };
    const { earlier, later } = await view(files);
    expect([earlier?.title, later?.title]).toEqual(['First', 'Last']);
    expect((await view(files, 'b')).earlier).toBeUndefined();
    expect((await view(files, 'c')).later).toBeUndefined();
  });
});

describe('the citation of an article', () => {
  const original = {
    'articles/a.md': article(
      'byline: [{ entity: ada }, Cy Nobody, Staff reporter]\nsource: { publisher: "The R&D Courier", page: "3" }\n',
      'Text.',
      { title: "'50% off & {more}'", date: '1923-05~' },
    ),
  };

  test('names the paper, and gives only the known parts of the date', async () => {
    expect((await cite(original))['chicagoBibliography']).toBe(
      'Example, Ada, Cy Nobody, and Staff reporter. “50% off & {More}.” The R&D Courier, [May 1923?]. ' +
        'https://courier.example/archive/articles/a/.',
    );
  });

  test('escapes BibTeX commands, except in the date', async () => {
    const { BibTeX } = await cite(original);
    expect(BibTeX).toContain('50\\% off');
    expect(BibTeX).toContain('\\& \\{more\\}');
    expect(BibTeX).toContain('journal = {The R\\&D Courier}');
    expect(BibTeX).toContain('author = {Example, Ada and Nobody, Cy and {Staff reporter}}');
    expect(BibTeX).toContain('date = {1923-05~}');
    expect(BibTeX).toContain('year = {1923}');
  });

  test('writes one line per RIS field', async () => {
    const { RIS } = await cite({ 'articles/a.md': article('standfirst: "Two\\nER  - lines"\n') });
    expect(RIS).toContain('AB  - Two ER - lines\r\n');
    expect(RIS).toContain('DA  - 2018/06/19/\r\n');
    expect(RIS!.match(/^ER {2}- /gm)).toHaveLength(1);
  });

  test('is of the archive if no paper is known, and mentions if the text is not the original', async () => {
    const cited = await cite({
      'articles/a.md': article('text: retold\nsource: { publisher: A Paper, published: 2018-06-19 }\n'),
    });
    const [item] = JSON.parse(cited['CSL-JSON']!) as Record<string, unknown>[];
    expect(item).toMatchObject({
      id: 'a',
      type: 'article-newspaper',
      issued: { 'date-parts': [[2018, 6, 19]] },
    });
    expect(cited['BibTeX']).toContain('@misc{a,');
    expect(cited['RIS']).toContain('TY  - NEWS');
    for (const text of Object.values(cited)) expect(text).toContain('not the original text');
  });

  test('is on its page in one style, with links to the files of its day', async () => {
    const { citation } = await view({
      'articles/a.md': article('', 'One.', { date: '1923-05-02T10:00Z' }),
      'articles/same-day.md': article('', 'Two.', { date: '1923-05-02' }),
    });
    expect(citation.note).toMatch(/^“A Title,” The Example Courier, May 2, 1923, https:/);
    expect(citation.data).toBeUndefined();
    expect(citation.files.map(({ text, href }) => `${text} ${href}`)).toEqual([
      'BibTeX /archive/1923/05/02/citations.bib',
      'RIS /archive/1923/05/02/citations.ris',
      'CSL-JSON /archive/1923/05/02/citations.json',
    ]);
    expect(citation.formats).toEqual([]);
  });

  test.each(['1923-05-02', '1923-05', '1923', 'XXXX'])(
    'is on its page in every format if no file contains it: %s',
    async (date) => {
      const { citation } = await view({ 'articles/a.md': article('', 'One.', { date }) });
      expect(citation.files).toEqual([]);
      expect(citation.formats.map(({ title }) => title)).toEqual(['BibTeX', 'RIS', 'CSL-JSON']);
    },
  );
});

test('shows the date and reason of a withdrawal, and the title only if it is kept', async () => {
  const gone = 'withdrawn: { date: 2020-05-03, reason: It was wrong. }\n';
  const { archive, urls } = await build({
    'articles/gone.md': article(gone, 'Secret words.', { title: 'Secret' }),
    'articles/kept.md': article(gone.replace(' }', ', keepTitle: true }'), 'Secret words.', {
      title: 'Kept',
    }),
  });
  const views = archive.tombstones.map((tombstone) => tombstoneView(archive, urls, tombstone));
  const said = views.map(({ title, note, date, reason }) => [title, note.join(date?.text), reason]);
  expect(said).toEqual([
    [
      'Article withdrawn',
      'This article was taken down on 3 May 2020. Its text is no longer published here.',
      'It was wrong.',
    ],
    [
      'Kept',
      'This article was taken down on 3 May 2020. Its text is no longer published here.',
      'It was wrong.',
    ],
  ]);
  expect(views.map(({ frame }) => frame.head.robots)).toEqual(['noindex', 'noindex']);
  expect(JSON.stringify(views)).not.toContain('Secret');
  expect(articlePaths(archive)).toEqual([]);
  expect(tombstonePaths(archive).map(({ params }) => params.id)).toEqual(['gone', 'kept']);
});

describe('the dates of an article in another language', () => {
  const dates = 'updated: 2018-07-01\ncorrections: [{ date: 2018-08-02, text: Faux. }]\n';
  const files = {
    'articles/a.md': article(`language: fr\n${dates}`),
    'articles/c.md': article('language: tlh\n'),
    'articles/gone.md': article('language: ar\nwithdrawn: { date: 2020-05-03, reason: Wrong. }\n'),
  };
  const settings = 'title: A\ndescription: A fiction.\nurl: https://courier.example/\n';
  const own = { ...files, 'site.yaml': `${settings}dates: article\n` };

  test('are in the archive’s language by default', async () => {
    const { published, updated, corrections, frame } = await view(files);
    expect([published, updated, corrections[0]?.date].map((date) => date?.text)).toEqual([
      '19 June 2018',
      '1 July 2018',
      '2 August 2018',
    ]);
    expect(published).not.toHaveProperty('lang');
    expect(frame.dateLine?.date?.text).toBe('Tuesday, 19 June 2018');
  });

  test('are in the article’s language if the archive wants that, with the same machine-readable dates', async () => {
    const { published, updated, corrections, frame } = await view(own);
    const french = { lang: 'fr', dir: 'ltr' };
    expect(published).toEqual({
      label: 'Published',
      text: '19 juin 2018',
      dateTime: '2018-06-19',
      ...french,
    });
    expect(updated).toMatchObject({ text: '1er juillet 2018', ...french });
    expect(corrections[0]?.date).toMatchObject({ text: '2 août 2018', ...french });
    expect(frame.dateLine?.date).toMatchObject({ text: 'Mardi 19 juin 2018', ...french });
  });

  test('are in the archive’s language if the article’s language has no words for dates', async () => {
    expect((await view(own, 'c')).published).toMatchObject({ text: '19 June 2018' });
    expect((await view(own, 'c')).published).not.toHaveProperty('lang');
    expect((await view(own, 'b')).published).not.toHaveProperty('lang');
  });

  test('follow the same rules on its tombstone', async () => {
    const { archive, urls } = await build(own);
    const [tombstone] = archive.tombstones.map((one) => tombstoneView(archive, urls, one));
    expect(tombstone?.date).toEqual({ text: '3 مايو 2020', lang: 'ar', dir: 'rtl' });
    expect(tombstone?.note).toEqual([
      'This article was taken down on ',
      '. Its text is no longer published here.',
    ]);
  });
});

describe('an article of which there are several versions', () => {
  const files = Object.fromEntries(
    ['1987-03-02', '1987-03-02', '1987-03-02', '1987-03-03'].map((date, index) => [
      `articles/story-${index}.md`,
      article('', 'Fiction.', { date, title: index === 1 || index === 2 ? 'Elm results' : `Story ${index}` }),
    ]),
  );
  const viewOf = async (id: string) => {
    const { archive, urls } = await build(files);
    return fieldsOf(articleView(archive, urls, archive.article.get(id as ArticleId)!));
  };

  test('leads to the newest version, and from that to the one before', async () => {
    expect((await viewOf('story-1')).otherVersion).toEqual({
      isLater: true,
      text: 'A later version of this story exists:',
      link: { text: '2 March 1987, 2 of 2', href: '/archive/articles/story-2/' },
    });
    expect((await viewOf('story-2')).otherVersion).toEqual({
      isLater: false,
      text: 'An earlier version of this story exists:',
      link: { text: '2 March 1987, 1 of 2', href: '/archive/articles/story-1/' },
    });
    expect((await viewOf('story-0')).otherVersion).toBeUndefined();
  });

  test('is followed by the next story, not by another version', async () => {
    expect((await viewOf('story-1')).later?.title).toBe('Story 3');
    expect((await viewOf('story-2')).earlier?.title).toBe('Story 0');
  });
});
