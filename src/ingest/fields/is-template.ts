/**
 * Returns whether a file is a template for articles by its path: one of Hugo's `archetypes`, `_template.md`,
 * `template_article.md`. The names of articles have hyphens (`template-for-a-letter.md`).
 *
 * @param path with the name of the folder that is imported
 */
export function isTemplatePath(path: string): boolean {
  return (
    /(?:^|[/\\])archetypes[/\\]/i.test(path) ||
    /(?:^|[/\\])(?:_templates?(?:[_-][^/\\]*)?|templates?(?:_[^/\\]*)?)\.(?:mdx?|markdown|html?)$/i.test(path)
  );
}

/**
 * Returns whether front matter is that of a template: its title or its date is a placeholder as a whole, such as
 * `{{ .Date }}` or `<% tp.file.title %>`.
 *
 * @param text of the file, with `\n` line endings
 */
export function hasTemplateFields(text: string): boolean {
  const fence = /^\uFEFF?(---|\+\+\+)[ \t]*\n/.exec(text)?.[1];
  if (fence === undefined) return false;
  const lines = text.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === fence);
  return lines.slice(1, Math.max(end, 1)).some((line) => {
    const value = /^(?:title|date)[ \t]*[:=](.*)$/i.exec(line)?.[1]?.trim() ?? '';
    const bare = /^(["']).*\1$/.test(value) ? value.slice(1, -1).trim() : value;
    return (bare.startsWith('{{') && bare.endsWith('}}')) || (bare.startsWith('<%') && bare.endsWith('%>'));
  });
}
