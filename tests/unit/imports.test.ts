import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { siteParts } from '../../src/site/keep/site-source.ts';
import { type SourceImport, sourceImports } from '../support/suite/source-imports.ts';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

interface Rule {
  /** Our own folders, and files without their extension, besides those of the layer itself. */
  readonly ours: readonly string[];
  /** Packages by name; `node:` stands for Node's own modules. */
  readonly packages: readonly string[] | 'any';
  readonly never?: readonly string[];
}

const text = [
  'unified',
  'unist-*',
  'mdast-*',
  'hast-*',
  'remark',
  'remark-*',
  'rehype-*',
  'mdast',
  'hast',
  'unist',
];

// The content and its changes, what is found in it, the desk, the screens, and what answers requests.
const deskFloors = [
  'jobs',
  'content/writer',
  'content/state',
  'content/queue',
  'review',
  'desk',
  'tasks',
  'survey',
  'shell',
  'records',
  'names',
  'articles',
  'write',
  'problems',
  'import',
  'website',
  'backup',
  'publish',
  'together',
  'requests',
  'upgrade',
  'today',
  'thread',
  'bundle',
  'site',
  'http',
];
const deskServer: Rule = {
  ours: [
    'desk/api',
    'schema',
    'archive',
    'markdown',
    'recognition',
    'files',
    'ingest',
    'authority',
    'links',
    'capture',
    'shared',
    'workspace',
    'views',
    'site',
    'search/words',
    'withhold',
    'publish',
    'box',
    'copies',
  ],
  packages: 'any',
  never: ['astro'],
};

// What all screens need, the screens, and what is around them.
const deskPageFloors = [
  'base',
  'parts',
  'records',
  'names',
  'articles',
  'write',
  'problems',
  'import',
  'backup',
  'publish',
  'together',
  'requests',
  'settings',
  'upgrade',
  'today',
  'shell',
];
const deskPage: Rule = {
  ours: ['desk/api', 'shared/base', 'shared/words', 'archive', 'schema', 'styles'],
  packages: ['preact', '@preact/signals'],
};

