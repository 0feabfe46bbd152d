import { parse, stringify } from 'yaml';
import type { Files } from './content.ts';

/** Fields with text for readers, in front matter and records; the others are ids, dates and the like. */
const readByReaders =
  /^(title|standfirst|section|dateline|name|aliases|description|label|reason|publisher|rights|role)$|^byline\.\d+$|^corrections\.\d+\.text$|\.(publisher|title|author|role|reason|as)(\.\d+)?$|^aliases\.\d+$/;

/**
 * Transliterates an archive's own words to Cyrillic, so that any remaining Latin words are not the archive's.
 */
export function inOtherScript(files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => {
      if (path.endsWith('.yaml')) return [path, rewrittenYaml(text as string)];
      if (path.endsWith('.vtt'))
        return [path, (text as string).replaceAll(/^(?!WEBVTT|.*-->).+/gm, inOtherLetters)];
      // Pictures and sounds stay.
      if (!path.endsWith('.md')) return [path, text];
      const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text as string) ?? [];
      // Every second part is the path of a file, which stays as well.
      const parts = body.split(/(\]\(files\/[^)\s]+)/);
      const rest = parts.map((part, index) => (index % 2 === 0 ? inOtherLetters(part) : part)).join('');
      return [path, `---\n${rewrittenYaml(front)}---\n${rest}`];
    }),
  );
}

function rewrittenYaml(text: string): string {
  return stringify(rewritten(parse(text, { schema: 'failsafe' }), ''));
}

function rewritten(value: unknown, path: string): unknown {
  const below = (key: string | number) => (path === '' ? `${key}` : `${path}.${key}`);
  if (Array.isArray(value)) return value.map((part, index) => rewritten(part, below(index)));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, rewritten(part, below(key))]));
  return typeof value === 'string' && readByReaders.test(path) ? inOtherLetters(value) : value;
}

export function inOtherLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[a-z]/g, (letter) => String.fromCodePoint(0x0430 + letter.charCodeAt(0) - 97))
    .replace(/[A-Z]/g, (letter) => String.fromCodePoint(0x0410 + letter.charCodeAt(0) - 65));
}
