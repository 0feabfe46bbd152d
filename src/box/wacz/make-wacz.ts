import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeHTML } from 'entities';
import { programVersion } from '../../files/roots.ts';
import { writeZip } from '../../publish/transports/write-zip.ts';
import { compareText } from '../../text/compare-text.ts';
import type { SiteData } from '../../schema/site.ts';
import { readManifest } from '../../site/keep/site-manifest.ts';
import { publicBundleFolder } from '../../site/output/headers.ts';
import { typeOf } from '../../site/serve/send-file.ts';
import { publishedFacts } from '../content/published-facts.ts';
import { BoxAudit, refuseUnfitPictures } from '../make/box-audit.ts';
import { writeBoxNote } from '../make/box-note.ts';
import type { BoxContents } from '../make/make-box.ts';
import type { BoxFile } from '../site/box-file.ts';
import { hostedFiles } from '../site/hosted-files.ts';
import { isOfPublished } from '../site/box-site.ts';
import { type PlacedRecord, indexLine } from './index-line.ts';
import { waczDigest, infoRecord, resourceRecord, StreamDigest } from './warc-record.ts';

const warcName = 'data.warc.gz';
const archiveFolder = 'archive/';
/** What hosts read and no reader asks for. */
const forHosts = /^(?:_headers|_redirects|\.nojekyll|CNAME|404\.html)$/;

/** A page as web archives list it. */
interface ReplayedPage {
  readonly url: string;
  readonly title: string;
}

/**
 * Writes a WACZ (1.1.1), in which web archives replay a site: its files as records of a WARC, an index of them, a list of
 * its pages, and what describes it. The same site and day give the same bytes.
 *
 * @param file an absolute path, ending with `.wacz`
 * @throws {UnfitForBox} if it would have anything in it that is not published
 * @throws what node:fs throws; a file that was there is unchanged then
 * @see https://specs.webrecorder.net/wacz/1.1.1/
 */
export async function makeWacz(contents: Omit<BoxContents, 'program'>, file: string): Promise<void> {
  const { site, contentDir, out, day, home, hosted, withAddressOnly = false } = contents;
  const { leftOut, hasHidden } = publishedFacts(contentDir, site, day, withAddressOnly);
  const audit = BoxAudit.open(contentDir, day, hasHidden);
  const paths = [...readManifest(out).keys()]
    .filter((path) => isOfPublished(path, leftOut))
    .filter((path) => !forHosts.test(path) && !path.startsWith(publicBundleFolder))
    .toSorted(compareText);
  const inSite = paths.map((path) => ({ path: `site/${path}`, read: () => readFileSync(join(out, path)) }));
  const ofHost = hosted ? hostedFiles(hosted) : [];
  await refuseUnfitPictures([...inSite, ...ofHost], contentDir, day);
  const archived = new ArchivedSite(`${day}T00:00:00Z`, home);
  const read = function* () {
    yield archived.begin(site);
    for (const [index, path] of paths.entries())
      yield archived.add(path, audit.searched(inSite[index]!).read());
    for (const { path, read: bytesOf } of ofHost)
      yield archived.addAt(hosted!.address + path, path, bytesOf());
    audit.refuseFaults();
  };
  const warc = { path: archiveFolder + warcName, read };
  // Records are read from the middle of a WARC, so it must not be compressed once more.
  writeZip(file, [warc, ...archived.described(site)], (path) => path.startsWith(archiveFolder));
  await writeBoxNote(file, contents);
}

/** Collects what is known of the files of a site as they are written. */
class ArchivedSite {
  readonly #time: string;
  readonly #home: string;
  readonly #records: PlacedRecord[] = [];
  readonly #pages: ReplayedPage[] = [];
  readonly #warc = new StreamDigest();

  constructor(time: string, home: string) {
    this.#time = time;
    this.#home = home;
  }

  begin({ title, description, publisher }: SiteData): Buffer {
    const fields = {
      software: software(),
      format: 'WARC File Format 1.1',
      isPartOf: title,
      ...(description !== undefined && { description }),
      publisher: publisher ?? title,
    };
    return this.#warc.noted(infoRecord(fields, this.#time));
  }

  add(path: string, bytes: Buffer): Buffer {
    return this.addAt(this.#home + encodedPath(path.replace(/(^|\/)index\.html$/, '$1')), path, bytes);
  }

  /** Adds a file that has an address of its own. */
  addAt(url: string, path: string, bytes: Buffer): Buffer {
    const mediaType = typeOf(path);
    const { member, digest } = resourceRecord({ url, mediaType, bytes }, this.#time);
    const offset = this.#warc.bytes;
    this.#records.push({ url, mediaType, digest, offset, length: member.length });
    const title = path.endsWith('.html') ? titleOf(bytes.toString('utf8')) : undefined;
    if (title !== undefined) this.#pages.push({ url, title });
    return this.#warc.noted(member);
  }

  /** Returns the files that describe the WARC; each is read after it, and after those before. */
  described(site: SiteData): BoxFile[] {
    const resources: object[] = [];
    const noted = (path: string, textOf: () => string): BoxFile => ({
      path,
      read: () => {
        const bytes = Buffer.from(textOf());
        resources.push({ name: path.split('/').at(-1), path, hash: waczDigest(bytes), bytes: bytes.length });
        return bytes;
      },
    });
    let description = Buffer.alloc(0);
    return [
      noted('indexes/index.cdx', () => this.#index()),
      noted('pages/pages.jsonl', () => this.#pageList()),
      {
        path: 'datapackage.json',
        read: () => (description = Buffer.from(this.#description(site, resources))),
      },
      {
        path: 'datapackage-digest.json',
        read: () => Buffer.from(json({ path: 'datapackage.json', hash: waczDigest(description) })),
      },
    ];
  }

  #index(): string {
    return this.#records
      .map((record) => indexLine(record, this.#time, warcName))
      .toSorted(compareText)
      .join('');
  }

  #pageList(): string {
    const head = { format: 'json-pages-1.0', id: 'pages', title: 'All Pages' };
    const pages = this.#pages.map(({ url, title }, index) => ({
      id: `${index}`,
      url,
      ts: this.#time,
      title,
    }));
    return [head, ...pages].map((line) => `${JSON.stringify(line)}\n`).join('');
  }

  #description({ title, description, license }: SiteData, others: readonly object[]): string {
    const path = archiveFolder + warcName;
    return json({
      profile: 'data-package',
      wacz_version: '1.1.1',
      title,
      description,
      created: this.#time,
      software: software(),
      mainPageUrl: this.#home,
      mainPageDate: this.#time,
      ...(license !== undefined && { licenses: [{ path: license }] }),
      resources: [{ name: warcName, path, hash: this.#warc.digest(), bytes: this.#warc.bytes }, ...others],
    });
  }
}

function software(): string {
  return `Backfile ${programVersion()}`;
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Returns the title of a page; undefined for one that leads on to another. */
function titleOf(html: string): string | undefined {
  const head = html.slice(0, html.indexOf('</head>'));
  const title = /<title>([^<]*)<\/title>/.exec(head)?.[1];
  return title === undefined || head.includes('http-equiv="refresh"') ? undefined : decodeHTML(title);
}

function encodedPath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
