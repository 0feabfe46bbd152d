import { HostBusy, type Hosts, RobotsRefuse } from './hosts.ts';
import { PrivateAddress } from './public-address.ts';

/** What a check of one link found. */
export type LinkFinding =
  | { readonly type: 'alive' }
  /** For good: each redirect on the way said so. */
  | { readonly type: 'moved'; readonly to: string }
  | { readonly type: 'failed' | 'unknown'; readonly answer: string }
  /** Its host wants to be asked later. */
  | { readonly type: 'later' };

const maxRedirects = 5;
const permanent = [301, 308];
const redirects = [...permanent, 302, 303, 307];
/** With these a host refuses the question, not the page. */
const refusals = [401, 402, 403, 405, 406, 407, 429, 451, 501, 503];

/**
 * Asks whether the page at an address is still there. `HEAD` comes first; where a host refuses it, the beginning of the
 * page is read.
 */
export async function checkLink(hosts: Hosts, url: string): Promise<LinkFinding> {
  let address = url;
  let isPermanent = true;
  for (let hop = 0; hop <= maxRedirects; hop += 1) {
    const answer = await statusOf(hosts, address);
    if ('type' in answer) return answer;
    const { status, location } = answer;
    if (redirects.includes(status) && location !== undefined) {
      const next = URL.canParse(location, address) ? new URL(location, address) : undefined;
      if (!next || !/^https?:$/.test(next.protocol))
        return { type: 'failed', answer: `${status} to an address that can’t be opened` };
      isPermanent &&= permanent.includes(status);
      next.hash = '';
      address = next.href;
      continue;
    }
    if (refusals.includes(status)) return { type: 'unknown', answer: String(status) };
    if (status < 200 || status >= 300) return { type: 'failed', answer: String(status) };
    return address !== url && isPermanent ? { type: 'moved', to: address } : { type: 'alive' };
  }
  return { type: 'failed', answer: `more than ${maxRedirects} redirects` };
}

async function statusOf(
  hosts: Hosts,
  url: string,
): Promise<{ readonly status: number; readonly location: string | undefined } | LinkFinding> {
  try {
    let answer = await hosts.ask(url, { method: 'HEAD' });
    // Some hosts refuse HEAD, or answer it with an error for pages that they have; others want a pause first.
    if (answer.status >= 400) answer = await hosts.ask(url, { method: 'GET', maxBytes: 1 });
    return { status: answer.status, location: answer.headers.location };
  } catch (error) {
    if (error instanceof HostBusy) return { type: 'later' };
    if (error instanceof RobotsRefuse) return { type: 'unknown', answer: 'not allowed by its robots.txt' };
    if (error instanceof PrivateAddress)
      return { type: 'unknown', answer: 'in a private network; not asked' };
    // These speak of the keeper’s own connection.
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['EAI_AGAIN', 'ENETUNREACH', 'ENETDOWN'].includes(code)) return { type: 'later' };
    return { type: 'failed', answer: reasonOf(error) };
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'its host does not exist',
  ECONNREFUSED: 'its host refuses connections',
  ECONNRESET: 'its host broke off the connection',
  EHOSTUNREACH: 'its host can’t be reached',
  CERT_HAS_EXPIRED: 'the certificate of its host has expired',
};

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code !== undefined && reasons[code]) || message || 'no answer';
}
