/**
 * The one Content-Security-Policy, for every page's `<meta>` and for the header that `_headers` asks a host to send.
 * Both are enforced where both are there, so two different ones would break what either forbids.
 */
export const contentSecurityPolicy: string = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');
