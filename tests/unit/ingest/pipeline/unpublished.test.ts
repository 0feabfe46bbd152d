import { describe, expect, test } from 'vitest';
import { writeContent } from '../../../support/content.ts';
import { errorsOf, filesOf, importFrom, writeBatch } from '../../../support/batch.ts';

// All texts, people and places are fiction.

/** The day after the one that the batch helper uses as today. */
const tomorrow = '2026-03-02';
const draft = 'The source marks it as a draft.';
const notPublished = 'The source marks it as not published.';
const later = 'The source schedules it for later.';
const isPrivate = 'The source marks it as private.';
const template = 'It is a template from which articles are made.';
const members = 'The source shows it only to members or subscribers.';

const markdown = (fields: string, date = '1923-05-02') =>
  `---\ntitle: The gate\ndate: ${date}\n${fields}\n---\n\nNobody came to the gate.\n`;
const json = (fields: object) =>
  JSON.stringify([{ title: 'The gate', date: '1923-05-02', body: 'Nobody came to the gate.', ...fields }]);
const wxr = (fields: string) => `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Courier</title><item><title>The gate</title>
  <content:encoded>Nobody came.</content:encoded><wp:post_id>1</wp:post_id>
  <wp:post_date>1923-05-02 10:00:00</wp:post_date><wp:post_type>post</wp:post_type>${fields}</item></channel></rss>`;
