import { splitFrontMatter } from '../../files/front-matter.ts';

/**
 * Edits the front matter of a Markdown file with `\n` line endings, and its body if wanted. A file without front matter is not
 * changed.
 */
export function editFrontMatter(
  text: string,
  work: (yaml: string) => string,
  editBody: (body: string) => string = (body) => body,
): string {
  const parts = splitFrontMatter(text);
  if (typeof parts === 'string') return text;
  const start = text.indexOf('\n') + 1;
  const fence = text.slice(start + parts.yaml.length, text.length - parts.body.length);
  const edited = work(parts.yaml);
  // The line end before the fence is not part of the fields: without their last line, they must not end in one.
  const yaml = parts.yaml.endsWith('\n') ? edited : edited.replace(/\n$/, '');
  return text.slice(0, start) + yaml + fence + editBody(parts.body);
}
