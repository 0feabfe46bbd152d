/**
 * The Content-Security-Policy of every page's `<meta>` and of the header that `_headers` requests. If both
 * are present, both are enforced, so they must be the same. It names what is refused: nearly all else is of the site, and to
 * name each of that took a third more in every page.
 *
 * @param pictureOrigin the one other host that may give pictures, if the site has its pictures of pages there
 */
export function contentSecurityPolicy(pictureOrigin?: string): string {
  return [
    "default-src 'self'",
    ...(pictureOrigin === undefined ? [] : [`img-src 'self' ${pictureOrigin}`]),
    "frame-src 'none'",
    "object-src 'none'",
    "worker-src 'none'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}
