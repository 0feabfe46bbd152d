/**
 * Returns the public address of this page, without query and fragment. Links to copy begin with it, because
 * the page may be a copy: on a disk, on `localhost`, on another host.
 */
export function pageAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  return canonical?.href ?? location.origin + location.pathname;
}
