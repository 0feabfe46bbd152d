/** A pattern for a value in a template: quoted, or a single word. */
export const templateArgument = String.raw`(?:"(?:[^"\\]|\\.)*"|\`[^\`]*\`|'[^']*'|[^\s"'>%{}|,]+)`;

/** Parses the arguments of a shortcode or tag: by name; those without a name by their index, from 0. */
export function readTemplateArguments(text: string): Map<string, string> {
  const args = new Map<string, string>();
  let position = 0;
  for (const match of text.matchAll(
    new RegExp(String.raw`(?:([\w-]+)\s*[=:]\s*)?(${templateArgument})`, 'g'),
  )) {
    const value = match[2]!.replace(/^(["'`])([^]*)\1$/, '$2').replace(/\\(["\\])/g, '$1');
    args.set(match[1] ?? String(position++), value);
  }
  return args;
}
