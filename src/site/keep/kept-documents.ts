import { hash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  type DocumentText,
  documentText,
  type LanguageDocuments,
  writeDocuments,
} from '../../search/build/document-files.ts';
import { documentRoute } from '../../search/document/search-documents.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { BuildMemory } from './build-memory.ts';
import { loadMemory, saveMemory } from './memory-file.ts';

// The documents of the search are made as pages are: only those again that read something that has changed. All of them are
// kept in a folder, together with what they were made from, which is replaced as a whole.

const pattern = '/[type]/[id]';
const memoryName = 'memory.jsonl';
const linesName = 'lines.json';

/** A line of a file, in order, with the name of its document. */
type KeptLine = readonly [name: string, language: string, hash: number, digest: string, bytes: number];

/**
 * Writes the documents of an archive for the indexing process.
 *
 * @param folder where they are kept: an absolute path
 * @param key of the source and the address
 */
export function writeKeptDocuments(
  { archive, urls }: { readonly archive: Archive; readonly urls: Urls },
  folder: string,
  key: string,
): LanguageDocuments[] {
  const kept = readKept(folder);
  const isWhole = (name: string) => {
    const known = kept.get(name);
    return known !== undefined && hash('sha256', known.line) === known.digest;
  };
  const memory = new BuildMemory(loadMemory(join(folder, memoryName), key), archive, urls, {
    versionOfPicture: () => '',
  });
  const dirty = new Map(
    memory.dirtyPages(pattern, documentRoute, isWhole).map(({ file, path }) => [file, path.props]),
  );
  const lines: KeptLine[] = [];
  function* texts(): Generator<DocumentText> {
    for (const name of memory.filesOf(pattern)) {
      const props = dirty.get(name);
      const text = props
        ? documentText(memory.recordPage(name, () => documentRoute.view(archive, urls, props)))
        : kept.get(name)!;
      lines.push([name, text.language, text.hash, text.digest, text.bytes]);
      yield text;
    }
  }
  const fresh = `${folder}.new`;
  const languages = writeDocuments(texts(), fresh);
  writeFileSync(join(fresh, linesName), JSON.stringify(lines));
  saveMemory(join(fresh, memoryName), key, memory.toKnown());
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
  return languages.map((one) => ({ ...one, file: join(folder, basename(one.file)) }));
}

/** Returns the documents that were written last, by name; none if that cannot be read. */
function readKept(folder: string): ReadonlyMap<string, DocumentText> {
  try {
    const lines = JSON.parse(readFileSync(join(folder, linesName), 'utf8')) as readonly KeptLine[];
    const files = new Map<string, { readonly content: Buffer; at: number }>();
    return new Map(
      lines.map(([name, language, hash, digest, bytes]) => {
        const file = files.get(language) ?? {
          content: readFileSync(join(folder, `${language}.jsonl`)),
          at: 0,
        };
        files.set(language, file);
        const line = file.content.subarray(file.at, (file.at += bytes));
        return [name, { language, line, hash, digest, bytes }];
      }),
    );
  } catch {
    return new Map();
  }
}
