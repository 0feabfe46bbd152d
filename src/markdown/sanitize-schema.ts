import { defaultSchema, type Options } from 'rehype-sanitize';

/** What HTML an article may have: GitHub's allow list, widened for figures and languages, narrowed to this archive's own images. */
export const sanitizeSchema: Options = {
  ...defaultSchema,
  tagNames: [
    ...(defaultSchema.tagNames ?? []),
    'abbr',
    'bdi',
    'bdo',
    'cite',
    'figcaption',
    'figure',
    'mark',
    'small',
    'time',
    'u',
    'wbr',
  ],
  attributes: {
    ...defaultSchema.attributes,
    '*': [...(defaultSchema.attributes?.['*'] ?? []), 'lang', 'dir'],
    bdo: ['dir'],
    time: ['dateTime'],
  },
  protocols: {
    cite: ['http', 'https'],
    // `entity:` links by hand; link-mentions.ts turns it into an address.
    href: ['http', 'https', 'mailto', 'entity'],
    // No such scheme: only pictures of the archive's own are shown, so that reading asks no other host.
    // (An empty list would allow all.)
    longDesc: ['relative-only'],
    src: ['relative-only'],
  },
};
