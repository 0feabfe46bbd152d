import { Parser } from 'htmlparser2';

const invisible = new Set(['script', 'style', 'noscript', 'template']);

/** Returns the text of a title or name that may contain HTML: without tags, entities decoded, on one line. */
export function plainText(html: string): string {
  if (!/[<&]/.test(html)) return html.replaceAll(/\s+/g, ' ').trim();
  let text = '';
  let hidden = 0;
  const parser = new Parser({
    onopentagname: (name) => {
      if (invisible.has(name)) hidden += 1;
      if (name === 'br') text += ' ';
    },
    onclosetag: (name) => {
      if (invisible.has(name)) hidden -= 1;
    },
    ontext: (part) => {
      if (hidden === 0) text += part;
    },
  });
  parser.end(html);
  return text.replaceAll(/\s+/g, ' ').trim();
}
