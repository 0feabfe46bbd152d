import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { digestsOf, writeFiles } from '../support/build.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { article, entity, type Files } from '../support/content.ts';
import { picture } from '../support/picture.ts';
import { astroCommand, copyProject, projectFolder, runIn, startServer } from '../support/project.ts';

// All of it is fiction.
const content: Files = {
  'site.yaml':
    'title: The Example Courier\ndescription: A paper that never was.\nurl: https://courier.example/archive/\n',
  'articles/1911/lighthouse.md': article(
    'image: { src: pictures/tower.png, alt: A tower of fiction }\n',
    '## The lamp\n\nThe Example Light Company lit it.\n\n![A lamp](pictures/the%20lamp.png)',
    { title: 'The lighthouse', date: '1911-03-05', entities: '[light-company]', topics: '[lamps]' },
  ),
  'articles/1911/pictures/tower.png': picture(900, 600),
  'articles/1911/pictures/the lamp.png': picture(120, 80),
  'articles/letter.md': article('section: Letters\n', 'A letter of fiction.', { title: 'A letter' }),
  'articles/draft.md': article('draft: true\n', 'Not ready.', { title: 'The draft' }),
  'articles/gone.md': article('withdrawn: { date: 2019, reason: Wrong. }\n', 'Wrong.', { title: 'The gone' }),
  'articles/later.md': article('', 'Later.', { title: 'The later', date: '2099-01-02' }),
  'articles/ferry.md': article('redirectFrom: [/old/ferry]\n', 'A ferry.', { title: 'The ferry' }),
  'entities/light-company.yaml': entity('Example Light Company'),
  'topics/lamps.yaml': 'label: Lamps\n',
  'pages/about.md': '---\ntitle: About\n---\n\nAbout fiction.\n',
};

/** What somebody might add who wants titles in a program of their own. */
const listOfTitles = `import { getCollection } from 'astro:content';
export const GET = async () => Response.json((await getCollection('articles')).map(({ data }) => data.title));
`;

/** The decision that withholds the name Quorla Map, whose surname may stand alone where the person is meant. */
const withheldName: Files = {
  'content/withheld.yaml': 'decisions:\n  - { number: 1, month: 2026-11, ground: court, words: a person }\n',
  '.backfile/private/withheld/1.json': JSON.stringify({
    format: 1,
    number: '1',
    entity: 'quorla-map',
    name: 'Quorla Map',
    kind: 'person',
    full: ['Quorla Map'],
    local: ['Map', 'Set', 'Day'],
    others: [],
    words: 'a person',
    isEverywhere: true,
    articles: ['ferry'],
    ground: 'court',
    reason: 'A case.',
    decidedOn: '2026-11-28',
    decidedBy: 'keeper',
    renamed: [],
    originals: [],
  }),
};

/**
 * Returns a clone of the project with fictional content, and with a page that lists a collection and renders
 * an entry.
 */
function makeClone(): string {
  const root = copyProject();
  writeFiles(join(root, 'content'), content);
  cpSync(join(projectFolder, 'tests/fixtures/pages/shelf.astro'), join(root, 'src/pages/shelf.astro'));
  return root;
}

