import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runAudit } from '../../src/cli/withhold/run-audit.ts';
import { programFileTest } from '../../src/site/build/fixed-files.ts';
import { buildFiction, digestsOf, writeFiles } from '../support/build.ts';
import { builderProject, runBuild } from '../support/builds/run-build.ts';
import { article, entity, type Files } from '../support/content.ts';
import { withholdName } from '../support/names.ts';
import { runIn } from '../support/project.ts';
import { runInProcess } from '../support/run-in-process.ts';

// All of it is fiction.
const files: Files = {
  'entities/quorla-zembrak.yaml': entity('Quorla Zembrak', 'person'),
  'articles/tram.md': article('', 'Yesterday Quorla Zembrak drove a tram into the harbor.', {
    title: 'The tram',
    entities: '[quorla-zembrak]',
  }),
  'articles/bread.md': article('', 'The baker Quorla Zembrak opened a shop.', {
    title: 'Fresh bread',
    date: '2018-06-20',
    entities: '[baker]',
  }),
};
const audit = (content: string, out: string) =>
  runInProcess(runAudit, 'audit', '--content', content, '--out', out);

test.each<[string, Files]>([
  [
    'with a description',
    { 'entities/baker.yaml': entity('Quorla Zembrak', 'person', 'description: A baker.\n') },
  ],
  [
    'that says whom it is not',
    { 'entities/baker.yaml': entity('Quorla Zembrak', 'person', 'distinctFrom: [quorla-zembrak]\n') },
  ],
  ['of another kind', { 'entities/baker.yaml': entity('Quorla Zembrak', 'organization') }],
  [
    'with the name as an alias',
    { 'entities/baker.yaml': entity('The Baker of Zem', 'person', 'aliases: [Quorla Zembrak]\n') },
  ],
  [
    'with the surname only',
    {
      'entities/baker.yaml': entity('Ada Zembrak', 'person'),
      'articles/bread.md': article('', 'The baker Ada Zembrak opened a shop. Zembrak bakes.', {
        title: 'Zembrak bakes',
        date: '2018-06-20',
        entities: '[baker]',
      }),
    },
  ],
  [
    'that is a place',
    {
      'entities/baker.yaml': entity('Zembrak', 'place'),
      'articles/bread.md': article('', 'A baker opened a shop in Zembrak.', {
        title: 'In Zembrak',
        date: '2018-06-20',
        entities: '[baker]',
      }),
    },
  ],
])(
  'an archive with a namesake %s is built, and nothing of the other article may be in it',
  async (_, other) => {
    const { content, out } = buildFiction({ ...files, ...other });
    const before = `${out}-before`;
    cpSync(out, before, { recursive: true });
    expect(await withholdName(content, 'quorla-zembrak')).toMatchObject({ code: 0 });
    expect(runBuild('--content', content, '--out', out)).toMatchObject({ code: 0 });
    expect(await audit(content, out)).toMatchObject({ code: 0, stderr: '' });

    const page = readdirSync(join(out, 'entities')).find((name) => /baker/.test(name));
    const file = `entities/${page}/index.html`;
    const html = readFileSync(join(out, file), 'utf8');
    for (const sentence of [
      'Yesterday Quorla Zembrak drove a tram into the harbor.',
      'Zembrak drove a tram',
    ]) {
      writeFileSync(join(out, file), html.replace('</main>', `<p>${sentence}</p></main>`));
      expect(await audit(content, out)).toMatchObject({
        code: 1,
        stderr: `${file} has the name of decision 1.\n`,
      });
    }
    writeFileSync(join(out, file), html);
    // Pages, data and indexes as they were: of each kind, one that had the sentence, the record or the word.
    const old = [
      'data/entities.csv',
      'entities/index.html',
      'feed.xml',
      `pagefind/index/${readdirSync(join(before, 'pagefind/index'))[0]}`,
      'search/index/en/texts/0-0.packed',
      `search/index/en/words/${readdirSync(join(before, 'search/index/en/words'))[0]}`,
      'search/names/0.json',
    ];
    for (const path of old) cpSync(join(before, path), join(out, path));
    const { stderr } = await audit(content, out);
    expect(stderr.match(/^\S+(?= has the name of decision 1\.$)/gm)).toEqual(old);
  },
);