// Which folder may import which; type imports count. Each layer within a folder has its own row, and a file
// belongs to the row with the longest matching path.
const rules: Readonly<Record<string, Rule>> = {
  text: { ours: [], packages: ['any-ascii'] },
  schema: { ours: [], packages: ['zod', 'edtf'] },
  archive: { ours: ['schema'], packages: [] },
  ...wing('shared', ['base', 'words', 'messages'], {
    ours: ['archive', 'schema'],
    packages: ['fast-xml-parser', 'zod'],
  }),
  markdown: { ours: ['archive', 'schema'], packages: text },
  files: { ours: ['schema', 'archive', 'markdown'], packages: 'any', never: ['astro'] },
  ...wing(
    'ingest',
    ['contract', 'source', 'clean', 'fields', 'formats', 'known', 'web', 'write', 'pipeline'],
    {
      ours: [
        'schema',
        'archive',
        'markdown',
        'files',
        'recognition',
        'search/dates',
        'search/words',
        'withhold/decisions',
        'withhold/rewrite',
      ],
      packages: 'any',
      never: ['astro'],
    },
  ),
  workspace: {
    ours: ['schema', 'archive', 'files', 'shared'],
    packages: ['node:*'],
  },
  // Its lists are data, read when they are needed; all else in it is pure.
  'recognition/lists': { ours: ['archive', 'schema'], packages: ['node:fs'] },
  recognition: { ours: ['archive', 'schema', 'recognition/lists'], packages: text },
  ...wing('authority', ['edit', 'open', 'duplicates', 'plans', 'naming'], {
    ours: ['schema', 'archive', 'markdown', 'files', 'recognition'],
    packages: 'any',
    never: ['astro'],
  }),
  links: {
    ours: ['schema', 'archive', 'files', 'shared/base'],
    packages: ['node:*', 'robots-parser', 'yaml'],
  },
  // It asks hosts as links do, and writes what the import reads.
  capture: {
    ours: ['files', 'ingest/web', 'links'],
    packages: ['node:*', 'htmlparser2', 'zod'],
  },
  'withhold/forms': { ours: ['schema', 'archive', 'search/words'], packages: ['any-ascii'] },
  ...wing('withhold', ['decisions', 'rewrite', 'questions', 'audit', 'plan', 'requests'], {
    ours: [
      'schema',
      'archive',
      'markdown',
      'files',
      'search/words',
      'authority',
      'recognition/lists',
      'withhold/forms',
    ],
    packages: 'any',
    never: ['astro'],
  }),
  // It judges what the other layers have done: it has the decisions and the formats of files, and none of their code.
  'withhold/audit': {
    ours: ['schema', 'archive', 'files', 'search/format', 'shared/words', 'withhold/decisions'],
    packages: 'any',
    never: ['astro', 'any-ascii'],
  },
  ...wing('views', ['meta', 'frame', 'parts', 'pages', 'data'], {
    ours: ['archive', 'schema', 'shared'],
    packages: [
      'd3-force',
      'd3-geo',
      'diff',
      'topojson-client',
      'topojson-specification',
      'fast-xml-parser',
      'zod',
    ],
  }),
  'search/words': {
    ours: ['archive', 'schema', 'shared'],
    packages: ['@orama/stemmers', 'snowball-stemmers'],
  },
  'search/format': { ours: ['archive', 'schema', 'shared', 'search/words'], packages: [] },
  'search/document': {
    ours: ['archive', 'schema', 'shared', 'search/words', 'search/format'],
    packages: [],
  },
  'search/dates': { ours: ['search/words'], packages: [] },
  'search/query': { ours: ['archive', 'schema', 'shared', 'search/words', 'search/dates'], packages: [] },
  'search/engine': {
    ours: ['archive', 'schema', 'shared', 'search/words', 'search/format', 'search/dates', 'search/query'],
    packages: [],
  },
  'search/words/pagefind': {
    ours: ['archive', 'schema', 'search/words', 'search/format', 'search/document'],
    packages: 'any',
    never: ['astro'],
  },
  'search/build': {
    ours: ['archive', 'schema', 'search/words', 'search/format', 'search/document', 'search/words/pagefind'],
    packages: 'any',
    never: ['astro'],
  },
  // Pure, so that any program can check quotations, and not only a page.
  ask: { ours: ['archive', 'schema', 'search/engine'], packages: [] },
  'browser/shared': { ours: [], packages: [] },
  ...wing(
    'browser',
    [
      'names',
      'site',
      // What a few kinds of page share; the script of all pages has none of it.
      'some-pages',
      'data',
      'passages',
      'reading-list',
      'article',
      'print',
      'compare',
      'dates',
      'map',
      'network',
      'subject',
      'on-this-day',
      'dossier',
      'search',
      'box',
    ],
    {
      ours: [
        'browser/shared',
        'ask',
        'shared',
        'views/meta/citations',
        'archive',
        'schema',
        'search/words',
        'search/format',
        'search/dates',
        'search/query',
        'search/engine',
        'styles',
      ],
      packages: ['papaparse'],
    },
  ),
  ...wing('site', ['pictures', 'keep', 'notices', 'output', 'fonts', 'share', 'astro', 'build', 'serve'], {
    ours: ['schema', 'archive', 'markdown', 'files', 'shared', 'workspace', 'views', 'search'],
    packages: 'any',
  }),
  ...wing('publish', ['targets', 'upload', 'transports', 'releases', 'run'], {
    ours: [
      'schema',
      'archive',
      'files',
      'ingest/source',
      'shared',
      'workspace',
      'views',
      'site',
      'withhold/audit',
    ],
    packages: 'any',
    never: ['astro'],
  }),
  ...wing('box', ['site', 'content', 'bag', 'make', 'wacz'], {
    ours: [
      'schema',
      'archive',
      'authority/edit',
      'markdown',
      'files',
      'links',
      'ingest/source',
      'shared',
      'workspace',
      'site',
      'publish/transports',
      'publish/upload',
      'withhold/audit',
      'withhold/decisions',
      'withhold/forms',
    ],
    packages: 'any',
    never: ['astro'],
  }),
  copies: {
    ours: [
      'capture',
      'schema',
      'archive',
      'authority/edit',
      'files',
      'ingest/source',
      'publish/transports',
      'search/words',
      'workspace',
      'withhold',
    ],
    packages: ['age-encryption', 'node:*', 'zod'],
  },
  // It reads what is published, as scripts of pages do, and has nothing that opens content.
  ...wing('mcp', ['source', 'site', 'tools', 'server'], {
    ours: [
      'ask',
      'archive',
      'box/site',
      'browser/passages',
      'browser/reading-list',
      'browser/search',
      'ingest/source',
      'schema',
      'search/engine',
      'search/query',
      'shared',
      'site/serve',
      'views/meta',
    ],
    packages: ['node:*', '@modelcontextprotocol/sdk*', 'linkedom', 'robots-parser', 'zod'],
  }),
  components: {
    ours: ['shared', 'views', 'schema', 'browser', 'styles'],
    packages: ['astro', 'virtual:backfile'],
  },
  layouts: { ours: ['shared', 'views', 'components', 'styles', 'browser'], packages: ['virtual:backfile'] },
  pages: {
    ours: [
      'site',
      'shared',
      'views',
      'layouts',
      'components',
      'styles',
      'browser',
      'schema',
      'search/engine',
      'search/words',
    ],
    packages: ['astro', 'virtual:backfile'],
  },
  'desk/api': { ours: ['archive', 'schema'], packages: ['zod'] },
  ...wing('desk/page', deskPageFloors, deskPage),
  'desk/page/write': {
    ...deskPage,
    ours: [
      ...deskPage.ours,
      'desk/page/base',
      'desk/page/parts',
      'desk/page/records',
      'desk/page/names',
      'desk/page/articles',
    ],
    packages: [...deskPage.packages, '@codemirror/*'],
  },
  'desk/page': { ...deskPage, ours: ['desk/page/base', 'desk/page/shell'] },
  ...wing('desk/server', deskFloors, deskServer),
  'desk/server': {
    ...deskServer,
    ours: [...deskServer.ours, ...deskFloors.map((floor) => `desk/server/${floor}`)],
  },
  package: {
    ours: [
      'files',
      'ingest/contract',
      'site/astro',
      'site/notices',
      'views/parts/map',
      'publish/transports',
      'cli/archive',
    ],
    packages: 'any',
    never: ['astro'],
  },
  cli: {
    ours: [
      'capture',
      'schema',
      'files',
      'ingest',
      'authority',
      'recognition',
      'archive',
      'markdown',
      'links',
      'shared',
      'workspace',
      'views',
      'site',
      'desk/page/base',
      'desk/page/shell',
      'desk/server',
      'publish',
      'withhold',
      'box',
      'copies',
    ],
    packages: 'any',
    never: ['astro'],
  },
};

