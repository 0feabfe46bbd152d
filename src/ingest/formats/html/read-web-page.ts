import { requireShallow } from '../../clean/html-depth.ts';
import type { OpenedSource } from '../../contract/reader.ts';
import { readWhole, type SourceText } from '../../source/read-whole.ts';

/**
 * Reads a whole HTML file.
 *
 * @throws {SourceFault} if it is too large, or nested too deeply to be parsed
 */
export async function readWebPage(source: OpenedSource): Promise<SourceText> {
  const whole = await readWhole(source);
  requireShallow(whole.text);
  return whole;
}
