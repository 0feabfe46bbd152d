import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'htmlparser2';
import type { ArticleId } from '../../schema/id.ts';
import { compareText } from '../../text/compare-text.ts';
import type { SiteManifest } from '../../site/keep/site-manifest.ts';
import type { BoxFile } from './box-file.ts';
import { type BoxSite, isBoxed, readersOf } from './box-site.ts';
import { dataScript } from './data-script.ts';
import { hostedFiles, type HostedFolder } from './hosted-files.ts';
import { outlineId, rewritePage } from './rewrite-page.ts';
import { rewriteStyle } from './rewrite-style.ts';

/** A built site that goes into a box. */
export interface BuiltArchive {
  /** Its folder, an absolute path. */
  readonly out: string;
  readonly manifest: SiteManifest;
  readonly base: string;
  /** Its public address, ending with `/`. */
  readonly home: string;
  /** The scripts of its pages, as they are in a box. */
  readonly scripts: readonly BoxFile[];
  /** The pictures of printed pages, if another host has them: see {@link hostedFiles}. */
  readonly hosted?: HostedFolder;
  /** The articles whose pages are left out. */
  readonly leftOut: ReadonlySet<ArticleId>;
}

/** Returns the files of a site as they are in a box, sorted by path. */
export function siteFiles(built: BuiltArchive): BoxFile[] {
  const paths = [...built.manifest.keys()].filter((path) => isBoxed(path, built.leftOut));
  const pictures = built.hosted ? hostedFiles(built.hosted) : [];
  const has = new Set([...paths, ...pictures.map(({ path }) => path)]);
  const read = (path: string) => readFileSync(join(built.out, path));
  const outlines = 'map/outlines.svg';
  const site: BoxSite = {
    base: built.base,
    home: built.home,
    has: (path) => has.has(path),
    hosted: built.hosted?.address,
    outlines: has.has(outlines) ? outlinesOf(read(outlines).toString('utf8')) : undefined,
  };
  return [
    ...built.scripts,
    ...pictures,
    ...paths.flatMap((path) => filesFor(path, () => read(path), site)),
  ].toSorted((a, b) => compareText(a.path, b.path));
}

/** Returns what stands in a box for one file of a site. */
function filesFor(path: string, read: () => Buffer, site: BoxSite): BoxFile[] {
  if (path.endsWith('.html'))
    return [{ path, read: () => Buffer.from(rewritePage(read().toString('utf8'), path, site)) }];
  if (path.endsWith('.css'))
    return [{ path, read: () => Buffer.from(rewriteStyle(read().toString('utf8'), path, site)) }];
  const readers = readersOf(path);
  const data = { path: `${path}.js`, read: () => dataScript(path, read()) };
  if (readers === 'none') return [{ path, read }];
  return readers === 'scripts' ? [data] : [{ path, read }, data];
}

/** Returns the paths of a file of outlines, under ids that no page has otherwise. */
function outlinesOf(svg: string): string {
  const paths: string[] = [];
  const visit = (nodes: ReturnType<typeof parseDocument>['children']) => {
    for (const node of nodes) {
      if (!('attribs' in node)) continue;
      if (node.name === 'path' && node.attribs['id'] !== undefined)
        paths.push(
          `<path id="${outlineId(node.attribs['id'])}" vector-effect="non-scaling-stroke" d="${node.attribs['d'] ?? ''}"/>`,
        );
      else visit(node.children);
    }
  };
  visit(parseDocument(svg, { xmlMode: true }).children);
  return paths.join('');
}