/** The imports allowed in `content.config.ts`, which Astro requires outside all folders. */
const collections: Rule = { ours: ['schema', 'site/astro'], packages: ['astro:content'] };

/**
 * Returns the rules of layers within a folder, from the lowest to the highest: each may import the layers
 * before it, and whatever the folder may.
 */
function wing(name: string, floors: readonly string[], rule: Rule): Record<string, Rule> {
  return Object.fromEntries(
    floors.map((floor, index) => [
      `${name}/${floor}`,
      { ...rule, ours: [...rule.ours, ...floors.slice(0, index).map((lower) => `${name}/${lower}`)] },
    ]),
  );
}

/** Returns the row that a file belongs to. */
function rowOf(path: string): string | undefined {
  return Object.keys(rules)
    .filter((row) => path.startsWith(`${row}/`))
    .toSorted((a, b) => b.length - a.length)[0];
}

function allows({ file, target, own }: SourceImport): boolean {
  const row = rowOf(file);
  const rule = row ? rules[row]! : file === 'content.config.ts' ? collections : undefined;
  if (!rule) return false;
  if (own)
    // What is done with words and signs alone lies below everything.
    return [...(row ? [row] : []), 'text', ...rule.ours].some(
      (lower) => target.startsWith(`${lower}/`) && (lower !== row || rowOf(target) === row),
    );
  if (rule.never?.includes(target)) return false;
  return (
    rule.packages === 'any' ||
    rule.packages.some(
      (name) => name === target || (name.endsWith('*') && target.startsWith(name.slice(0, -1))),
    )
  );
}

