/** An address of an article, with that of a copy at a web archive where that is what was stated. */
export interface StatedAddress {
  readonly url: string;
  readonly archived?: string;
}

/**
 * How web archives write the address of a copy: the time of the capture, then the address that was captured.
 *
 * @see https://web.archive.org, arquivo.pt, webarchive.loc.gov, webarchive.nationalarchives.gov.uk, archive.ph
 */
const copyPattern = /^https?:\/\/[^/]+\/(?:[^?#]*\/)?(?:\d{4,14}|\*)(?:[a-z]{2}_)?\/(https?:\/{1,2}[^\s]+)$/i;

/** A web address as a field states it; undefined where it is none. Of a copy at a web archive also the original. */
export function webAddress(text: string | undefined): StatedAddress | undefined {
  const address = text?.trim() ?? '';
  if (!/^https?:\/\/[^\s/]+/i.test(address) || !URL.canParse(address)) return undefined;
  const original = copyPattern.exec(address)?.[1]?.replace(/^(https?:)\/+/i, '$1//');
  return original !== undefined && URL.canParse(original)
    ? { url: original, archived: address }
    : { url: address };
}

/** The address of an article among several that are stated: the original before a copy; and the first copy. */
export function addressAmong(texts: readonly (string | undefined)[]): Partial<StatedAddress> {
  const stated = texts.flatMap((text) => webAddress(text) ?? []);
  const original = stated.find(({ archived }) => archived === undefined) ?? stated[0];
  const copy = stated.find(({ archived }) => archived !== undefined);
  return { ...(original && { url: original.url }), ...(copy && { archived: copy.archived }) };
}
