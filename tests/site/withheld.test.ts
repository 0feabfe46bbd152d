import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { runAudit } from '../../src/cli/withhold/run-audit.ts';
import { type BuiltFiction, buildFiction, digestsOf, textsOf } from '../support/build.ts';
import { runBuild } from '../support/builds/run-build.ts';
import { article, entity, site } from '../support/content.ts';
import { picture } from '../support/picture.ts';
import type { Ran } from '../support/run-command.ts';
import { runInProcess } from '../support/run-in-process.ts';
import { withholdName } from '../support/names.ts';

// All of it is fiction.
const files = {
  // Every paragraph is in the data a second time.
  'site.yaml': `${site}data: passages\n`,
  'entities/zeb-xyzzyplugh.yaml': entity(
    'Zeb Xyzzyplugh',
    'person',
    'aliases: [Зеб Ксиззиплаг]\nformerIds: [old-zeb-xyzzyplugh]\n',
  ),
  'entities/boats.yaml': entity(
    'Example Boats',
    'organization',
    'roles:\n  - { role: owner, source: sails }\n',
  ),
  'topics/trials.yaml': 'label: The trial of Zeb Xyzzyplugh\n',
  'articles/sails.md': article(
    'standfirst: The Xyzzyplugh case.\nbyline: [Ada Sail, { entity: zeb-xyzzyplugh }]\nredirectFrom: [/2018/xyzzyplugh]\nimage: { src: deck.png, alt: Zeb Xyzzyplugh, caption: Xyzzyplugh on deck }\nsource: { url: "https://example.com/zeb-xyzzyplugh", title: Zeb Xyzzyplugh sails }\ncorrections:\n  - { date: 2019, text: It was Xyzzyplugh. }\n',
    'Zeb **Xyzzy\u00ADplugh** of Example Boats sailed. Зеба Ксиззиплага saw him; ZEB XYZZYPLUGH’S boat sank.\n\nAsk [him](entity:zeb-xyzzyplugh), Xyzzyplugh, or [this](https://example.com/zeb%20xyzzyplugh).',
    { title: 'Xyzzyplugh sails', entities: '[zeb-xyzzyplugh, boats]', topics: '[trials]' },
  ),
  'articles/deck.png': picture(40, 30),
  'articles/xyzzyplugh-again.md': article('', 'Example Boats sold the boat of Zeb Xyzzyplugh.', {
    entities: '[zeb-xyzzyplugh, boats]',
    title: 'Again',
  }),
  'articles/quiet.md': article('', 'Example Boats was quiet after [this](/articles/xyzzyplugh-again/).', {
    entities: '[boats]',
  }),
  'pages/about.md': '---\ntitle: About\n---\n\nWe wrote about Zeb Xyzzyplugh.\n',
};
const name = /x\W*y\W*z\W*z\W*y\W*p\W*l\W*u\W*g\W*h|h.?g.?u.?l.?p.?y.?z.?z.?y.?x|ксиззиплаг/i;

let built: BuiltFiction;
let rebuilt: Ran;
beforeAll(async () => {
  built = buildFiction(files);
  const { content, out } = built;
  const decided = await withholdName(content, 'zeb-xyzzyplugh');
  if (decided.code !== 0) throw new Error(decided.stderr);
  rebuilt = runBuild('--content', content, '--out', out);
});

/** Returns the files with the name, in their names or in their bytes, without any code of the project. */
function filesWithName(out: string): string[] {
  return [...textsOf(out)].flatMap(([path, text]) => {
    const shown = text.replace(/<[^>]*>/g, '').replace(/&shy;|\u00AD/g, '');
    return name.test(path) || name.test(text) || name.test(shown) ? [path] : [];
  });
}

test('before, the name is in pages, feeds, data, the index, addresses and redirects', () => {
  const before = buildFiction(files, '--site', 'https://courier.example/');
  const found = filesWithName(before.out);
  // Of each kind of place at least one, so that what is gone afterwards was there.
  for (const place of [
    /^articles\/sails\/index\.html$/,
    /^entities\/zeb-xyzzyplugh\/index\.(?:html|json)$/,
    /^entities\/old-zeb-xyzzyplugh\/index\.(?:html|json)$/,
    /^entities\/boats\/with\/zeb-xyzzyplugh\//,
    /^entities\/changes\/index\.(?:html|json)$/,
    /^network\/index\.html$/,
    /^feed\.(?:xml|json)$/,
    /^corrections\/feed\.xml$/,
    /^entities\/boats\/citations\.(?:bib|ris|json)$/,
    /^data\/.*\.(?:csv|jsonl)$/,
    /^search\/(?:names|titles|records\/en)\/0\.json$/,
    /^search\/index\/en\/(?:words|places|forms|endings|texts|filters)\//,
    /^pagefind\/(?:index|fragment|filter)\//,
    /^pagefind\/.*\.pf_meta$/,
    /^(?:_redirects|sitemap-1\.xml|about\/index\.html|2018\/xyzzyplugh\/index\.html)$/,
  ])
    expect(found.filter((file) => place.test(file)).length, String(place)).toBeGreaterThan(0);
  expect(found.length).toBeGreaterThan(40);
});

test('after the decision, no byte of the site has it, and the article says so', async () => {
  expect(rebuilt).toMatchObject({ code: 0, stderr: expect.not.stringContaining('decision') as string });
  expect(filesWithName(built.out)).toEqual([]);
  const page = readFileSync(join(built.out, 'articles/sails/index.html'), 'utf8');
  expect(page).toContain('A name has been withheld in this article since');
  expect(page).toMatch(/A captain<a class="withheld" href="#withheld-1" aria-label="[^"]+"><\/a>/);
  expect(existsSync(join(built.out, 'articles/xyzzyplugh-again'))).toBe(false);
  const { code, stdout } = await runInProcess(
    runAudit,
    'audit',
    '--content',
    built.content,
    '--out',
    built.out,
    '--caches',
  );
  expect([code, stdout]).toEqual([0, expect.stringContaining('None is in it.')]);
});

test('nothing of the private folder is in what Git would carry', () => {
  const root = join(built.content, '..');
  execFileSync('git', ['init', '-q', root]);
  const listed = execFileSync('git', [
    '-C',
    root,
    'ls-files',
    '-o',
    '--exclude-standard',
    'content',
    '.backfile',
  ]).toString();
  expect(listed).not.toContain('.backfile');
  for (const file of listed.split('\n').filter((one) => /\.(?:md|yaml)$/.test(one)))
    expect(readFileSync(join(root, file), 'utf8')).not.toMatch(name);
});

test('a build stops where the name comes back by hand, and the site stays as it is', async () => {
  const { content, out } = built;
  const file = join(content, 'articles/sails.md');
  const before = digestsOf(out);
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, `${text}\nMr. Xyzzyplugh is back.\n`);
  const { code, stderr } = runBuild('--content', content, '--out', out);
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /^content\/articles\/sails\.md:\d+\n {2}This article has the name that decision 1 withholds\.\n/,
  );
  expect(stderr).toContain('Nothing was built. The previous site is unchanged.');
  expect(stderr).not.toMatch(name);
  expect(digestsOf(out)).toEqual(before);
  const audited = await runInProcess(runAudit, 'audit', '--content', content, '--out', out);
  expect(audited.stderr).toMatch(
    /^content\/articles\/sails\.md:\d+ has the name of decision 1\.\nIf these words/,
  );
  writeFileSync(file, text);
});
