import { fileURLToPath } from 'node:url';
import { packedWarc } from '../../support/crawl/web-archive.ts';

// All content is fiction.

/** A command that changes the disk, and the files that it starts from. */
export interface FaultScenario {
  readonly name: string;
  /** By path, relative to the folder of the archive. */
  readonly files: Readonly<Record<string, string | Buffer>>;
  /** A script, and its arguments. */
  readonly run: (folder: string) => readonly string[];
  /** What is run, before the files are changed to these, so that there is an earlier state: a first build. */
  readonly earlier?: Readonly<Record<string, string>>;
  /** Whether files may be old and new independently; otherwise all must be old or all new, or the check says so. */
  readonly isFileByFile?: boolean;
  /** Whether running it again does something else once it is done: another draft, another archive. */
  readonly isOnce?: boolean;
  /** Whether a copy remains of every file that it removes. */
  readonly keepsRemoved?: boolean;
  /** Whether the check need not name a half state, because it looks at the content only. */
  readonly isSite?: boolean;
}

const article = (title: string, entities: string, text: string, more = '') =>
  `---\ntitle: ${title}\ndate: 2018-06-19\nentities: [${entities}]\ntopics: [tides]\n${more}---\n\n${text}\n`;

const content = {
  'content/site.yaml':
    'title: The Example Courier\ndescription: A paper that never was.\nurl: https://courier.example/\n',
  'content/README.md': '# The guide\n',
  'content/entities/acme.yaml': 'name: Acme Works\nkind: organization\n',
  'content/entities/acme-ltd.yaml': 'name: Acme Ltd\nkind: organization\n',
  'content/topics/tides.yaml': 'label: Tides\n',
  'content/topics/ebb.yaml': 'label: Ebb\nbroader: [tides]\n',
  'content/articles/one.md': article('One', 'acme-ltd', 'Acme Ltd grew. Mr. Zebulon Quill saw it.'),
  'content/articles/two.md': article('Two', 'acme, acme-ltd', 'Acme Works and Acme Ltd met.'),
  'content/articles/two-again.md': article('Two', 'acme', 'Acme Works met Mr. Zebulon Quill.'),
  'content/articles/three.md': article('Three', 'acme', 'Acme Works shrank.'),
  'content/review/two-again.yaml': 'reviewed: true\n',
};
const clippings = {
  'clippings/a.md': article('A ferry', '', 'A ferry of fiction.'),
  'clippings/b.md': article('A lamp', '', 'A lamp of fiction.\n\n![A lamp](lamp.png)'),
  'clippings/c.md': article('A letter', '', 'A letter of fiction.', 'byline: [Zebulon Quill]\n'),
  'clippings/lamp.png': Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
};

const lamp = clippings['clippings/lamp.png'];
const crawl = packedWarc([
  ...['The ferry', 'The lamp', 'The letter'].map((title, index) => {
    const texts = ['first', 'second', 'third'].map(
      (word) =>
        `<p>This is the ${word} paragraph of ${title.toLowerCase()}, which tells of what never was, of nobody in particular, and of a day in June on which it did not rain at all in the harbour.</p>`,
    );
    const body = `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:type" content="article"><meta property="article:published_time" content="2018-06-1${index}"></head><body><article><h1>${title}</h1>${texts.join('')}<img src="/lamp.png" alt="A lamp"></article></body></html>`;
    return { url: `https://old.example/${title.toLowerCase().replace(' ', '-')}`, body };
  }),
  { url: 'https://old.example/lamp.png', body: lamp, contentType: 'image/png' },
]);

const command =
  (...words: readonly string[]) =>
  (folder: string) => ['src/cli/backfile.mjs', ...words, '--content', `${folder}/content`];

const deskScript = fileURLToPath(new URL('decide-at-desk.ts', import.meta.url));

/** Every command that changes the content or the site, and the desk. */
export const faultScenarios: readonly FaultScenario[] = [
  {
    name: 'merge',
    files: content,
    run: command('entities', 'merge', 'acme-ltd', 'acme'),
    keepsRemoved: true,
  },
  { name: 'rename', files: content, run: command('entities', 'rename', 'acme', 'acme-works') },
  {
    name: 'topics-merge',
    files: content,
    run: command('topics', 'merge', 'ebb', 'tides'),
    keepsRemoved: true,
  },
  {
    name: 'articles-merge',
    files: content,
    run: command('articles', 'merge', 'two-again', 'two'),
    keepsRemoved: true,
  },
  { name: 'refuse', files: content, run: command('names', 'refuse', 'Zebulon Quill') },
  {
    name: 'accept',
    files: content,
    run: command('names', 'accept', 'Zebulon Quill', '--kind', 'person', '--articles', 'one,two-again'),
  },
  {
    name: 'import',
    files: { ...content, ...clippings },
    run: (folder) => command('import', `${folder}/clippings`)(folder),
    isFileByFile: true,
  },
  {
    name: 'import-web',
    files: { ...content, 'courier.warc.gz': crawl },
    run: (folder) => command('import', `${folder}/courier.warc.gz`)(folder),
    isFileByFile: true,
  },
  {
    name: 'new',
    files: content,
    run: command('new', 'A title', '--date', '2018-06-19'),
    isFileByFile: true,
    isOnce: true,
  },
  {
    name: 'new-archive',
    files: content,
    run: command('new', '--archive', '--title', 'The Lantern', '--site', 'https://lantern.example/'),
    isOnce: true,
  },
  {
    name: 'desk',
    files: content,
    run: (folder) => [deskScript, `${folder}/content`],
    isFileByFile: true,
    keepsRemoved: true,
  },
  {
    name: 'build',
    files: content,
    earlier: { 'content/entities/acme.yaml': 'name: Acme Company\nkind: organization\n' },
    run: (folder) => [...command('build')(folder), '--out', `${folder}/dist`],
    isSite: true,
  },
];
