interface FigureWords {
  /** What it shows, for people who cannot see it. */
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
}

/** Returns the Markdown of a picture in a text: a figure, if it has a caption or a credit. */
export function pictureMarkdown(src: string, { alt, caption, credit }: FigureWords): string {
  const picture = `![${escaped(alt)}](${src})`;
  const below = [caption, credit].filter((text) => text !== '').map(escaped);
  if (below.length === 0) return picture;
  return `<figure>\n\n${picture}\n\n<figcaption>${below.join(' · ')}</figcaption>\n\n</figure>`;
}

/** Returns a text in which no sign has a meaning to Markdown or HTML, on one line. */
function escaped(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[\\`*_[\]~|]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