const atom = (fields: string, date = '1923-05-02T10:00:00Z') =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:app="http://www.w3.org/2007/app"><title>Courier</title><entry>
  <id>tag:courier.example,1923:1</id><title>The gate</title><published>${date}</published>
  <content type="html">Nobody came.</content>${fields}</entry></feed>`;

const unpublished: readonly (readonly [what: string, file: string, content: string, reason: string])[] = [
  ['draft: true of Hugo', 'a.md', markdown('draft: true'), draft],
  ['published: false of Jekyll', 'a.md', markdown('published: false'), notPublished],
  ['the folder _drafts of Jekyll', '_drafts/a.md', markdown('author: Mira Solano'), draft],
  [
    'permalink: false of Eleventy',
    'a.md',
    markdown('permalink: false'),
    'The source does not publish a page for it.',
  ],
  [
    'a page that Hugo does not render',
    'a.md',
    markdown('build:\n  render: never\n  list: never'),
    'The source does not publish a page for it.',
  ],
  [
    'a page that Hugo does not render, in its older form',
    'a.md',
    markdown('_build:\n  render: false'),
    'The source does not publish a page for it.',
  ],
  ['a publishDate of Hugo that is to come', 'a.md', markdown(`publishDate: ${tomorrow}`), later],
  ['TOML', 'a.md', '+++\ntitle = "The gate"\ndate = 1923-05-02\ndraft = true\n+++\n\nNobody.\n', draft],
  ['status: draft in Markdown', 'a.md', markdown('status: draft'), draft],
  ['a date to come', 'a.md', markdown('', tomorrow), later],
  ['a date to come in a file name', '2031-01-01-gate.md', '---\ntitle: The gate\n---\n\nNobody.\n', later],
  ['the folder archetypes of Hugo', 'archetypes/news.md', markdown('author: Mira Solano'), template],
  ['the name _template.md', 'news/_template.md', markdown('author: Mira Solano'), template],
  ['the name template_article.md', 'template_article.md', markdown('author: Mira Solano'), template],
  [
    'a title that is a placeholder',
    'a.md',
    '---\ntitle: {{ replace .Name "-" " " | title }}\n---\n\nText.\n',
    template,
  ],
  [
    'a date that is a placeholder',
    'a.md',
    '+++\ntitle = "The gate"\ndate = "{{ .Date }}"\n+++\n\nText.\n',
    template,
  ],
  ['a placeholder of a notebook', 'a.md', '---\ntitle: <% tp.file.title %>\n---\n\nText.\n', template],
  ['status in JSON', 'a.json', json({ status: 'draft' }), draft],
  ['status in JSON lines', 'a.jsonl', json({ status: 'Private' }).slice(1, -1), isPrivate],
  ['status of Drupal', 'a.json', json({ status: [{ value: false }] }), notPublished],
  ['moderation_state of Drupal', 'a.json', json({ moderation_state: [{ value: 'in_review' }] }), draft],
  ['pubStatus of ninjs', 'a.json', json({ pubStatus: 'stat:withheld' }), 'The source withholds it.'],
  ['published: false in JSON', 'a.json', json({ published: false }), notPublished],
  ['visibility of Ghost', 'a.json', json({ status: 'published', visibility: 'paid' }), members],
  ['a password of WordPress', 'a.json', json({ password: 'x' }), 'The source protects it with a password.'],
  ['a deletion', 'a.json', json({ deleted_at: '2020-01-01' }), 'The source has deleted it.'],
  ['an embargo', 'a.json', json({ embargoed: '2026-03-02T06:00:00Z' }), later],
  ['status in CSV', 'a.csv', 'title,date,status,body\nThe gate,1923-05-02,draft,Nobody.\n', draft],
  ['published in CSV', 'a.csv', 'title,date,published,body\nThe gate,1923-05-02,no,Nobody.\n', notPublished],
  [
    'is_published of Substack',
    'a.csv',
    'post_id,post_date,is_published,title\n1,1923-05-02,false,The gate\n',
    notPublished,
  ],
  [
    'the head of a plain text',
    'a.txt',
    'Title: The gate\nDate: 1923-05-02\nStatus: draft\n\nNobody.\n',
    draft,
  ],
  ['a status of WordPress', 'a.xml', wxr('<wp:status>future</wp:status>'), later],
  ['app:draft of Atom', 'a.xml', atom('<app:control><app:draft>yes</app:draft></app:control>'), draft],
  ['a date to come in a feed', 'a.xml', atom('', '2031-01-01T00:00:00Z'), later],
  [
    'the file of a draft of Medium',
    'draft_a.html',
    '<title>The gate</title><article><h1>The gate</h1><p>Nobody came to the gate but the harbour mistress.</p></article>',
    draft,
  ],
];

test('an article about templates is an article', async () => {
  const { outcomes } = await importFrom(
    writeBatch({
      'template-for-a-letter.md': markdown('author: Mira Solano'),
      'b.md': '---\ntitle: What {{ name }} means\ndate: 1923-05-03\n---\n\nA text on letters.\n',
    }),
    writeContent({}),
  );
  expect(outcomes).toEqual(['imported', 'imported']);
});

describe('an unpublished article', () => {
  test.each(unpublished)(
    'is left out because of %s, and imported as a draft with --drafts',
    async (_, file, text, reason) => {
      const content = writeContent({});
      const batch = writeBatch({ [file]: text });
      const { outcomes, reasons, refused } = await importFrom(batch, content);
      expect({ outcomes, reasons, refused }).toEqual({
        outcomes: ['unpublished'],
        reasons: [reason],
        refused: [],
      });
      expect(filesOf(content)).toEqual({});
      expect((await importFrom(batch, content, { drafts: true })).outcomes).toEqual(['draft']);
      const [article = ''] = Object.entries(filesOf(content)).flatMap(([path, written]) =>
        path.startsWith('articles') ? [written] : [],
      );
      expect(article).toContain(`# ${reason}`);
      expect(article).toContain('\ndraft: true\n');
      expect(await errorsOf(content)).toEqual([]);
    },
  );

  test('is a draft if its status is an unknown word', async () => {
    const content = writeContent({});
    const { outcomes } = await importFrom(writeBatch({ 'a.json': json({ status: 'lorem' }) }), content);
    expect(outcomes).toEqual(['draft']);
    expect(Object.values(filesOf(content))[0]).toContain(
      '# The source gives it the status "lorem", which may mean that it is not published.\ndraft: true',
    );
  });

  test('is recognized by a field that --map declares as its status', async () => {
    const batch = writeBatch({ 'a.json': json({ zustand: 'draft' }) });
    expect((await importFrom(batch, writeContent({}), { map: 'zustand=status' })).outcomes).toEqual([
      'unpublished',
    ]);
  });
});

const published: readonly (readonly [what: string, file: string, content: string])[] = [
  ['status: publish', 'a.json', json({ status: 'publish', visibility: 'public', password: '' })],
  ['a date in "published"', 'a.json', json({ date: undefined, published: '1923-05-02' })],
  ['draft: false', 'a.md', markdown('draft: false\npublished: true')],
  ['an expiryDate of Hugo that is past', 'a.md', markdown('expiryDate: 2020-01-01')],
  ['a permalink', 'a.md', markdown('permalink: /1923/the-gate/')],
  ['app:draft no', 'a.xml', atom('<app:control><app:draft>no</app:draft></app:control>')],
  ['today’s date', 'a.md', markdown('', '2026-03-01')],
  ['what a server answered', 'a.json', json({ status: 200 })],
];

