// Only `npm run dev` needs more than the site does: Vite puts its client and the style sheets into the page.
const development = import.meta.env?.DEV === true;
const alsoInline = development ? " 'unsafe-inline'" : '';

/**
 * The one Content-Security-Policy, for every page's `<meta>` and for the header that `_headers` asks a host to send.
 * Both are enforced where both are there, so two different ones would break what either forbids.
 *
 * Pagefind compiles its index reader (`wasm-unsafe-eval`) in a worker of its own.
 */
export const contentSecurityPolicy: string = [
  "default-src 'none'",
  `script-src 'self' 'wasm-unsafe-eval'${alsoInline}`,
  "worker-src 'self'",
  `style-src 'self'${alsoInline}`,
  "img-src 'self'",
  "font-src 'self'",
  `connect-src 'self'${development ? ' ws:' : ''}`,
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');
