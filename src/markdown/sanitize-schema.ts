import { defaultSchema, type Options } from 'rehype-sanitize';

const added = ['abbr', 'bdi', 'bdo', 'cite', 'figcaption', 'figure', 'mark', 'small', 'time', 'u', 'wbr'];
// They ask for images by `srcset`, whose addresses no rule looks at.
const dropped = ['picture', 'source'];

/**
 * What HTML an article may have: GitHub's allow list of elements, widened for figures and languages; on each
 * element only the attributes that say something there.
 */
export const sanitizeSchema: Options = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []), ...added].filter((name) => !dropped.includes(name)),
  attributes: {
    ...defaultSchema.attributes,
    '*': ['dir', 'id', 'lang', 'title'],
    abbr: [],
    details: ['open'],
    div: [],
    img: ['alt', 'height', 'src', 'width'],
    input: [...(defaultSchema.attributes?.input ?? []), 'checked'],
    li: [...(defaultSchema.attributes?.li ?? []), 'value'],
    ol: [...(defaultSchema.attributes?.ol ?? []), 'start'],
    source: [],
    td: ['align', 'colSpan', 'headers', 'rowSpan'],
    th: ['align', 'colSpan', 'headers', 'rowSpan', 'scope'],
    time: ['dateTime'],
  },
  protocols: {
    cite: ['http', 'https'],
    // `entity:` links by hand; link-mentions.ts turns it into an address.
    href: ['http', 'https', 'mailto', 'entity'],
    // No such scheme: only pictures of the archive's own are shown, so that reading asks no other host.
    // (An empty list would allow all; and an address without its scheme, //host/, is dropped by render.ts.)
    src: ['relative-only'],
  },
};