test('each layer imports only what the design lets it import', () => {
  const found = sourceImports();
  expect(found.length).toBeGreaterThan(100);
  expect(found.filter((one) => !allows(one)).map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
});

test('no modules import each other in a circle, type imports included', () => {
  const targets = new Map<string, string[]>();
  for (const { file, target, own } of sourceImports())
    if (own) targets.set(file, [...(targets.get(file) ?? []), target]);
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (file: string, path: readonly string[]) => {
    const start = path.indexOf(file);
    if (start >= 0) circles.push([...path.slice(start), file].join(' → '));
    if (start >= 0 || done.has(file)) return;
    for (const target of targets.get(file) ?? []) follow(target, [...path, file]);
    done.add(file);
  };
  for (const file of targets.keys()) follow(file, []);
  expect(targets.size).toBeGreaterThan(500);
  expect(circles).toEqual([]);
});

test('the audit of withheld names shares no code with what takes them out of the content', () => {
  const used = (folders: readonly string[]) =>
    new Set(
      sourceImports()
        .filter(({ file, typeOnly }) => !typeOnly && folders.some((folder) => file.startsWith(folder)))
        .map(({ target }) => target),
    );
  const audit = used(['withhold/audit/']);
  const rewriter = used(['withhold/forms/', 'withhold/rewrite/', 'withhold/plan/']);
  const shared = [...audit].filter((target) => rewriter.has(target));
  expect(audit.size).toBeGreaterThan(20);
  // Reading files and their formats, what was decided, and the order of lists.
  expect(
    shared.filter(
      (target) =>
        !/^(?:node:|entities$|files\/|schema\/|withhold\/decisions\/|text\/compare-text)/.test(target),
    ),
  ).toEqual([]);
});

test('imports of our own name their file with its ending', () => {
  const bare = sourceImports().filter(({ own, target }) => own && !/\.[a-z0-9]+(\?\w+)?$/.test(target));
  expect(bare.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
});

test('what the browser loads brings no package with it but on demand', () => {
  const needed = Map.groupBy(
    sourceImports().filter(({ typeOnly }) => !typeOnly),
    ({ file }) => file,
  );
  const seen = new Set<string>();
  const packages: string[] = [];
  const follow = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { own, target, onDemand } of needed.get(file) ?? []) {
      if (onDemand) continue;
      if (own) follow(target);
      else packages.push(`${file} → ${target}`);
    }
  };
  for (const file of needed.keys()) if (file.startsWith('browser/')) follow(file);
  expect([...new Set(packages)]).toEqual([]);
});

test('whatever makes pages is in the parts of src whose change makes all pages again', () => {
  const targets = Map.groupBy(
    sourceImports().filter(({ own, typeOnly }) => own && !typeOnly),
    ({ file }) => file,
  );
  const isPart = (file: string) => siteParts.some((part) => file === part || file.startsWith(`${part}/`));
  const outside = [...targets]
    .filter(([file]) => isPart(file))
    .flatMap(([file, found]) => found.map(({ target }) => [file, target.replace(/\?.*/, '')] as const))
    .filter(([, target]) => !isPart(target));
  expect(targets.size).toBeGreaterThan(500);
  expect(outside.map(([file, target]) => `${file} → ${target}`)).toEqual([]);
  for (const start of ['pages/', 'site/', 'content.config.ts'])
    expect([...targets.keys()].filter((file) => file.startsWith(start) && !isPart(file))).toEqual([]);
});

test('Astro is loaded only by the module that limits the memory of its bundler, and on demand', () => {
  const loading = sourceImports().filter(
    ({ file, target, typeOnly }) => target === 'astro' && !typeOnly && file.endsWith('.ts'),
  );
  expect(loading.filter(({ onDemand }) => onDemand).map(({ file }) => file)).toEqual([
    'site/astro/load-astro.ts',
  ]);
});

test('no folder of src or tests holds more than 40 files', () => {
  const counts = new Map<string, number>();
  for (const folder of ['src', 'tests']) {
    for (const entry of readdirSync(join(src, '..', folder), { recursive: true, withFileTypes: true })) {
      const parent = relative(join(src, '..'), entry.parentPath).replaceAll('\\', '/');
      // Corpora of languages and formats are data, and records of decisions a numbered list that only grows.
      const isList = parent.startsWith('tests/fixtures/') || parent === 'src/decisions';
      if (entry.isFile() && !isList) counts.set(parent, (counts.get(parent) ?? 0) + 1);
    }
  }
  expect(counts.size).toBeGreaterThan(50);
  expect([...counts].filter(([, count]) => count > 40)).toEqual([]);
});
