import { shallowHtml } from '../../clean/shallow-html.ts';
import type { OpenedSource } from '../../contract/reader.ts';
import { readWhole, type SourceText } from '../../source/read-whole.ts';

/**
 * Reads a whole HTML file.
 *
 * @throws {SourceFault} if it is too large
 */
export async function readWebPage(source: OpenedSource): Promise<SourceText> {
  const whole = await readWhole(source);
  return { ...whole, text: shallowHtml(whole.text) };
}
