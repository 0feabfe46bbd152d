import { Parser } from 'htmlparser2';

const unseen = new Set(['script', 'style', 'noscript', 'template']);

/** The text of a title or a name that may hold HTML: tags left out, entities decoded, on one line. */
export function plainText(html: string): string {
  if (!/[<&]/.test(html)) return html.replaceAll(/\s+/g, ' ').trim();
  let text = '';
  let hidden = 0;
  const parser = new Parser({
    onopentagname: (name) => {
      if (unseen.has(name)) hidden += 1;
      if (name === 'br') text += ' ';
    },
    onclosetag: (name) => {
      if (unseen.has(name)) hidden -= 1;
    },
    ontext: (part) => {
      if (hidden === 0) text += part;
    },
  });
  parser.end(html);
  return text.replaceAll(/\s+/g, ' ').trim();
}
