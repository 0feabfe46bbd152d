import { element } from './element.ts';

/** Lets spreadsheets recognize UTF-8. */
const byteOrderMark = '\uFEFF';

/** Saves a text as a file. @param mediaType `text/csv` gets a byte order mark, for spreadsheets */
export function saveFile(name: string, text: string, mediaType: string): void {
  const parts = mediaType === 'text/csv' ? [byteOrderMark, text] : [text];
  const href = URL.createObjectURL(new Blob(parts, { type: `${mediaType};charset=utf-8` }));
  element('a', { href, download: name }).click();
  // The browser reads the URL only after this task.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
