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

const marked = /\u{e0001}\u{e0065}\u{e006e}([^\u{e0001}\u{e007f}]*)\u{e007f}/gu;

/** Elements that contain only text. */
const textElements: ReadonlySet<string | undefined> = new Set(['title', 'option', 'script', 'textarea']);

/** Returns a page with its untranslated texts as elements that name their language, where there can be elements. */
export function withLanguages(html: string): string {
  if (!html.includes(end)) return html;
  let page = '';
  for (let at = 0; at < html.length;) {
    const found = html.indexOf('<', at);
    const tag = found < 0 ? html.length : found;
    page += withoutMarks(html.slice(at, tag).replaceAll(marked, '<span lang="en" dir="ltr">$1</span>'));
    at = endOfMarkup(html, tag);
    page += withoutMarks(html.slice(tag, at));
  }
  return page;
}

/** Returns where a tag ends, or the element if it contains only text. */
function endOfMarkup(html: string, from: number): number {
  let at = from;
  for (let isQuoted = false; at < html.length; at += 1) {
    if (html[at] === '"') isQuoted = !isQuoted;
    else if (html[at] === '>' && !isQuoted) break;
  }
  const name = /^<([a-z]+)/.exec(html.slice(from, from + 10))?.[1];
  if (!textElements.has(name)) return at + 1;
  const close = `</${name}>`;
  const closed = html.indexOf(close, at);
  return closed < 0 ? html.length : closed + close.length;
}
