/** Returns the address of the front of a site as it was typed: `paper.example` is one, too; undefined if it is none. */
export function siteHome(typed: string): string | undefined {
  const text = typed.trim();
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  if (!url || url.hostname === '' || url.username !== '' || /\s/.test(text)) return undefined;
  return new URL('/', url).href;
}

/** Whether a text is a year, a month or a day: `2019-03`. */
export function isUntil(text: string): boolean {
  return /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(text);
}

/** Returns how a host reaches the keeper, as it can stand in a header. */
export function contactInHeader(contact: string): string {
  return contact.replaceAll(/[^\x20-\x7e]|[()]/g, '').trim();
}
