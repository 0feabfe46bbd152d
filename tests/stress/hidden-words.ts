import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { picture } from '../support/picture.ts';

/** Where a word of fiction was written that must not be published, by that word. */
export type HiddenWords = ReadonlyMap<string, string>;

/** Adds to an archive what must not be in a box, each with a word that is nowhere else. It shares no code with boxes. */
export function writeHiddenWords(content: string): HiddenWords {
  const words = new Map<string, string>();
  const hide = (where: string): string => {
    const word = `zqx${String(words.size).replaceAll(/\d/g, (digit) => 'bcdfghklmn'[Number(digit)]!)}vuq`;
    words.set(word, where);
    return word;
  };
  const write = (path: string, data: string | Buffer) => {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), data);
  };
  const article = (id: string, title: string, more: string, body: string, uses = '[]') =>
    write(
      `articles/${id}.md`,
      `---\ntitle: ${title}\ndate: 2018-07-02\nentities: ${uses}\ntopics: ${id.startsWith('draft') ? uses : '[]'}\n${more}---\n\n${body}\n`,
    );
  const secret = (id: string, more: string, uses?: string) =>
    article(id, hide(`title of ${id}`), more, hidden(id), uses);
  const hidden = (id: string) => `${hide(`body of ${id}`)}. See <https://${hide(`link of ${id}`)}.example/>.`;
  const draft = `draft-${hide('id of a draft')}`;
  const quiet = `quiet-${hide('id of an article with its address only')}`;
  const shot = `shot-${hide('picture of a draft')}.png`;
  secret(draft, `draft: true\nimage: { src: ${shot}, alt: ${hide('alt')} }\n`, '[drafted]');
  write(`articles/${shot}`, picture(50, 40));
  secret('held', 'embargo: 2099-01-01\n');
  const of = `standfirst: ${hide('standfirst')}\nsource: { url: "https://${hide('source')}.example/" }\n`;
  secret('gone', `withdrawn: { date: 2019-01-02, reason: Wrong. }\n${of}`);
  secret(quiet, 'listing: address-only\n');
  article(
    'shown',
    'Seen',
    `# ${hide('comment in front matter')}\nimported: { from: "${hide('imported')}.csv 1", wrote: "title:aaaa" }\ndistinctFrom: [${draft}] # ${hide('comment')}\n`,
    `Words. <!-- ${hide('comment of HTML')} -->\n\n<p data-x="${hide('attribute')}">More.</p>\n\n[//]: # (${hide('comment of Markdown')})`,
    '[keel]',
  );
  write('entities/drafted.yaml', `name: ${hide('name in a draft')} Pen\nkind: person\n`);
  write('topics/drafted.yaml', `label: ${hide('topic of a draft')}\n`);
  write(
    'entities/keel.yaml',
    `name: Example Keel # ${hide('comment of a record')}\nkind: organization\ndistinctFrom: [drafted]\nroles: [{ role: owner, source: ${draft} }]\n`,
  );
  write('review/shown.yaml', `refused: [${hide('refused word')}]\n`);
  write(`articles/stray-${hide('stray file')}.txt`, hide('words of a stray file'));
  write('README.md', hide('notes of the keeper'));
  const link = `  - { url: "https://${hide('link')}.example/", status: alive, since: 2026-01-01, checked: 2026-01-01 }\n`;
  write('links.yaml', `# ${hide('comment of links')}\nlinks:\n${link}`);
  write(
    'releases.yaml',
    `releases:\n- {"day":"2019-01-02","program":"0.2.0","added":{"count":3,"articles":["shown","${draft}","${quiet}"]},"digest":"${'a'.repeat(64)}"}\n`,
  );
  write('addresses.txt', `/articles/${quiet}/ 2019-01-02\n/articles/shown/ 2019-01-02\n`);
  return words;
}

/**
 * Unpacks a ZIP file and searches each byte of it, and what is packed in its scripts.
 *
 * @param folder a new folder
 * @returns what was found, and where
 */
export function findHiddenWords(zip: string, folder: string, words: HiddenWords): string[] {
  const { status, stderr } = spawnSync('unzip', ['-q', zip, '-d', folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`unzip is needed: ${stderr}`);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  return files.flatMap((file) => {
    const bytes = readFileSync(file).toString('latin1');
    const packed = [...bytes.matchAll(/"([A-Za-z0-9+/]{20,}={0,2})"/g)].map(([, text]) =>
      Buffer.from(text!, 'base64').toString('latin1'),
    );
    const texts = [relative(folder, file), bytes, ...packed].join('\n').toLowerCase();
    return [...words].flatMap(([word, where]) =>
      texts.includes(word) ? [`${relative(folder, file)} has the ${where}`] : [],
    );
  });
}
