import { splitFrontMatter } from '../../files/front-matter.ts';

/** Changes the front matter of a Markdown file, whose lines end in `\n`; a file without any stays as it is. */
export function inFields(text: string, work: (yaml: string) => string): string {
  const parts = splitFrontMatter(text);
  if (typeof parts === 'string') return text;
  const start = text.indexOf('\n') + 1;
  return text.slice(0, start) + work(parts.yaml) + text.slice(start + parts.yaml.length);
}
