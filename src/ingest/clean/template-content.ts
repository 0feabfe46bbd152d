type Arguments = ReadonlyMap<string, string>;

// Shortcodes built into Hugo, with the address that their argument, the id of a video or post, completes.
const videos: ReadonlyMap<string, string> = new Map([
  ['youtube', 'https://www.youtube.com/watch?v='],
  ['vimeo', 'https://vimeo.com/'],
]);
const pictureNames = new Set([
  'img',
  'image',
  'figure',
  'fig',
  'picture',
  'photo',
  'responsive_image',
  'imgproc',
  'asset_img',
]);
const pictureFile = /\.(?:jpe?g|png|gif|webp|avif|svg)$/i;
/** Template arguments that hold displayed text. */
const words = ['content', 'text', 'body', 'message', 'quote', 'description', 'caption', 'title', 'alt'];

/**
 * Returns as Markdown what a shortcode of Hugo, or a tag of Liquid or Nunjucks, would have added to the page:
 * an image with its caption, a link, the address of a video, or text.
 *
 * @returns undefined if that is unknown
 */
export function templateContent(name: string, args: Arguments): string | undefined {
  const word = name.toLowerCase();
  const first = args.get('0') ?? args.get('id') ?? '';
  if (word === 'ref' || word === 'relref') return encodeURI(first || '#');
  // https://hexo.io/docs/tag-plugins
  if (word === 'post_link')
    return `[${escape(args.get('1') ?? first)}](${encodeURI(`./${first.replace(/\.md$/, '')}.md`)})`;
  const hexoLink = word === 'link' ? hexoLinkOf(args) : undefined;
  if (hexoLink !== undefined) return hexoLink;
  // https://jekyllrb.com/docs/liquid/tags/#links
  if (word === 'post_url' || word === 'link') return encodeURI(`/${first.replace(/^\//, '')}`);
  const video = videos.get(word);
  if (video && /^[\w-]+$/.test(first)) return `<${video}${first}>`;
  return pictureOf(word, args) ?? linkOf(args) ?? wordsOf(args);
}

function pictureOf(name: string, args: Arguments): string | undefined {
  const isPicture = pictureNames.has(name);
  const named = ['src', 'image', 'img', 'file', 'path', 'url'].map((key) => args.get(key)).find(Boolean);
  const stated = positional(args);
  // Words may precede the path, as its class does in Hexo, and its sizes follow it.
  const at =
    isPicture && named === undefined
      ? Math.max(
          stated.findIndex((one) => pictureFile.test(one)),
          0,
        )
      : -1;
  const src = named ?? stated[at];
  const isPath = src !== undefined && (pictureFile.test(src) || (isPicture && /^\S+$/.test(src)));
  if (!isPath) return undefined;
  const alt =
    args.get('alt') ??
    args.get('description') ??
    (named === undefined ? stated.slice(at + 1).find((one) => !isSize(one)) : undefined) ??
    '';
  const caption = args.get('caption') ?? args.get('title');
  const picture = `![${escape(alt)}](<${src.replace(/[<>\n]/g, '')}>)`;
  return caption === undefined ? picture : `${picture}\n\n${escape(caption)}\n\n`;
}

/** Returns the arguments without a name. */
function positional(args: Arguments): string[] {
  return [...args].filter(([name]) => /^\d+$/.test(name)).map(([, value]) => value);
}

function isSize(text: string): boolean {
  return /^\d+(?:px|%)?$|^\(|\d(?:vw|px|em)\b/.test(text);
}

/** Returns a link of Hexo: its words, and then its address. */
function hexoLinkOf(args: Arguments): string | undefined {
  const words = positional(args).join(' ');
  // What stands before the colon of an address was read as the name of an argument.
  const [scheme = ''] = ['https', 'http'].filter((name) => args.has(name));
  const address = `${scheme}:${args.get(scheme) ?? ''}`;
  return words !== '' && /^https?:\/\/[^\s()<>]+$/.test(address)
    ? `[${escape(words)}](${address})`
    : undefined;
}

function linkOf(args: Arguments): string | undefined {
  const address = ['src', 'link', 'href', 'url'].map((key) => args.get(key)).find(Boolean) ?? '';
  if (!/^https?:\/\/[^\s()<>]+$/.test(address) || !URL.canParse(address)) return undefined;
  return `[${wordsOf(args) ?? escape(new URL(address).host)}](${address})`;
}

function wordsOf(args: Arguments): string | undefined {
  const text = words.map((key) => args.get(key)).find(Boolean);
  return text === undefined ? undefined : escape(text);
}

function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&').replace(/\s+/g, ' ');
}
