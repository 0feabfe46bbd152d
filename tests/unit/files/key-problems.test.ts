import { expect, test } from 'vitest';
import { keyProblems } from '../../../src/files/key-problems.ts';
import { type Problem, problemText } from '../../../src/archive/problem.ts';
import { article, writeContent } from '../../support/content.ts';

// Everything here is fiction, and none of these keys opens anything.
const dashes = '-----';
const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJ';

test('a key in a content folder is a problem with file and line, and is not repeated', () => {
  const files = {
    'articles/letter.md': article(`rights: ghp_${letters}\n`),
    'pages/about.md': `---\ntitle: About\n---\n\n${dashes}BEGIN OPENSSH PRIVATE KEY${dashes}\nb3Blb\n`,
    'articles/picture.png': `${dashes}BEGIN PRIVATE KEY${dashes}\n`,
    'notes/deploy.txt': `first\r\nexport AWS_SECRET_ACCESS_KEY="${letters}1234"\n`,
    '.env': `TOKEN=ghp_${letters}\n`,
    'key.ppk': 'PuTTY-User-Key-File-3: ssh-ed25519\n',
    'list.yaml': 'id: AKIAABCDEFGHIJKLMNOP\n',
  };
  const text = keyProblems(writeContent(files)).map(problemText).join('\n');
  expect(text).not.toContain(letters);
  expect(text.replaceAll(/\n {2}Remove it\. .*/g, '')).toMatchInlineSnapshot(`
    "content/.env:1
      This line contains a token, and whoever gets the folder gets it, too.
    content/articles/letter.md:6
      This line contains a token, and whoever gets the folder gets it, too.
    content/key.ppk:1
      This line contains a private key, and whoever gets the folder gets it, too.
    content/list.yaml:1
      This line contains an access key of Amazon, and whoever gets the folder gets it, too.
    content/notes/deploy.txt:2
      This line contains a secret key of a store, and whoever gets the folder gets it, too.
    content/pages/about.md:5
      This line contains a private key, and whoever gets the folder gets it, too."
  `);
});

/** Returns the code of the line that a problem asks about. */
const codeOf = ({ answer }: Problem) => (answer?.type === 'quoted key' ? answer.code : undefined);

/** A text that quotes two keys. */
const leak = `The leaked file said:\n\n    secret_access_key: ${letters}1234\n\nand later\n\n> ${dashes}BEGIN RSA PRIVATE KEY${dashes}\n> b3Blb${letters}\n`;

test('a key in the text of an article is a warning for each line, until the keeper says that it is quoted', () => {
  const first = keyProblems(writeContent({ 'articles/leak.md': article('', leak) }));
  expect(first.map(problemText).join('\n')).toMatchInlineSnapshot(`
    "content/articles/leak.md:10  (warning)
      This line of the text contains what looks like a secret key of a store, and everybody will read it.
      If the article quotes it, say so: npm run articles -- quoted leak 7bc1ee8c. If it still opens something, have it replaced there, and remove it.
    content/articles/leak.md:14  (warning)
      This line of the text contains what looks like a private key, and everybody will read it.
      If the article quotes it, say so: npm run articles -- quoted leak f798ec52. If it still opens something, have it replaced there, and remove it."
  `);
  const [one, other] = first.map(codeOf);
  expect(one).toMatch(/^[0-9a-f]{8}$/);
  const answered = (more: string, text = leak) =>
    keyProblems(writeContent({ 'articles/leak.md': article(more, text) })).map(codeOf);
  expect(answered(`quotedKeys: [${one}]\n`)).toEqual([other]);
  expect(answered(`quotedKeys:\n  - ${other}\n  - ${one}\n`)).toEqual([]);
  expect(answered(`quotedKeys: ${one}\n`, leak.replaceAll('\n', '\r\n'))).toEqual([other]);
  const ofWindows = article(`quotedKeys: [${one}]\n`, leak).replaceAll('\n', '\r\n');
  expect(keyProblems(writeContent({ 'articles/leak.md': ofWindows })).map(codeOf)).toEqual([other]);
  // Another key in the same place is asked about.
  expect(answered(`quotedKeys: [${one}, ${other}]\n`, leak.replace('b3Blb', 'c3Blb'))).toHaveLength(1);
  expect(answered(`quotedKeys: [${one}, ${other}]\n`, leak.replace('1234', '1235'))).toHaveLength(1);
});

test('what is said about keys is none', () => {
  const text = [
    'The file began with “-----BEGIN RSA PRIVATE KEY-----”, the court heard.',
    'The manual prints AKIAIOSFODNN7EXAMPLE and aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY.',
    'Tokens begin with ghp_ or npm_; a secret key: nobody has it.',
  ];
  expect(keyProblems(writeContent({ 'articles/a.md': article('', text.join('\n\n')) }))).toEqual([]);
});
