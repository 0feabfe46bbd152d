import { expect, test } from 'vitest';
import { errorsOf, filesOf, importFrom, writeBatch } from '../../../../support/batch.ts';
import { writeContent } from '../../../../support/content.ts';
import { zip } from '../../../../support/zip.ts';

// All texts, people and places are fiction.

const address = 'reader@secret.example';
const files = {
  'posts.csv': [
    'post_id,post_date,is_published,email_sent_at,inbox_sent_at,type,audience,title,subtitle,podcast_url',
    '101.the-ferry,2019-03-05T10:00:00.000Z,true,,,newsletter,everyone,"The ferry, again",After nine years,',
    '102.not-yet,2019-03-06T10:00:00.000Z,false,,,newsletter,everyone,Not yet,,',
    '103.for-payers,2019-03-07T10:00:00.000Z,true,,,newsletter,only_paid,For payers,,',
    '104.lost,2019-03-08T10:00:00.000Z,true,,,newsletter,everyone,Without a text,,',
    '../../secret,2019-03-09T10:00:00.000Z,true,,,newsletter,everyone,A path that leads out,,',
  ].join('\n'),
  'posts/101.the-ferry.html':
    '<p>The ferry came back.</p><div class="subscription-widget-wrap-editor"><p>Subscribe now to get more</p><form><input type="email"></form></div><p class="button-wrapper"><a class="button" href="https://x.example/share">Share</a></p><p>They slept.</p>',
  'posts/102.not-yet.html': '<p>Not for readers yet.</p>',
  'posts/103.for-payers.html': '<p>For those who pay.</p>',
  'posts/105.alone.html': '<p>In no row.</p>',
  'posts/101.the-ferry.opens.csv': `post_id,timestamp,email\n101,2019,${address}\n`,
  'email_list.harbor.csv': `email,active_subscription,created_at\n${address},true,2019\n`,
  '../secret.html': '<p>SECRET</p>',
};

const { '../secret.html': _, ...packed } = files;

test.each([
  [
    'a folder',
    () => writeBatch(Object.fromEntries(Object.entries(packed).map(([name, text]) => [`out/${name}`, text]))),
  ],
  [
    'a ZIP archive',
    () =>
      writeBatch({ 'export.zip': zip(Object.entries(packed).map(([name, content]) => ({ name, content }))) }),
  ],
])('joins the table with its texts from %s without opening lists of addresses', async (_, batch) => {
  const content = writeContent({});
  const { outcomes, refused, warnings } = await importFrom(batch(), content);
  expect(refused).toEqual([]);
  expect(outcomes).toEqual(['imported', 'unpublished', 'unpublished', 'draft', 'draft']);
  const written = filesOf(content);
  expect(written['articles/2019/the-ferry-again.md']).toContain('standfirst: After nine years');
  expect(written['articles/2019/the-ferry-again.md']).toContain('- /p/the-ferry');
  expect(written['articles/2019/the-ferry-again.md']).toMatch(
    /---\n+The ferry came back\.\n\nThey slept\.\n$/,
  );
  expect(JSON.stringify(written)).not.toMatch(/@secret|SECRET|Subscribe now/);
  expect(warnings.join('\n')).toContain('left out: 1 forms to subscribe, 1 buttons.');
  expect(warnings.join('\n')).toContain(
    '1 text in posts/ is not in the table, and was left out: "105.alone.html".',
  );
  expect(warnings.join('\n')).not.toContain(address);
  expect(await errorsOf(content)).toEqual([]);
});

test.each([
  ['email_list.csv', files['email_list.harbor.csv']],
  ['opens.csv', files['posts/101.the-ferry.opens.csv']],
  ['members.csv', `id,email,name,note,subscribed_to_emails\n1,${address},Mira Solano,,true\n`],
])('refuses %s alone as a list of addresses', async (name, text) => {
  const content = writeContent({});
  const { outcomes, refused } = await importFrom(writeBatch({ [name]: text }), content);
  expect(outcomes).toEqual([]);
  expect(refused).toEqual([`${name}: This is a list of people with their addresses, not of articles.`]);
  expect(filesOf(content)).toEqual({});
});
