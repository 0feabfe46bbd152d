// Tag characters, which are invisible wherever they remain: the language tag of Unicode for English, and its end.
const start = '\u{e0001}\u{e0065}\u{e006e}';
const end = '\u{e007f}';
const marks = /[\u{e0001}\u{e0065}\u{e006e}\u{e007f}]/gu;

/** Marks an English text that stands in for one that has not been translated. */
export function untranslated(text: string): string {
  return text && start + text + end;
}

/** Removes the marks from text that is no HTML. */
export function withoutMarks(text: string): string {
  return text.includes(end) ? text.replaceAll(marks, '') : text;
}

// Elements that contain only text, tags with their attributes, and marked texts between them.
const parts =
  /<(title|option|script|textarea)\b[^]*?<\/\1>|<(?:"[^"]*"|[^">])*>|\u{e0001}\u{e0065}\u{e006e}([^<\u{e007f}]*)\u{e007f}/gu;

/** Returns a page with its untranslated texts as elements that name their language, where there can be elements. */
export function withLanguages(html: string): string {
  if (!html.includes(end)) return html;
  return withoutMarks(
    html.replaceAll(parts, (part, _element: unknown, text?: string) =>
      text === undefined ? withoutMarks(part) : `<span lang="en" dir="ltr">${text}</span>`,
    ),
  );
}
