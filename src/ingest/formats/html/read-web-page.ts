import { depthProblem } from '../../clean/html-depth.ts';
import type { IncomingProblem } from '../../contract/incoming.ts';
import type { OpenedSource } from '../../contract/reader.ts';
import { readWhole, type SourceText } from '../../source/read-whole.ts';

/** Reads a whole HTML file; it is refused if it is too large, or nested too deeply to be parsed. */
export async function readWebPage(source: OpenedSource): Promise<SourceText | IncomingProblem> {
  const whole = await readWhole(source);
  return 'problem' in whole ? whole : (depthProblem(whole.text, { file: source.name }) ?? whole);
}
