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
  // https://jekyllrb.com/docs/liquid/tags/#links
  if (word === 'post_url' || word === 'link') return encodeURI(`/${first.replace(/^\//, '')}`);
  const video = videos.get(word);
  if (video && /^[\w-]+$/.test(first)) return `<${video}${first}>`;
  return pictureOf(word, args) ?? linkOf(args) ?? wordsOf(args);
}

function pictureOf(name: string, args: Arguments): string | undefined {
  const isPicture = pictureNames.has(name);
  const named = ['src', 'image', 'img', 'file', 'path', 'url'].map((key) => args.get(key)).find(Boolean);
  const src = named ?? (isPicture ? args.get('0') : undefined);
  if (src === undefined || !(isPicture || pictureFile.test(src))) return undefined;
  const alt =
    args.get('alt') ?? args.get('description') ?? (named === undefined ? args.get('1') : undefined) ?? '';
  const caption = args.get('caption') ?? args.get('title');
  const picture = `![${escape(alt)}](<${src.replace(/[<>\n]/g, '')}>)`;
  return caption === undefined ? picture : `${picture}\n\n${escape(caption)}\n\n`;
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
