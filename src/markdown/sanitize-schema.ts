import { defaultSchema, type Options } from 'rehype-sanitize';

const added = ['abbr', 'bdi', 'bdo', 'cite', 'figcaption', 'figure', 'mark', 'small', 'time', 'u', 'wbr'];
// Their `srcset` loads images from addresses that no rule checks.
const dropped = ['picture', 'source'];

/**
 * The HTML that an article may contain: GitHub's allow list of elements, extended for figures and languages,
 * with only the attributes that are meaningful on each element.
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
    // `entity:` is for manual links, and `withheld:` for marks of withheld names; both are turned into addresses.
    href: ['http', 'https', 'mailto', 'entity', 'withheld'],
    // There is no such scheme, so only the archive's own images are shown and reading makes no request to
    // other hosts. (An empty list would allow all; render.ts drops addresses without a scheme, //host/.)
    src: ['relative-only'],
  },
};