test('astro build makes the same site as npm run build, including pages of collections', async () => {
  const root = makeClone();
  const settings = String(content['site.yaml']);
  writeFiles(join(root, 'content'), { 'site.yaml': `${settings}format: 2\n` });
  const newer = runIn(root, astroCommand, 'build');
  expect(newer.code).toBe(1);
  expect(newer.stderr).toContain(
    'content/site.yaml says format 2, which a newer version of the program wrote',
  );
  expect(existsSync(join(root, 'dist'))).toBe(false);

  writeFiles(join(root, 'content'), {
    'site.yaml': settings,
    'articles/broken.md': article('topic: x\n'),
    'entities/broken.yaml': 'name: Broken\n',
  });
  const refused = runIn(root, astroCommand, 'build');
  expect(refused.code).toBe(1);
  expect(refused.stderr).toMatch(/content\/articles\/broken\.md:\d+ {2}topic\n/);
  expect(refused.stderr).toMatch(/content\/entities\/broken\.yaml:1 {2}kind\n/);
  expect(refused.stderr).toContain('2 errors in 2 files');
  expect(existsSync(join(root, 'dist'))).toBe(false);
  for (const file of ['articles/broken.md', 'entities/broken.yaml']) rmSync(join(root, 'content', file));

  const built = runIn(root, astroCommand, 'build');
  expect(built.code, built.stderr).toBe(0);
  expect(built.stdout).toContain('1 article is held back until 2 January 2099.');
  const dist = join(root, 'dist');
  const shelf = readFileSync(join(dist, 'shelf/index.html'), 'utf8').replaceAll(/\s+/g, ' ');
  expect(shelf).toContain(
    '<li>ferry: The ferry, 2018-06-19</li><li>lighthouse: The lighthouse, 1911-03-05</li>',
  );
  expect(shelf).not.toMatch(/draft|gone|later|A letter/);
  expect(shelf).toContain('Example Light Company; Lamps; about');
  expect(shelf).toContain('<a href="#the-lamp">The lamp</a>');
  expect(shelf).toContain('href="/archive/entities/light-company/"');
  expect(shelf.match(/<img[^>]+>/g)).toEqual([
    expect.stringMatching(/ src="\/archive\/_astro\/tower\.[\w-]+\.webp" .*alt="A tower of fiction"/),
    expect.stringMatching(/alt="A lamp".* src="\/archive\/_astro\/the_?(?:%20)?lamp\.[\w-]+\.webp"/),
  ]);
  expect(readFileSync(join(dist, '_headers'), 'utf8')).toContain('Content-Security-Policy');
  expect(readFileSync(join(dist, '_redirects'), 'utf8')).toContain(
    '/archive/old/ferry/ /archive/articles/ferry/ 301',
  );
  expect(existsSync(join(dist, 'search/index/index.packed'))).toBe(true);
  expect(
    JSON.parse(readFileSync(join(root, '.astro/collections/articles.schema.json'), 'utf8')),
  ).toMatchObject({
    properties: { title: { description: 'The headline.' } },
  });

  const out = join(temporaryFolder(), 'out');
  const careful = runIn(root, 'src/cli/backfile.mjs', 'build', '--out', out);
  expect(careful.code, careful.stderr).toBe(0);
  expect(digestsOf(dist)).toEqual(digestsOf(out));
  // A page that somebody has added shows what changed since, too.
  const ferry = join(root, 'content/articles/ferry.md');
  const text = readFileSync(ferry, 'utf8');
  writeFileSync(ferry, text.replace('The ferry', 'The steam ferry'));
  const again = runIn(root, 'src/cli/backfile.mjs', 'build', '--out', out);
  expect(again.code, again.stderr).toBe(0);
  expect(readFileSync(join(out, 'shelf/index.html'), 'utf8')).toContain('ferry: The steam ferry');

  // So does a file of theirs that is no page.
  rmSync(join(root, 'src/pages/shelf.astro'));
  writeFiles(root, { 'src/pages/shelf.json.ts': listOfTitles });
  for (const body of [text.replace('The ferry', 'The steam ferry'), text]) {
    writeFileSync(ferry, body);
    const listed = runIn(root, 'src/cli/backfile.mjs', 'build', '--out', out);
    expect(listed.code, listed.stderr).toBe(0);
  }
  expect(JSON.parse(readFileSync(join(out, 'shelf.json'), 'utf8'))).toContain('The ferry');
  // A name that is withheld is looked for in it, and not in the program’s scripts, which have such words.
  writeFiles(root, {
    ...withheldName,
    'src/pages/shelf.json.ts': `export const GET = () => Response.json(['Quorla Map']);\n`,
  });
  const audited = runIn(root, 'src/cli/backfile.mjs', 'build', '--out', out);
  expect(audited.code).toBe(1);
  expect(audited.stderr).toContain('shelf.json');
  expect(audited.stderr).not.toContain('_astro');

  const { url } = await startServer(root, 'preview');
  expect(new URL(url).pathname).toBe('/archive/');
  expect(await (await fetch(`${url}articles/lighthouse/`)).text()).toContain('The Example');
});

