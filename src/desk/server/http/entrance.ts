import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { deskPath } from '../../api/calls.ts';

/**
 * Lets in only the browsers that open an address of the desk with a code, which is valid once: everybody who can run a
 * program on this machine can reach the server, and the page has the token with which everything can be read and changed.
 */
export class Entrance {
  readonly #codes = new Set<string>();
  /** What the cookie of a browser that was let in says. */
  readonly secret: string;
  readonly #port: () => number;
  readonly #stylesheets: string;

  /**
   * @param port returns the port of the server: a browser sends cookies to all ports of a host
   * @param page the HTML of the desk, whose look the pages before it have
   * @param secret that of the desk before it, if this one takes its place: its browsers stay in
   */
  constructor(port: () => number, page: string, secret = newSecret()) {
    this.secret = secret;
    this.#port = port;
    this.#stylesheets = (page.match(/<link rel="stylesheet"[^>]*>/g) ?? []).join('');
  }

  /** Returns a new code. */
  newCode(): string {
    const code = newSecret();
    this.#codes.add(code);
    return code;
  }

  /** Answers a request for a page with a code: lets the browser in, and leads to the page without it. */
  readonly redeem: MiddlewareHandler = async (context, next) => {
    const code = context.req.query('code');
    if (code === undefined) return next();
    if (this.#codes.delete(code))
      // Browsers send no cookie with “Strict” if another page, or a file, led here, not even after a redirect: hence a page.
      setCookie(context, this.#cookie, this.secret, { path: deskPath, httpOnly: true, sameSite: 'Strict' });
    else if (!this.#isIn(context)) return this.#refusal(context);
    const { pathname } = new URL(context.req.url);
    return context.html(this.#page('The desk', `<a href="${pathname}">Open the desk</a>`, pathname));
  };

  /** Accepts only requests of browsers that were let in. */
  readonly check: MiddlewareHandler = async (context, next) =>
    this.#isIn(context) ? next() : this.#refusal(context);

  get #cookie(): string {
    return `backfile-desk-${this.#port()}`;
  }

  #isIn(context: Context): boolean {
    const given = Buffer.from(getCookie(context, this.#cookie) ?? '');
    const expected = Buffer.from(this.secret);
    return given.length === expected.length && timingSafeEqual(given, expected);
  }

  #refusal(context: Context): Response | Promise<Response> {
    if (context.req.path.startsWith(`${deskPath}api/`))
      return context.text(
        'This page is of an earlier start of the desk. Open the address that its terminal shows.\n',
        403,
      );
    const text =
      'This address of the desk is no longer valid: each one opens the desk once, in one browser, and none after the desk was started again. In the window of the terminal in which the desk runs, press Enter: it shows a new address. Or stop the desk there with Ctrl-C, and start it again.';
    return context.html(this.#page('The desk is closed here', text), 403);
  }

  /** @param next the path of the page that follows at once */
  #page(title: string, body: string, next?: string): string {
    const refresh = next === undefined ? '' : `<meta http-equiv="refresh" content="0; url=${next}">`;
    return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">${refresh}${this.#stylesheets}<title>${title}</title><main><h1>${title}</h1><p class="work-note">${body}</p></main></html>\n`;
  }
}

function newSecret(): string {
  return randomBytes(32).toString('base64url');
}
