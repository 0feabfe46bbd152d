import { cleanBody } from '../../../ingest/clean/clean-body.ts';
import type { CallInput, CallOutput } from '../../api/calls.ts';
import { DeskFault } from '../desk/desk-fault.ts';

/**
 * Returns what was copied from a page or a document as Markdown, which keeps what an import keeps. Pictures are left out: they
 * are added from their files.
 *
 * @throws {DeskFault} if it is too large or nested too deeply
 */
export function pasteText(_: unknown, { html }: CallInput<'write/paste'>): CallOutput<'write/paste'> {
  const value = fragmentOf(html).replaceAll(/<img\b[^<>]*>/gi, '');
  const cleaned = cleanBody(
    { format: 'html', value },
    undefined,
    () => undefined,
    () => undefined,
  );
  if ('fault' in cleaned) throw new DeskFault(cleaned.fault.message, 'Paste it in parts.');
  return { markdown: cleaned.markdown.trimEnd() };
}

/** Returns what was copied, without the page around it, which Windows marks. */
function fragmentOf(html: string): string {
  const start = html.indexOf('<!--StartFragment-->');
  const end = html.indexOf('<!--EndFragment-->');
  return start >= 0 && end > start ? html.slice(start + '<!--StartFragment-->'.length, end) : html;
}
