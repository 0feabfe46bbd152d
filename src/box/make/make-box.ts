import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { compareText } from '../../text/compare-text.ts';
import { publicFolder, programVersion } from '../../files/roots.ts';
import { revisionLine, revisionsFile } from '../../files/kept-revisions.ts';
import { stateReader } from '../../files/read-revisions.ts';
import type { ArticleId } from '../../schema/id.ts';
import type { SiteData } from '../../schema/site.ts';
import { writeZip } from '../../publish/transports/write-zip.ts';
import { readManifest } from '../../site/keep/site-manifest.ts';
import { cachePath } from '../../workspace/cache-path.ts';
import { addressOf } from '../../workspace/address.ts';
import { type BagInfo, bagFiles, payloadFolder } from '../bag/bag.ts';
import { pathFaults } from '../bag/path-faults.ts';
import { publishedContent } from '../content/published-content.ts';
import { type PublishedFacts, publishedFacts } from '../content/published-facts.ts';
import type { BoxFile } from '../site/box-file.ts';
import { bundleBoxScript } from '../site/box-script.ts';
import { isOfPublished } from '../site/box-site.ts';
import type { HostedFolder } from '../site/hosted-files.ts';
import { type BuiltArchive, siteFiles } from '../site/site-files.ts';
import { BoxAudit, refuseUnfitPictures, UnfitForBox } from './box-audit.ts';
import { writeBoxNote } from './box-note.ts';
import { type BoxRecord, builtFile, builtText, recordFile } from './box-record.ts';
import { crateText } from './crate.ts';
import { readMeHtml, readMeText } from './read-me.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { boxPolicy } from '../site/box-policy.ts';

const start = 'data/site/index.html';

/** What goes into a box. */
export interface BoxContents {
  readonly site: SiteData;
  /** The content folder, an absolute path. */
  readonly contentDir: string;
  /** The folder of its built site, an absolute path. */
  readonly out: string;
  /** The day for which the site was built, `YYYY-MM-DD`. */
  readonly day: string;
  /** The address for which it was built: `https://archive.example/`. */
  readonly home: string;
  /** The program and what it is installed with, as they are in the archive’s folder. */
  readonly program: readonly BoxFile[];
  /** The systems for which npm’s packages are among these files; undefined if they are not. */
  readonly systems?: readonly string[];
  /** What another host has of the site. */
  readonly hosted?: HostedFolder;
  /** Whether articles to which only their address leads are in it. */
  readonly withAddressOnly?: boolean;
}

/**
 * Writes a box: one ZIP file with the site as it opens from a disk, and what it is built from. The same content and day give
 * the same files.
 *
 * @param file an absolute path, ending with `.zip`
 * @returns the pictures whose metadata could not be removed
 * @throws {UnfitForBox} if it would have anything in it that is not published, or paths that some system refuses
 * @throws what node:fs throws; a box that was there is unchanged then
 */
export async function makeBox(contents: BoxContents, file: string): Promise<readonly string[]> {
  const { site, contentDir, out, day, home, withAddressOnly = false } = contents;
  // The bundler needs most memory of all, so nothing else is kept yet.
  const scripts = await bundleBoxScript(site);
  const facts = publishedFacts(contentDir, site, day, withAddressOnly);
  const audit = BoxAudit.open(contentDir, day, facts.hasHidden);
  const { base } = addressOf(home);
  const { leftOut } = facts;
  const { built, ofSite } = readBuilt({ out, base, home, scripts, leftOut, hosted: contents.hosted });
  const pageOf = (id: ArticleId) => readFileSync(join(out, 'articles', id, 'index.html'), 'utf8');
  const content = publishedContent(contentDir, facts, pageOf);
  const record: BoxRecord = {
    format: 1,
    day,
    address: home,
    base,
    program: programVersion(),
    node: process.version,
    ...(contents.systems && { systems: contents.systems }),
  };
  const text = (path: string, textOf: () => string): BoxFile => ({ path, read: () => Buffer.from(textOf()) });
  const payload = [
    ...inFolder('site', ofSite),
    ...inFolder('archive', [
      ...inFolder('content', [...content.files, ...revisions(contents, facts)]),
      ...inFolder('public', filesOf(publicFolder(contentDir))),
      ...contents.program,
      text(recordFile, () => `${JSON.stringify(record, null, 2)}\n`),
      { path: builtFile, read: () => built },
    ]),
    text('ro-crate-metadata.json', () => crateText(site, record, facts)),
    { path: 'CITATION.cff', read: () => readFileSync(join(out, 'data/CITATION.cff')) },
  ].toSorted((a, b) => compareText(a.path, b.path));
  const tags = [
    text('READ-ME-FIRST.html', () => readMeHtml(site, record)),
    text('READ-ME-FIRST.txt', () => readMeText(site, record)),
    text('index.html', () => startPage(site)),
  ];
  const faults = pathFaults([
    ...tags.map(({ path }) => path),
    ...payload.map(({ path }) => payloadFolder + path),
  ]);
  if (faults.length > 0)
    throw new UnfitForBox(`${faults.join('\n')}\nGive these files other names, and make the box again.`);
  await refuseUnfitPictures(payload, contentDir, day);
  const searched = mapped(payload, (one) => audit.searched(one));
  const files = bagFiles(bagInfo(contents), tags, searched);
  writeZip(file, inBag(basename(file, '.zip'), files, audit));
  await writeBoxNote(file, contents);
  return content.uncleaned;
}