/**
 * Returns what a page has besides its head, in which a development server has scripts and styles of its own, as it has
 * addresses of pictures.
 */
function bodyOf(html: string): string | undefined {
  const body = /<body[^]*<\/body>/.exec(html)?.[0];
  return body
    ?.replaceAll(/<script[^]*?<\/script>/g, '')
    .replaceAll(/\/archive\/_(?:astro|image)\/[^"]*/g, 'a picture');
}

test('astro dev shows saved changes as a build does, reports errors, and continues once they are fixed', async () => {
  const root = makeClone();
  const last = article('', 'A ferry of oars.', { entities: '[light-company]' });
  const first = readFileSync(join(root, 'content/articles/ferry.md'));
  writeFileSync(join(root, 'content/articles/ferry.md'), last);
  const built = runIn(root, astroCommand, 'build');
  expect(built.code, built.stderr).toBe(0);
  writeFileSync(join(root, 'content/articles/ferry.md'), first);
  const { url, printed } = await startServer(root, 'dev');
  const page = async (path: string) => (await fetch(url + path)).text();
  const ferry = join(root, 'content/articles/ferry.md');
  const write = (text: string) => writeFileSync(ferry, text);
  const eventually = (check: () => Promise<void> | void) =>
    vi.waitFor(check, { timeout: 60_000, interval: 100 });
  expect(await page('articles/ferry/'), printed()).toContain('A ferry.');

  // Changed: the page, the collection and the search are updated.
  expect((await fetch(`${url}search/index/index.packed`)).status).toBe(200);
  write(article('', 'A ferry of steam.', { title: 'The steamer' }));
  await eventually(async () => {
    expect(await page('articles/ferry/')).toContain('A ferry of steam.');
    expect(await page('shelf/')).toContain('The steamer');
  });
  expect((await fetch(`${url}search/index/index.packed`)).status).toBe(200);

  // Broken: the problem is reported, and the last valid content is shown.
  write(article('topic: x\n', 'A ferry of sail.'));
  await eventually(() => expect(printed()).toMatch(/content\/articles\/ferry\.md:\d+ {2}topic\n/));
  expect(await page('articles/ferry/')).toContain('A ferry of steam.');

  // Repaired.
  write(article('', 'A ferry of sail.'));
  await eventually(async () => expect(await page('articles/ferry/')).toContain('A ferry of sail.'));

  // Pictures: one that is new, and one with another size.
  writeFiles(join(root, 'content/articles'), {
    'oar.png': picture(50, 30),
    '1911/pictures/the lamp.png': picture(90, 70),
  });
  write(article('', 'A ferry of sail.\n\n![An oar](oar.png)'));
  await eventually(async () => {
    expect(await page('articles/ferry/')).toMatch(/<img[^>]+oar[^>]+ width="50" height="30"/);
    expect(await page('articles/lighthouse/')).toMatch(/<img[^>]+lamp[^>]+ width="90" height="70"/);
  });
  writeFiles(join(root, 'content/articles'), { '1911/pictures/the lamp.png': picture(120, 80) });

  // A file in place of a folder does not end the server.
  const entities = join(root, 'content/entities');
  renameSync(entities, `${entities}-away`);
  writeFileSync(entities, 'no folder');
  await eventually(() => expect(printed()).toMatch(/content\/entities\b.*\n.*folder/));
  rmSync(entities);
  mkdirSync(entities);
  renameSync(`${entities}-away/light-company.yaml`, join(entities, 'light-company.yaml'));
  write(last);
  await eventually(async () => expect(await page('articles/ferry/')).toContain('A ferry of oars.'));
  for (const path of ['articles/ferry/', '', 'entities/light-company/', '2018/06/19/', 'dates/']) {
    const inSite = readFileSync(join(root, 'dist', path, 'index.html'), 'utf8');
    expect(bodyOf(await page(path)), path).toBe(bodyOf(inSite));
  }
});
