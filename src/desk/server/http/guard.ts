import { timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { tokenHeader } from '../../api/calls.ts';

/** The names of this machine for itself. Other names that resolve to it (DNS rebinding) are refused. */
const loopbackNames: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** The policy of the site, with framing forbidden. */
const deskPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // A picture that is about to be added.
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A drawing that is opened by itself runs nothing, and is of no origin. */
export const picturePolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': deskPolicy,
  'X-Frame-Options': 'DENY',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/** Adds headers to every response that protect it from other pages. */
export const sendHeaders: MiddlewareHandler = async (context, next) => {
  for (const [name, value] of Object.entries(headers)) context.header(name, value);
  await next();
};

/**
 * Accepts only requests to this machine’s own names.
 *
 * @param port returns the port of the server
 */
export function checkHost(port: () => number): MiddlewareHandler {
  return async (context, next) => {
    const hosts = loopbackNames.map((name) => `${name}:${port()}`);
    if (!hosts.includes(context.req.header('host') ?? '')) return context.text('Wrong host.\n', 403);
    return next();
  };
}

/** Accepts only requests from the desk’s own page, by the headers in which browsers state the origin. */
export const checkOrigin: MiddlewareHandler = async (context, next) => {
  const origin = context.req.header('origin');
  const site = context.req.header('sec-fetch-site');
  // `checkHost` has already verified the host.
  const isOwn = origin === undefined || origin === `http://${context.req.header('host')}`;
  if (!isOwn || (site !== undefined && site !== 'same-origin')) return context.text('Wrong origin.\n', 403);
  return next();
};

/**
 * Accepts only JSON requests with the token of this session: forms can send neither, and scripts of other origins would need
 * a preflight request, which is never granted.
 */
export function checkToken(token: string): MiddlewareHandler {
  const expected = Buffer.from(token);
  return async (context, next) => {
    if (context.req.header('content-type') !== 'application/json') return context.text('Send JSON.\n', 415);
    const given = Buffer.from(context.req.header(tokenHeader) ?? '');
    if (given.length !== expected.length || !timingSafeEqual(given, expected))
      return context.text('This page is of an earlier start of the desk: load it again.\n', 401);
    return next();
  };
}
