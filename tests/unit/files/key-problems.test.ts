import { expect, test } from 'vitest';
import { keyProblems } from '../../../src/files/key-problems.ts';
import { problemText } from '../../../src/archive/problem.ts';
import { article, writeContent } from '../../support/content.ts';

// Everything here is fiction, and none of these keys opens anything.
const dashes = '-----';
const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJ';

test('a key in a content folder is a problem with file and line, and is not repeated', () => {
  const files = {
    'articles/letter.md': article('', `A body.\n\n${dashes}BEGIN OPENSSH PRIVATE KEY${dashes}\nb3Blb\n`),
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
    content/articles/letter.md:10
      This line contains a private key, and whoever gets the folder gets it, too.
    content/key.ppk:1
      This line contains a private key, and whoever gets the folder gets it, too.
    content/list.yaml:1
      This line contains an access key of Amazon, and whoever gets the folder gets it, too.
    content/notes/deploy.txt:2
      This line contains a secret key of a store, and whoever gets the folder gets it, too."
  `);
});

test('what is said about keys is none', () => {
  const text = [
    'The file began with “-----BEGIN RSA PRIVATE KEY-----”, the court heard.',
    'The manual prints AKIAIOSFODNN7EXAMPLE and aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY.',
    'Tokens begin with ghp_ or npm_; a secret key: nobody has it.',
  ];
  expect(keyProblems(writeContent({ 'articles/a.md': article('', text.join('\n\n')) }))).toEqual([]);
});
