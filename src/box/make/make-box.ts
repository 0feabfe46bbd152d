import { basename } from 'node:path';
import { isAddressOnly } from '../../archive/publication.ts';
import type { Content } from '../../archive/record.ts';
import { programVersion } from '../../files/roots.ts';
import type { ArticleId } from '../../schema/id.ts';
import { writeZip } from '../../publish/transports/write-zip.ts';
import { readManifest } from '../../site/keep/site-manifest.ts';
import { addressOf } from '../../site/open/address.ts';
import { type BagInfo, bagFiles } from '../bag/bag.ts';
import { siteFiles } from '../site/site-files.ts';
import { startPage } from './start-page.ts';

/** What goes into a box. */
export interface BoxContents {
  readonly content: Content;
  /** The folder of its built site, an absolute path. */
  readonly out: string;
  /** The day for which the site was built, `YYYY-MM-DD`. */
  readonly day: string;
  /** The address for which it was built: `https://archive.example/`. */
  readonly home: string;
}

/**
 * Writes a box: one ZIP file with the site as it opens from a disk. The same content and day give the same files.
 *
 * @param file an absolute path, ending with `.zip`
 * @throws what node:fs throws; a box that was there is unchanged then
 */
export async function makeBox(contents: BoxContents, file: string): Promise<void> {
  const { content, out, day, home } = contents;
  const rules = { ...content.site, day };
  const leftOut = new Set<ArticleId>(
    content.articles.filter(({ data }) => isAddressOnly(data, rules)).map(({ id }) => id),
  );
  const site = await siteFiles({
    out,
    manifest: readManifest(out),
    base: addressOf(home).base,
    home,
    language: content.site.language,
    leftOut,
  });
  const payload = site.map(({ path, read }) => ({ path: `site/${path}`, read }));
  const start = Buffer.from(startPage(content.site));
  const files = bagFiles(bagInfo(contents), [{ path: 'index.html', read: () => start }], payload);
  // Unpacked, a bag is one folder.
  const folder = basename(file, '.zip');
  writeZip(
    file,
    files.map(({ path, read }) => ({ path: `${folder}/${path}`, read })),
  );
}

function bagInfo({ content: { site }, day, home }: BoxContents): BagInfo {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['Source-Organization', site.publisher ?? site.title],
    ['Contact-Email', site.contact?.includes('@') ? site.contact.replace(/^mailto:/, '') : undefined],
    ['External-Description', `${site.title}. ${site.description}`],
    ['External-Identifier', home],
    ['Bagging-Date', day],
    ['Bag-Software-Agent', `Backfile ${programVersion()}`],
  ];
  return fields.filter((field): field is readonly [string, string] => field[1] !== undefined);
}
