import { splitFrontMatter } from '../../files/front-matter.ts';

/**
 * Edits the front matter of a Markdown file with `\n` line endings. A file without front matter is not
 * changed.
 */
export function editFrontMatter(text: string, work: (yaml: string) => string): string {
  const parts = splitFrontMatter(text);
  if (typeof parts === 'string') return text;
  const start = text.indexOf('\n') + 1;
  return text.slice(0, start) + work(parts.yaml) + text.slice(start + parts.yaml.length);
}
