/** Elements whose meaning a text keeps when it is pasted; others only look in some way. */
const kept = /<(?:h[1-6]|ul|ol|blockquote|table|strong|em|b|i|a|p|br)[\s>]/i;

/**
 * Returns what was copied from a page or a document, as HTML; undefined if it is plain text, a file, or what an editor of code
 * copies.
 */
export function formattedPaste(data: Pick<DataTransfer, 'getData' | 'files'> | null): string | undefined {
  const html = data?.getData('text/html') ?? '';
  // A picture that is copied from a page is a file as well, and Word adds a picture of the text.
  if (html === '' || (data!.files.length > 0 && data!.getData('text/plain') === '')) return undefined;
  return kept.test(html) && !/<pre[\s>]/i.test(html) ? html : undefined;
}
