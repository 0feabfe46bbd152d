import { element } from './element.ts';

/** Lets spreadsheets recognize UTF-8. */
const byteOrderMark = '\uFEFF';

/** Saves a text or bytes as a file. @param mediaType `text/csv` gets a byte order mark, for spreadsheets */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>, mediaType: string): void {
  const parts = mediaType === 'text/csv' ? [byteOrderMark, content] : [content];
  const type = typeof content === 'string' ? `${mediaType};charset=utf-8` : mediaType;
  const href = URL.createObjectURL(new Blob(parts, { type }));
  element('a', { href, download: name }).click();
  // The browser reads the URL only after this task.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
