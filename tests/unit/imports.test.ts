import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

interface Rule {
  /** Folders of ours, and files without their ending, besides the layer's own. */
  readonly ours: readonly string[];
  /** Packages by name, `node:` for Node's own modules. */
  readonly packages: readonly string[] | 'any';
  readonly never?: readonly string[];
}

const text = ['unified', 'unist-*', 'mdast-*', 'hast-*', 'remark-*', 'rehype-*', 'mdast', 'hast', 'unist'];

// The table of the design. What is listed may be imported; types count as well.
const rules: Readonly<Record<string, Rule>> = {
  schema: { ours: [], packages: ['zod', 'edtf', 'fastest-levenshtein'] },
  archive: { ours: ['schema'], packages: ['fastest-levenshtein'] },
  markdown: { ours: ['archive', 'schema'], packages: text },
  files: { ours: ['schema', 'archive', 'markdown'], packages: 'any', never: ['astro'] },
  ingest: { ours: ['schema', 'archive', 'markdown'], packages: 'any', never: ['astro'] },
  ledger: { ours: ['schema', 'archive', 'markdown', 'files'], packages: 'any', never: ['astro'] },
  views: { ours: ['archive', 'schema'], packages: ['d3-force', 'fast-xml-parser', 'zod'] },
  site: { ours: ['schema', 'archive', 'markdown', 'files', 'ingest', 'views'], packages: 'any' },
  components: { ours: ['views', 'schema', 'browser', 'styles'], packages: ['astro'] },
  layouts: { ours: ['views', 'components', 'styles', 'browser'], packages: [] },
  pages: { ours: ['site', 'views', 'layouts', 'components', 'browser', 'schema'], packages: ['astro'] },
  browser: { ours: ['views', 'archive', 'schema'], packages: ['papaparse'], never: ['zod'] },
  cli: {
    ours: ['schema', 'files', 'ingest', 'ledger', 'archive', 'views', 'site'],
    packages: 'any',
    never: ['astro'],
  },
};

interface Import {
  /** Gone once its types are stripped. */
  readonly typeOnly: boolean;
  readonly file: string;
  readonly layer: string;
  /** A path within src, or a package's name. */
  readonly target: string;
  readonly own: boolean;
  /** Loaded when it is needed: `import('…')`. */
  readonly onDemand: boolean;
}

// Import and export declarations, dynamic imports, and the scripts of Astro's components.
const pattern =
  /^\s*(?:import|export)\b(?:[^'";]*?\bfrom)?\s*'([^']+)'|\bimport\('([^']+)'\)|<script[^>]* src="(\.[^"]+)"/gm;

function imports(): Import[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|astro|mjs)$/.test(file) && !file.endsWith('.d.ts'))
    .flatMap((file) => {
      const source = readFileSync(join(src, file), 'utf8');
      const layer = file.split(/[\\/]/)[0]!;
      return [...source.matchAll(pattern)].map((match): Import => {
        const specifier = match[1] ?? match[2] ?? match[3]!;
        const own = specifier.startsWith('.');
        const target = own
          ? relative(src, join(src, dirname(file), specifier)).replaceAll('\\', '/')
          : specifier.replace(/^(@[^/]+\/[^/]+|[^/]+).*/, '$1');
        return {
          file: file.replaceAll('\\', '/'),
          layer,
          target,
          own,
          onDemand: match[2] !== undefined,
          typeOnly: /^\s*(?:im|ex)port type\b/.test(match[0]),
        };
      });
    });
}

function allows({ layer, target, own }: Import): boolean {
  const rule = rules[layer];
  if (!rule) return false;
  if (target.startsWith('../.astro/fonts/')) return layer === 'components';
  if (own) return [layer, ...rule.ours].includes(target.split('/')[0]!);
  if (rule.never?.includes(target)) return false;
  return (
    rule.packages === 'any' ||
    rule.packages.some(
      (name) => name === target || (name.endsWith('*') && target.startsWith(name.slice(0, -1))),
    )
  );
}

test('each layer imports only what the design lets it import', () => {
  const found = imports();
  expect(found.length).toBeGreaterThan(100);
  expect(found.filter((one) => !allows(one)).map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
});

test('imports of our own name their file with its ending', () => {
  const bare = imports().filter(({ own, target }) => own && !/\.[a-z0-9]+(\?\w+)?$/.test(target));
  expect(bare.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
});

test('what the browser loads brings no package with it but on demand', () => {
  const needed = Map.groupBy(
    imports().filter(({ typeOnly }) => !typeOnly),
    ({ file }) => file,
  );
  const seen = new Set<string>();
  const packages: string[] = [];
  const follow = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { own, target, onDemand } of needed.get(file) ?? []) {
      if (own) follow(target);
      else if (!onDemand) packages.push(`${file} → ${target}`);
    }
  };
  for (const file of needed.keys()) if (file.startsWith('browser/')) follow(file);
  expect(packages).toEqual([]);
});
