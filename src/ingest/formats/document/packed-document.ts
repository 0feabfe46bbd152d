import { openZip, type OpenZip, UnreadableZip } from '../../source/open-zip.ts';

/** A document that is a ZIP archive of XML and pictures: DOCX, ODT. */
export interface PackedDocument {
  readonly names: readonly string[];
  has(name: string): boolean;
  /**
   * Unpacks a part that is XML.
   *
   * @throws {UnreadableZip} where it is missing, too large, or declares entities of its own
   */
  xml(name: string): Promise<string>;
  /** Unpacks a part that is none; undefined where the pictures so far are too large together. */
  picture(name: string): Promise<Buffer | undefined>;
  close(): void;
}

/** In bytes, of a part of XML: what reads it needs some twenty times as much. A long novel has about 10 MB. */
const maxXmlBytes = 20_000_000;
/** In bytes, of all pictures of a document. */
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
      if (!member) throw new UnreadableZip(`The document has no part "${name}".`);
      if (member.size > maxXmlBytes) {
        throw new UnreadableZip(
          `The document’s text has more than ${maxXmlBytes / 1e6} MB.`,
          'Divide it, one article a file.',
        );
      }
      const bytes = await member.read();
      const encoding = bytes[0] === 0xff || bytes[1] === 0 ? 'utf-16le' : 'utf-8';
      const text = new TextDecoder(encoding).decode(bytes);
      // Neither format has any; what declares entities is made to fill memory or to read files.
      if (/<!(?:DOCTYPE|ENTITY)\b/i.test(text)) {
        throw new UnreadableZip(
          'The document declares entities of its own, which are never expanded.',
          'Open it in a word processor, save it anew, and import that.',
        );
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
