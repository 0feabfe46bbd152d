import { hash } from 'node:crypto';
import { expect, test } from 'vitest';
import { emlReader, mboxReader } from '../../../../../src/ingest/formats/mail/read-mail.ts';
import { chooseReader } from '../../../../../src/ingest/pipeline/choose-reader.ts';
import { filesOf, importFrom, writeBatch } from '../../../../support/batch.ts';
import { writeContent } from '../../../../support/content.ts';
import { picture } from '../../../../support/picture.ts';
import { readAll, sourceOf } from '../../../../support/sources.ts';

// All texts, people and places are fiction.

const heads =
  'From: Ada Example <ada@example.org>\nTo: The list <list@courier.example>\nMessage-ID: <1@example.org>\nDate: Tue, 19 Jun 2018 23:30:00 -0500 (CDT)\n';
const mail = `${heads}Subject: Fwd: The ferry\n\nIt came on Tuesday.\n\n-- \nAda, +1 555 0100\n`;
const eml = (content: string | Uint8Array) => readAll(emlReader, { name: 'a.eml', content });

test('an e-mail is a draft with its subject, its sender’s name and its own day, and without addresses', async () => {
  const { articles, problems } = await eml(mail);
  expect(problems).toEqual([]);
  expect(articles).toMatchObject([
    {
      title: 'The ferry',
      date: 'Tue, 19 Jun 2018 23:30:00 -0500',
      authors: [{ name: 'Ada Example' }],
      body: { format: 'text', value: expect.stringMatching(/^It came on Tuesday\.\s*$/) as string },
      doubt: expect.stringContaining('It is a message') as string,
    },
  ]);
  expect(JSON.stringify(articles)).not.toMatch(/@|555/);
});

test('a sender whose name has an address in it is no author', async () => {
  const { articles } = await eml(
    mail.replace('Ada Example <ada@example.org>', '"Ada, ada@example.org" <ada@example.org>'),
  );
  expect(articles[0]).not.toHaveProperty('authors');
});

test.each([
  ['a.eml', mail],
  ['a.txt', mail],
  ['a.txt', `  \r\n${mail.replaceAll('\n', '\r\n')}`],
  ['a.txt', `Delivered-To: tove@courier.example\n${mail}`],
])('an e-mail is recognized as one: %s', async (name, content) => {
  expect(chooseReader(sourceOf({ name, content }), undefined)).toBe(emlReader);
  const [article] = (await readAll(emlReader, { name, content })).articles;
  expect(article?.title).toBe('The ferry');
});

test('a text with a line “From:” is no e-mail', () => {
  const content = 'From: Ada Example\nTitle: The ferry\n\nIt came on Tuesday.\n';
  expect(chooseReader(sourceOf({ name: 'a.txt', content }), undefined)).not.toBe(emlReader);
});

test('each message of a mailbox is an article, and a line that was marked in it is as it was written', async () => {
  const content = `From - Tue Jun 19 10:00:00 2018\n${mail}\nFrom ada@example.org Wed Jun 20 10:00:00 2018\n${heads.replace('<1@', '<2@')}Subject: =?utf-8?Q?Der_F=C3=A4hrmann?=\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\nEr k=E4me.\n>From the quay it was seen.\n`;
  for (const pieces of [1, 7, 4096]) {
    const { articles, problems } = await readAll(mboxReader, { name: 'box', content, pieces });
    expect(problems).toEqual([]);
    expect(articles.map(({ title, place }) => [title, place.line, place.item])).toEqual([
      ['The ferry', 1, 1],
      ['Der Fährmann', 13, 2],
    ]);
    expect(articles[1]!.body.value).toContain('Er käme.\nFrom the quay');
    expect(new Set(articles.map(({ key }) => key)).size).toBe(2);
  }
  expect(chooseReader(sourceOf({ name: 'box', content }), undefined)).toBe(mboxReader);
});

test('an HTML message has its pictures, and the names of its other files are reported', async () => {
  const image = picture(90, 60).toString('base64');
  const content = `${heads}Subject: The quay\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html; charset=utf-8\n\n<p>It closed.</p><p><img src="cid:quay@example" alt="The quay"></p><p>Then it rained on all of them.</p>\n--b\nContent-Type: image/png\nContent-ID: <quay@example>\nContent-Transfer-Encoding: base64\n\n${image}\n--b\nContent-Type: application/pdf; name="report.pdf"\nContent-Disposition: attachment; filename="report.pdf"\n\nx\n--b--\n`;
  const folder = writeContent({});
  const { warnings } = await importFrom(writeBatch({ 'a.eml': content }), folder);
  expect(warnings.join('\n')).toContain('Attached files were left out: report.pdf.');
  const files = filesOf(folder);
  const [file, text] = Object.entries(files).find(([name]) => name.endsWith('.md'))!;
  expect(text).toContain('draft: true');
  expect(text).toMatch(/!\[The quay\]\([\w.-]+\.png\)/);
  expect(Object.keys(files).filter((name) => name.endsWith('.png'))).toHaveLength(1);
  expect(file).toContain('quay');
});

