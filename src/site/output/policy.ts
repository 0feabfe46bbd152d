/**
 * The Content-Security-Policy of every page's `<meta>` and of the header that `_headers` requests. If both
 * are present, both are enforced, so they must be the same.
 */
export const contentSecurityPolicy: string = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');
