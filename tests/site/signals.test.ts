import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { isBoxed } from '../../src/box/site/box-site.ts';
import { digestsOf, textsOf } from '../support/build.ts';
import { runBuild } from '../support/builds/run-build.ts';
import { article, entity } from '../support/content.ts';
import { readReservation, readReservationFile, readRobots } from '../support/read-signals.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

// All of it is fiction, in a script from right to left.
const settings = (robots: string) =>
  `title: بريد المثال\nlanguage: ar\nurl: https://courier.example/\nrobots: { ${robots} }\n`;
const refusing = 'training: refuse, drafts: true, terms: https://courier.example/terms/';

let folder: string;
let out: string;
const build = (robots: string, to = out) => {
  writeFileSync(join(folder, 'content/site.yaml'), settings(robots));
  const ran = runBuild('--content', join(folder, 'content'), '--out', to);
  expect(ran.code, ran.stderr).toBe(0);
};
const read = (name: string, from = out) => readFileSync(join(from, name), 'utf8');
const pages = () => [...textsOf(out)].filter(([path]) => path.endsWith('.html'));
const tagsOf = (html: string) =>
  [...html.matchAll(/<meta name="([^"]+)" content="([^"]*)"/g)].map(([, name, content = '']) => ({
    name,
    content,
  }));

beforeAll(() => {
  folder = temporaryFolder();
  out = join(folder, 'dist');
  const files = {
    'articles/ferry.md': article('', 'Acme grew.', { entities: '[acme]' }),
    'articles/old.md': article('redirectFrom: [/2018/ferry]\n', 'Acme shrank.', { entities: '[acme]' }),
    'articles/gone.md': article('withdrawn: { date: 2019-01-02, reason: It was wrong. }\n'),
    'entities/acme.yaml': entity('Acme'),
    'pages/about.md': '---\ntitle: عن الأرشيف\n---\n\nخيال.\n',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, 'content', path, '..'), { recursive: true });
    writeFileSync(join(folder, 'content', path), text);
  }
  build(refusing);
});

test('a site that refuses training says so in every page and in all places where programs look', () => {
  expect(pages().length).toBeGreaterThan(15);
  for (const [path, html] of pages())
    expect([path, readReservation(tagsOf(html))]).toEqual([
      path,
      { reservation: ['1'], policy: ['https://courier.example/terms/'] },
    ]);
  expect(readReservationFile(read('.well-known/tdmrep.json'), '/articles/ferry/')).toEqual({
    reservation: '1',
    policy: 'https://courier.example/terms/',
  });
  expect(readRobots(read('robots.txt'), 'GPTBot', '/articles/ferry/').mayFetch).toBe(false);
  expect(readRobots(read('robots.txt'), 'archive.org_bot', '/articles/ferry/')).toEqual({
    mayFetch: true,
    usage: { 'train-ai': 'n' },
    licenses: ['https://courier.example/license.xml'],
  });
  expect(read('license.xml')).toContain('<prohibits type="usage">ai-train</prohibits>');
  expect(read('_headers')).toMatch(
    /^\/\*\n(?: {2}.*\n)+? {2}tdm-reservation: 1\n {2}tdm-policy: .*\n {2}Content-Usage: train-ai=n\n/m,
  );
  const about = read('about/index.html');
  expect(about).toContain('dir="rtl"');
  expect(about).toContain('البرامج التي تجمع نصوصًا للنماذج اللغوية');
});

test('a box has what is in pages, and none of the files for hosts', () => {
  const boxed = [...textsOf(out).keys()].filter((path) => isBoxed(path, new Set()));
  expect(boxed).toContain('about/index.html');
  expect(boxed.filter((path) => /robots|license\.xml|well-known|_headers/.test(path))).toEqual([]);
});

test('a robots.txt and a tdmrep.json of the keeper’s own take the place of ours', () => {
  const own = join(folder, 'public');
  mkdirSync(join(own, '.well-known'), { recursive: true });
  writeFileSync(join(own, 'robots.txt'), 'User-agent: *\nDisallow: /\n');
  writeFileSync(join(own, '.well-known/tdmrep.json'), '[]\n');
  const other = join(folder, 'other');
  build(refusing, other);
  expect(read('robots.txt', other)).toBe('User-agent: *\nDisallow: /\n');
  expect(read('.well-known/tdmrep.json', other)).toBe('[]\n');
  rmSync(own, { recursive: true });
});

test('a site that no longer refuses says nothing any more, and is the same as one built anew', () => {
  build('training: allow');
  for (const [path, html] of pages())
    expect([path, readReservation(tagsOf(html))]).toEqual([path, { reservation: [], policy: [] }]);
  expect(['license.xml', '.well-known/tdmrep.json'].filter((name) => existsSync(join(out, name)))).toEqual(
    [],
  );
  expect(read('_headers')).not.toContain('tdm');
  expect(read('about/index.html')).not.toContain('البرامج');
  const cold = join(folder, 'cold');
  build('training: allow', cold);
  expect(digestsOf(out)).toEqual(digestsOf(cold));
});
