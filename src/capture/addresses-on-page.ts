import { Parser } from 'htmlparser2';

/** The addresses that a page names, absolute and without fragments. */
export interface AddressesOnPage {
  readonly links: readonly string[];
  readonly pictures: readonly string[];
  readonly feeds: readonly string[];
}

/** Finds the addresses that a page names. @param address its own */
export function addressesOnPage(html: string, address: string): AddressesOnPage {
  const found = { links: new Set<string>(), pictures: new Set<string>(), feeds: new Set<string>() };
  let base = address;
  const add = (set: Set<string>, written: string | undefined) => {
    const absolute = written === undefined ? undefined : absoluteAddress(written, base);
    if (absolute !== undefined) set.add(absolute);
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (name === 'base' && attributes.href !== undefined)
        base = absoluteAddress(attributes.href, address) ?? base;
      else if (name === 'a' || name === 'area') {
        if (!/(?:^|\s)nofollow(?:\s|$)/i.test(attributes.rel ?? '')) add(found.links, attributes.href);
      } else if (name === 'img' || name === 'source') {
        for (const key of ['src', 'data-src', 'data-original', 'data-lazy-src'])
          if (name === 'img') add(found.pictures, attributes[key]);
        add(found.pictures, largestOf(attributes.srcset ?? attributes['data-srcset'] ?? ''));
      } else if (
        name === 'meta' &&
        /^(?:og:image|twitter:image)$/.test(attributes.property ?? attributes.name ?? '')
      )
        add(found.pictures, attributes.content);
      else if (name === 'link' && /rss|atom/i.test(attributes.type ?? '')) add(found.feeds, attributes.href);
    },
  });
  parser.end(html);
  return { links: [...found.links], pictures: [...found.pictures], feeds: [...found.feeds] };
}

/** Returns an address made absolute, without its fragment; undefined if it is none of the web. */
export function absoluteAddress(written: string, base: string): string | undefined {
  const url = URL.parse(written.trim(), base);
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '') return undefined;
  url.hash = '';
  return url.href;
}

/** Returns the largest picture of a `srcset`: `small.jpg 400w, large.jpg 1200w`. */
function largestOf(srcset: string): string | undefined {
  const choices = srcset.split(/,\s+/).flatMap((choice) => {
    const [address = '', size = '0'] = choice.trim().split(/\s+/);
    return address === '' ? [] : [{ address, size: Number.parseFloat(size) || 0 }];
  });
  return choices.toSorted((a, b) => b.size - a.size)[0]?.address;
}
