import { expect, test } from 'vitest';
import { mediumReader } from '../../../../../src/ingest/formats/medium/read-medium.ts';
import { errorsOf, filesOf, importFrom, writeBatch } from '../../../../support/batch.ts';
import { writeContent } from '../../../../support/content.ts';
import { readAll } from '../../../../support/sources.ts';

// All texts, people and places are fiction.

const post = (title: string, isPublished = true) =>
  `<!DOCTYPE html><html><head><title>${title}</title><style>p{color:red}</style></head><body><article class="h-entry"><header><h1 class="p-name">${title}</h1></header><section data-field="subtitle" class="p-summary">After nine years</section><section data-field="body" class="e-content"><section class="section section--body section--first"><div class="section-divider"><hr class="section-divider"></div><div class="section-content"><h3 class="graf graf--h3 graf--title">${title}</h3><h4 class="graf graf--h4 graf--subtitle">After nine years</h4><p class="graf">The ferry came back.</p></div></section></section><footer><p>${
    isPublished
      ? 'By <a href="https://medium.com/@mira" class="p-author h-card">Mira Solano</a> on <a href="https://medium.com/p/1"><time class="dt-published" datetime="2019-03-05T10:00:00.000Z">March 5, 2019</time></a>.</p><p><a href="https://medium.com/@mira/ferry-1" class="p-canonical">Canonical link</a></p><p>'
      : ''
  }Exported from <a href="https://medium.com">Medium</a> on July 8, 2019.</p></footer></article></body></html>`;

const read = (content: string) => readAll(mediumReader, { name: 'a.html', content });

test('reads date, title, subtitle, author and address without repeating them in the text', async () => {
  const { articles, problems } = await read(post('The ferry'));
  expect(problems).toEqual([]);
  expect(articles[0]).toMatchObject({
    title: 'The ferry',
    standfirst: 'After nine years',
    date: '2019-03-05T10:00:00.000Z',
    authors: [{ name: 'Mira Solano' }],
    url: 'https://medium.com/@mira/ferry-1',
  });
  expect(articles[0]!.draft).toBeUndefined();
  expect(articles[0]!.body.value).not.toMatch(/<hr|After nine|The ferry</);
});

test('refuses the page of the account, with its addresses', async () => {
  const content = writeContent({});
  const profile =
    '<!DOCTYPE html><html><head><title>Mira</title></head><body><section class="h-card"><h3 class="p-name">Mira</h3><ul><li><b>Email address:</b> mira@courier.example</li><li><b>Medium user ID:</b> 1</li></ul></section></body></html>';
  const { outcomes, refused } = await importFrom(writeBatch({ 'profile/profile.html': profile }), content);
  expect(outcomes).toEqual([]);
  expect(refused).toEqual(['profile/profile.html: There is no post on this page.']);
  expect(filesOf(content)).toEqual({});
});

test('treats a post without a publication date as a draft', async () => {
  expect((await read(post('The ferry', false))).articles[0]!.draft).toContain('only drafts');
});

test('opens only the posts of an export, not its logins and readers', async () => {
  const content = writeContent({});
  const { outcomes, refused, warnings } = await importFrom(
    writeBatch({
      'README.html': '<html><body>Medium</body></html>',
      'posts/2019-03-05_The-ferry-1.html': post('The ferry'),
      'posts/draft_Not-yet-2.html': post('Not yet', false),
      'ips/ips-0001.html': '<html><body><ul><li>203.0.113.7</li></ul></body></html>',
      'sessions/sessions-0001.html': '<html><body><p>Session</p></body></html>',
    }),
    content,
  );
  expect({ outcomes, refused }).toEqual({ outcomes: ['imported', 'unpublished'], refused: [] });
  expect(warnings.join()).toContain('Other folders are not opened: ips, sessions.');
  expect(JSON.stringify(filesOf(content))).not.toContain('203.0.113.7');
  expect(await errorsOf(content)).toEqual([]);
});

test('reads a page nested a thousand deep, and refuses with --format a page without a post', async () => {
  const deep = await read(post(`${'<div>'.repeat(1000)}The ferry`));
  expect([deep.problems, deep.articles[0]!.title]).toEqual([[], 'The ferry']);
  expect((await read('<html><body>x</body></html>')).problems.join()).toContain(
    'There is no post on this page.',
  );
});
