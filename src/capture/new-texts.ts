import { hash } from 'node:crypto';
import { Parser } from 'htmlparser2';

/** Elements that do not end a paragraph. */
const inline = new Set(
  'a abbr b bdi bdo br cite code data dfn em font i img kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const unread = new Set(['a', 'script', 'style', 'noscript', 'template', 'select', 'button', 'svg']);
const minBlockCharacters = 40;
const minNewCharacters = 100;

/** Tells which pages have a text that no page before them had. */
export class NewTexts {
  readonly #seen = new Set<string>();

  /** Notes the text of a page outside its links, and returns whether enough of it is new. */
  take(html: string): boolean {
    let fresh = 0;
    for (const block of blocksOf(html)) {
      const key = hash('sha1', block, 'base64').slice(0, 12);
      if (this.#seen.has(key)) continue;
      this.#seen.add(key);
      fresh += block.length;
    }
    return fresh >= minNewCharacters;
  }
}

/** Returns the longer texts of a page that are in no link. */
function blocksOf(html: string): string[] {
  const blocks: string[] = [];
  let text = '';
  let depth = 0;
  const end = () => {
    const plain = text.replaceAll(/\s+/g, ' ').trim();
    if (plain.length >= minBlockCharacters) blocks.push(plain);
    text = '';
  };
  const parser = new Parser({
    onopentag: (name) => {
      if (unread.has(name)) depth += 1;
      if (!inline.has(name)) end();
    },
    ontext: (part) => {
      if (depth === 0) text += part;
    },
    onclosetag: (name) => {
      if (unread.has(name)) depth -= 1;
      if (!inline.has(name)) end();
    },
  });
  parser.end(html);
  end();
  return blocks;
}