test.each([
  ['no text', `${heads}Content-Type: application/pkcs7-mime\n\nabc\n`, /no text that can be read/],
  ['too many levels', deep(60), /nested too deeply/],
  [
    'an attachment that is too large',
    `${heads}\n${`${'x'.repeat(9_999)}\n`.repeat(5_001)}`,
    /larger than 50 MB/,
  ],
])('a message with %s is refused, and the others of its mailbox are read', async (_, bad, message) => {
  const content = `From a@b.example Tue Jun 19 10:00:00 2018\n${bad}\nFrom a@b.example Tue Jun 19 10:00:00 2018\n${mail}`;
  const { articles, problems } = await readAll(mboxReader, { name: 'box', content });
  expect(articles.map(({ title }) => title)).toEqual(['The ferry']);
  expect(problems).toEqual([expect.stringMatching(message)]);
});

test('a mailbox without messages is refused', async () => {
  const { problems } = await readAll(mboxReader, { name: 'a.mbox', content: 'Words.\n' });
  expect(problems).toEqual([expect.stringContaining('There is no message in this mailbox.')]);
});

/** Returns a message of parts in parts. */
function deep(levels: number): string {
  const open = Array.from(
    { length: levels },
    (_, level) => `Content-Type: multipart/mixed; boundary=b${level}\n\n--b${level}\n`,
  );
  return `${heads}${open.join('')}Content-Type: text/plain\n\nText.\n`;
}

const received = `Delivered-To: bob@private.example\nList-Unsubscribe: <https://x.example/lists/17>\n${heads}Subject: News\n`;
const encoded = Buffer.from('bob@private.example').toString('base64url');
const digest = hash('md5', 'bob@private.example');

test('no address of the headers is left, in the text or in a link, nor what leads to the settings of a subscriber', async () => {
  const links = [
    ['https://x.example/unsubscribe?u=bob@private.example', 'Leave'],
    ['https://x.example/a/1', 'View this e-mail in your browser'],
    ['https://x.example/a/2', '<span>Manage your</span> preferences'],
    ['https://x.example/lists/17?k=2', 'this list'],
    ['https://x.example/a/3', 'Se d\u00e9sabonner'],
    ['https://x.example/a/4', 'Abmelden'],
  ];
  const kept = [
    ['https://x.example/story?from=bob%40private.example', 'a story of his own'],
    [`https://x.example/story/${encoded}`, 'his own story'],
    [`https://x.example/story?id=${digest}`, 'a counted story'],
    ['mailto:Bob@Private.example', 'a letter'],
  ];
  const html = [...links, ...kept].map(([href, words]) => `<p><a href="${href}">${words}</a>.</p>`).join('');
  const body = `${html}<p>Sent to BOB@private.example for tove@courier.example.</p><img src="https://x.example/o.gif?${digest}" alt="bob@private.example"><p><a href="https://x.example/ferry">The ferry</a> came.</p>`;
  const page = `${received}Content-Type: text/html; charset=utf-8\n\n${body}`;
  const [article] = (await eml(page)).articles;
  const value = String(article?.body.value);
  expect(value).not.toMatch(/bob|unsubscribe|browser|preferences|lists|Abmelden|sabonner/i);
  expect(value).not.toContain(encoded);
  expect(value).not.toContain(digest);
  for (const [, words] of kept) expect(value).toContain(words);
  expect(value).toContain('for tove@courier.example');
  expect(value).toContain('<a href="https://x.example/ferry">The ferry</a>');
});

test('no address of the headers is left in a plain text', async () => {
  const text = [
    'It came on Tuesday: https://x.example/ferry (for bob@private.example).',
    'Read it: https://x.example/s?u=bob%40private.example',
    'View this message in your browser:',
    'https://x.example/a/1',
    'Unsubscribe: https://x.example/a/2',
  ].join('\n');
  const [article] = (await eml(`${received}\n${text}\n`)).articles;
  expect(String(article?.body.value).trimEnd()).toBe(
    'It came on Tuesday: https://x.example/ferry (for \u2026).\nRead it: \nView this message in your browser:\n\nUnsubscribe:',
  );
});
