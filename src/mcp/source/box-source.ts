import { readDataScript } from '../../box/site/data-script.ts';
import { openZip } from '../../ingest/source/open-zip.ts';
import { filePath, knownPage, SiteFault, type SiteSource } from './site-source.ts';

const siteFolder = 'data/site/';

/**
 * Opens a box as it is, without unpacking it. Only its site is read, never the content beside it.
 *
 * @throws {SiteFault} if it is no box
 */
export async function openBoxFile(place: string): Promise<SiteSource> {
  const zip = await openZip(place);
  const known = siteFolder + filePath(knownPage);
  const page = zip.members.find(({ name }) => name === known || name.endsWith(`/${known}`));
  if (!page) {
    zip.close();
    throw new SiteFault(
      `${place} is not a box with the site of a Backfile archive. Give a file that Backfile wrote as a box.`,
    );
  }
  const root = page.name.slice(0, page.name.length - filePath(knownPage).length);
  const members = new Map(
    zip.members
      .filter(({ name, isLink }) => name.startsWith(root) && !isLink)
      .map((member) => [member.name.slice(root.length), member]),
  );
  return {
    place,
    isLocal: true,
    async read(path) {
      const file = filePath(path);
      const plain = members.get(file);
      if (plain) return new Uint8Array(await plain.read());
      const script = await members.get(`${file}.js`)?.read();
      const packed = script && readDataScript(script);
      return packed && new Uint8Array(packed.bytes);
    },
    close: () => zip.close(),
  };
}
