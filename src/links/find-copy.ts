import type { Hosts } from './hosts.ts';

/** A copy of a page in a web archive. */
export interface WebCopy {
  readonly address: string;
  /** The day on which it was made, `YYYY-MM-DD`. */
  readonly day: string;
}

const maxRedirects = 5;

/**
 * Asks a web archive for the copy of a page that is nearest to a day.
 *
 * @param timeGate the address of its TimeGate, to which the page’s address is appended
 * @returns undefined if it has none, or does not answer
 * @see https://www.rfc-editor.org/rfc/rfc7089
 */
export async function findCopy(
  hosts: Hosts,
  timeGate: string,
  url: string,
  day: string | undefined,
): Promise<WebCopy | undefined> {
  let address = timeGate + url;
  const headers: Record<string, string> =
    day === undefined ? {} : { 'accept-datetime': new Date(day).toUTCString() };
  try {
    for (let hop = 0; hop <= maxRedirects; hop += 1) {
      const answer = await hosts.ask(address, { method: 'HEAD', headers });
      const { status } = answer;
      const made = Date.parse(answer.headers['memento-datetime'] ?? '');
      if (status < 300 && Number.isFinite(made))
        return { address, day: new Date(made).toISOString().slice(0, 10) };
      const { location } = answer.headers;
      if (status < 300 || status >= 400 || location === undefined || !URL.canParse(location, address)) return;
      address = new URL(location, address).href;
    }
  } catch {
    // Without an answer there is no copy yet; it is asked again when the link is checked again.
  }
  return undefined;
}
