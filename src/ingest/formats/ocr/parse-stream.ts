import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import type { IncomingProblem } from '../../contract/incoming.ts';
import type { OpenedSource } from '../../contract/reader.ts';
import { encodingOf } from '../../source/decode.ts';
import { encodingWarnings } from '../../source/read-whole.ts';
import { tooDeep } from './parse-alto.ts';

/** Receives the elements of a file. */
interface MarkupHandler {
  /** @param name in lower case, without a prefix */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text: (text: string) => void;
  /** @param isStated whether the file has its end, too */
  readonly close: (name: string, isStated: boolean) => void;
}

const maxDepth = 200;

/**
 * Parses a file of any size piece by piece. XML entities are not expanded.
 *
 * @returns the digest of its bytes, and what is to be said of its encoding
 * @throws {SourceFault} if its elements are nested too deeply
 */
export async function parseStream(
  source: OpenedSource,
  handler: MarkupHandler,
  { isXml }: { readonly isXml: boolean },
): Promise<{ readonly sha256: string; readonly warnings: readonly IncomingProblem[] }> {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (written, attributes) => {
        depth += 1;
        if (depth > maxDepth) throw tooDeep();
        handler.open(localName(written), attributes);
      },
      ontext: (text) => handler.text(text),
      onclosetag: (written, isImplied) => {
        depth -= 1;
        handler.close(localName(written), !isImplied);
      },
    },
    { xmlMode: isXml },
  );
  const encoding = encodingOf(source);
  const decoder = new TextDecoder(encoding.name);
  const hash = createHash('sha256');
  let lost = '';
  const write = (text: string) => {
    if (text.includes('\uFFFD')) lost = '\uFFFD';
    parser.write(text);
  };
  for await (const bytes of source.bytes()) {
    hash.update(bytes);
    write(decoder.decode(bytes, { stream: true }));
  }
  write(decoder.decode());
  parser.end();
  return {
    sha256: hash.digest('hex'),
    warnings: encodingWarnings(source, encoding, lost),
  };
}

function localName(written: string): string {
  return written.replace(/^.*:/, '').toLowerCase();
}
