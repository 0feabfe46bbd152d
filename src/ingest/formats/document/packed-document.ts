import { openZip, type OpenZip, UnreadableZip } from '../../source/open-zip.ts';
import { printProblem } from '../../contract/print-problems.ts';

/** A document that is a ZIP archive of XML files and pictures: DOCX, ODT. */
export interface PackedDocument {
  readonly names: readonly string[];
  has(name: string): boolean;
  /**
   * Decompresses an XML part.
   *
   * @throws {UnreadableZip} if it is missing, is too large, or declares entities
   */
  xml(name: string): Promise<string>;
  /** Decompresses a binary part; undefined if the pictures read so far are too large in total. */
  picture(name: string): Promise<Buffer | undefined>;
  close(): void;
}

/**
 * The maximum size of an XML part in bytes; parsing needs about twenty times as much memory. A long novel has
 * about 10 MB.
 */
const maxXmlBytes = 20_000_000;
/** The maximum size of all pictures of a document, in bytes. */
const maxPictureBytes = 100_000_000;

/** @throws {UnreadableZip} as {@link openZip} */
export async function openPackedDocument(bytes: Uint8Array): Promise<PackedDocument> {
  const zip: OpenZip = await openZip(bytes);
  const members = new Map(zip.members.map((member) => [member.name.replace(/^\.?\//, ''), member]));
  let pictures = 0;
  return {
    names: [...members.keys()],
    has: (name) => members.has(name),
    xml: async (name) => {
      const member = members.get(name);
      if (!member) throw new UnreadableZip(printProblem('document-part-absent', { name }));
      if (member.size > maxXmlBytes) {
        throw new UnreadableZip(printProblem('document-text-too-large', { megabytes: maxXmlBytes / 1e6 }));
      }
      const bytes = await member.read();
      const encoding = bytes[0] === 0xff || bytes[1] === 0 ? 'utf-16le' : 'utf-8';
      const text = new TextDecoder(encoding).decode(bytes);
      // Neither format uses entities; a file that declares them is an attack on memory or local files.
      if (/<!(?:DOCTYPE|ENTITY)\b/i.test(text)) {
        throw new UnreadableZip(printProblem('document-declares-entities'));
      }
      return text;
    },
    picture: async (name) => {
      const member = members.get(name);
      if (!member || pictures + member.size > maxPictureBytes) return undefined;
      pictures += member.size;
      return member.read();
    },
    close: () => zip.close(),
  };
}