/** Returns the files of a built site, and its digests. Its manifest, which is large, is needed no longer. */
function readBuilt(site: Omit<BuiltArchive, 'manifest'>): {
  readonly built: Buffer;
  readonly ofSite: readonly BoxFile[];
} {
  const manifest = readManifest(site.out);
  const built = Buffer.from(builtText(manifest, (path) => isOfPublished(path, site.leftOut)));
  return { built, ofSite: siteFiles({ ...site, manifest }) };
}

/** Returns the files of a bag in its folder; the last one is only given if none has anything unpublished in it. */
function* inBag(folder: string, files: Iterable<BoxFile>, audit: BoxAudit): Generator<BoxFile> {
  // Unpacked, a bag is one folder.
  yield* mapped(files, ({ path, read }) => ({ path: `${folder}/${path}`, read }));
  audit.refuseFaults();
}

/** Maps files one by one, so that there is only one object for each of them in memory. */
function* mapped(files: Iterable<BoxFile>, map: (file: BoxFile) => BoxFile): Generator<BoxFile> {
  for (const file of files) yield map(file);
}

function inFolder(folder: string, files: readonly BoxFile[]): BoxFile[] {
  return files.map(({ path, read }) => ({ path: `${folder}/${path}`, read }));
}

/** Returns all files of a folder, without links. */
function filesOf(folder: string): BoxFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { path: relative(folder, path).replaceAll('\\', '/'), read: () => readFileSync(path) };
    });
}

/** Returns the public texts that articles have had, because a box has no Git history. */
function revisions({ site, contentDir, day }: BoxContents, facts: PublishedFacts): BoxFile[] {
  const read = stateReader(contentDir, cachePath('revisions.jsonl', contentDir));
  const found = read({ site, articles: facts.edited, withheld: facts.withheld }, () => true, day);
  const lines = [...found]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([id, states]) => revisionLine(id, states));
  return lines.length === 0 ? [] : [{ path: revisionsFile, read: () => Buffer.from(lines.join('')) }];
}

function bagInfo({ site, day, home }: BoxContents): BagInfo {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['Source-Organization', site.publisher ?? site.title],
    ['Contact-Email', site.contact?.includes('@') ? site.contact.replace(/^mailto:/, '') : undefined],
    ['External-Description', [`${site.title}.`, site.description ?? []].flat().join(' ')],
    ['External-Identifier', home],
    ['Bagging-Date', day],
    ['Bag-Software-Agent', `Backfile ${programVersion()}`],
  ];
  return fields.filter((field): field is readonly [string, string] => field[1] !== undefined);
}

/** Returns the page at the top of a box, which leads to the front of the site: the first thing that people open. */
function startPage({ title, language }: Pick<SiteData, 'title' | 'language'>): string {
  const name = escapeHtml(title);
  return [
    '<!DOCTYPE html>',
    `<html lang="${escapeHtml(language)}">`,
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${boxPolicy}">`,
    `<meta http-equiv="refresh" content="0; url=${start}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${name}</title>`,
    `<p><a href="${start}">${name}</a></p>`,
    '</html>',
    '',
  ].join('\n');
}
