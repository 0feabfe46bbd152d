/** The address of an article, with the address of its copy if that is what was stated. */
export interface StatedAddress {
  readonly url: string;
  readonly archived?: string;
}

/**
 * How web archives write the address of a copy: the time of capture, followed by the original address.
 *
 * @see https://web.archive.org, arquivo.pt, webarchive.loc.gov, webarchive.nationalarchives.gov.uk,
 * archive.ph
 */
const copyPattern = /^https?:\/\/[^/]+\/(?:[^?#]*\/)?(?:\d{4,14}|\*)(?:[a-z]{2}_)?\/(https?:\/{1,2}[^]+)$/i;

/**
 * Returns a stated web address; undefined if it is not one. For a copy in a web archive, includes the
 * original.
 */
export function webAddress(text: string | undefined): StatedAddress | undefined {
  const address = text?.trim() ?? '';
  if (!/^https?:\/\/[^\s/]+/i.test(address) || !URL.canParse(address)) return undefined;
  const original = (/\s/.test(address) ? undefined : copyPattern.exec(address)?.[1])?.replace(
    /^(https?:)\/+/i,
    '$1//',
  );
  return original !== undefined && URL.canParse(original)
    ? { url: original, archived: address }
    : { url: address };
}

/** Returns the address of an article from several: an original rather than a copy, and the first copy. */
export function addressAmong(texts: readonly (string | undefined)[]): Partial<StatedAddress> {
  const stated = texts.flatMap((text) => webAddress(text) ?? []);
  const original = stated.find(({ archived }) => archived === undefined) ?? stated[0];
  const copy = stated.find(({ archived }) => archived !== undefined);
  return { ...(original && { url: original.url }), ...(copy && { archived: copy.archived }) };
}