// The commonest of two and three letters.
const shortSurnames =
  'Li Wu Xu Ng Lu Ma Hu He Lo Yu Le Ho Vo Do Ko Su Yi An Bo Ye Oh Ha Na Sé Ek Öz Ly Vu Fu Oo Kim Lee Cho Roe Doe Ray Fox Cox Kay Day May Law Low Rao Das Roy Sen Dey Pal Jha Gil Paz Rey Ali Eid Zia Aye Tun Win Soe Sun Lim Tan Goh Koh Teo Ong Sim Toh Yap Pak Jin Ito Abe Ono Oka Ota Oda Aso Mai Phi Bui Mac Ngo Dao Han Fan Pan Ren Bai Cai Cui Gao Guo Hou Jia Lai Lei Luo Mao Poe Rae'.split(
    ' ',
  );

test('no surname of two or three letters stops a build: scripts and pages of the program have such words', () => {
  expect(new Set(shortSurnames).size).toBeGreaterThanOrEqual(100);
  const decision = (surname: string, index: number) => ({
    format: 1,
    number: String(index + 1),
    entity: `gone-${index}`,
    name: `Quorla ${surname}`,
    kind: 'person',
    full: [`Quorla ${surname}`],
    local: [surname],
    others: [],
    words: 'a person',
    isEverywhere: true,
    articles: [`story-${index}`],
    ground: 'court',
    reason: 'A case.',
    decidedOn: '2026-11-28',
    decidedBy: 'keeper',
    renamed: [],
    originals: [
      { file: `content/articles/story-${index}.md`, before: `Yesterday Quorla ${surname} sailed.\n` },
    ],
  });
  const { content, out } = buildFiction({
    'withheld.yaml': `decisions:\n${shortSurnames.map((_, index) => `  - { number: ${index + 1}, month: 2026-11, ground: court, words: a person }\n`).join('')}`,
    ...Object.fromEntries(
      shortSurnames.map((_, index) => [
        `articles/story-${index}.md`,
        article(`withheld: [${index + 1}]\n`, `Yesterday [a person](withheld:${index + 1}) sailed.`, {
          date: `2018-06-${10 + (index % 20)}`,
          title: `Story ${index}`,
        }),
      ]),
    ),
  });
  writeFiles(
    join(content, '../.backfile/private/withheld'),
    Object.fromEntries(
      shortSurnames.map((surname, index) => [`${index + 1}.json`, JSON.stringify(decision(surname, index))]),
    ),
  );
  const { code, stderr } = runBuild('--content', content, '--out', out);
  expect([stderr, code]).toEqual(['', 0]);
});

test('what is not searched because it came with the program is the same in an empty archive', () => {
  const { out, ran } = buildFiction({ ...files, 'entities/baker.yaml': entity('Quorla Zembrak', 'person') });
  const empty = buildFiction({});
  expect([ran.code, empty.ran.code]).toEqual([0, 0]);
  const inEmpty = digestsOf(empty.out);
  const check = `
    import { readdirSync, readFileSync } from 'node:fs';
    import { join } from 'node:path';
    import { programFileTest } from './src/site/build/fixed-files.ts';
    const isOfProgram = programFileTest();
    const out = process.argv[1];
    const files = readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(out.length + 1));
    console.log(JSON.stringify(files.filter((file) => isOfProgram(file, readFileSync(join(out, file))))));`;
  const listed = runIn(builderProject(), '--input-type=module', '--eval', check, out);
  const skipped = JSON.parse(listed.stdout) as string[];
  expect(skipped.filter((file) => /^_astro\/.*\.(?:js|css|woff2)$/.test(file)).length).toBeGreaterThan(50);
  expect(skipped).toContain('pagefind/pagefind-ui.js');
  const digests = digestsOf(out);
  // The module for English is there as soon as a document is.
  const differing = skipped.filter((file) => inEmpty.get(file) !== digests.get(file));
  expect(differing).toEqual(['pagefind/wasm.en.pagefind']);
  expect(existsSync(join(out, 'articles/tram/index.html'))).toBe(true);
  expect(programFileTest()('articles/tram/index.html', Buffer.from(''))).toBe(false);
});