test.each(published)('%s leaves an article published', async (_, file, text) => {
  const content = writeContent({});
  expect((await importFrom(writeBatch({ [file]: text }), content)).outcomes).toEqual(['imported']);
});

test('who is led to an article is imported as an archive like this one states it', async () => {
  const content = writeContent({});
  const batch = writeBatch({
    'a.md': markdown('listing: address-only'),
    'b.md': markdown('listing: no-search-engines').replace('The gate', 'The wall'),
    'c.md': markdown('listing: 12').replace('The gate', 'The door'),
  });
  expect((await importFrom(batch, content)).outcomes).toEqual(['imported', 'imported', 'imported']);
  const listings = Object.values(filesOf(content)).map((text) => /^listing: .*$/m.exec(text)?.[0]);
  expect(listings).toEqual([undefined, 'listing: address-only', 'listing: no-search-engines']);
});

test('a status ignored by --map has no effect', async () => {
  const batch = writeBatch({ 'a.json': json({ status: 'lorem' }) });
  expect((await importFrom(batch, writeContent({}), { map: 'status=none' })).outcomes).toEqual(['imported']);
});

/** An export of Blogger: a post, a draft, a comment, the template and a setting. */
const kind = (term: string) =>
  `<category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#${term}"/>`;
const entry = (id: number, title: string, inner: string) =>
  `<entry><id>tag:blogger.example,1999:post-${id}</id><title>${title}</title><published>2011-05-0${id}T10:00:00Z</published>
  <content type="html">&lt;p&gt;${title}, at length.&lt;/p&gt;</content>${inner}</entry>`;
const blogger = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:app="http://purl.org/atom/app#"
  xmlns:thr="http://purl.org/syndication/thread/1.0"><title>The gate</title>
${entry(1, 'Template: The gate', kind('template'))}${entry(2, 'The name of the blog', kind('settings'))}
${entry(3, 'A real post', kind('post'))}
${entry(4, 'A secret draft', `${kind('post')}<app:control><app:draft>yes</app:draft></app:control>`)}
${entry(5, 'Great post!', `${kind('comment')}<thr:in-reply-to ref="tag:blogger.example,1999:post-3"/>`)}
${entry(6, 'About', kind('page'))}</feed>`;

describe('a Blogger export', () => {
  test('yields its published posts and pages, and reports its other contents', async () => {
    const content = writeContent({});
    const { outcomes, reasons, warnings } = await importFrom(writeBatch({ 'blog.xml': blogger }), content);
    expect({ outcomes, reasons }).toEqual({
      outcomes: ['imported', 'unpublished', 'imported'],
      reasons: [draft],
    });
    expect(Object.keys(filesOf(content))).toEqual(['articles/2011/a-real-post.md', 'articles/2011/about.md']);
    expect(warnings).toEqual([
      'blog.xml: This is a Blogger export. Entries that are not articles were left out: 1 comment by a reader, 1 template, 1 blog setting.',
    ]);
  });

  test('of the newer kind states type, status and path in its own elements', async () => {
    const item = (id: number, type: string, status: string) =>
      entry(
        id,
        `Number ${id}`,
        `<blogger:type>${type}</blogger:type><blogger:status>${status}</blogger:status>
      <blogger:filename>/2011/05/number-${id}.html</blogger:filename>`,
      );
    const content = writeContent({});
    const batch = writeBatch({
      'feed.atom': `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:blogger="http://schemas.google.com/blogger/2018">
      ${item(1, 'POST', 'LIVE')}${item(2, 'POST', 'DRAFT')}${item(3, 'COMMENT', 'LIVE')}${item(4, 'PAGE', 'SOFT_TRASHED')}</feed>`,
    });
    expect((await importFrom(batch, content)).outcomes).toEqual(['imported', 'unpublished', 'unpublished']);
    expect(filesOf(content)['articles/2011/number-1.md']).toContain(
      'redirectFrom:\n  - /2011/05/number-1.html\n',
    );
  });
});
