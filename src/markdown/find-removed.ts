import type { Element, Root } from 'hast';
import { elementsOf } from './elements-of.ts';
import { sanitizeSchema } from './sanitize-schema.ts';

/** Something in an article's HTML that sanitizing removes. */
export interface Removed {
  /** `<script>`, `onclick on <p>`, `a javascript: address on <a>`. */
  readonly what: string;
  /** From 1, in the body. */
  readonly line: number;
}

const allowedTags = new Set(sanitizeSchema.tagNames);
const urlAttributes = new Set(['href', 'src', 'cite', 'longDesc']);

/** Lists what sanitizing will remove from a tree, so that it can be reported. */
export function findRemoved(tree: Root): Removed[] {
  const removed: Removed[] = [];
  for (const element of elementsOf(tree)) {
    const line = element.position?.start.line ?? 1;
    const report = (what: string) => removed.push({ what, line });
    if (!allowedTags.has(element.tagName)) {
      report(`<${element.tagName}>`);
      continue;
    }
    for (const [name, value] of Object.entries(element.properties)) {
      if (value === null || value === undefined || value === false) continue;
      // An image from another host is reported as an error by check-body.ts.
      const scheme =
        urlAttributes.has(name) && element.tagName !== 'img' ? schemeOf(String(value)) : undefined;
      if (!isAllowed(element, name)) report(`${name.toLowerCase()} on <${element.tagName}>`);
      else if (scheme && !sanitizeSchema.protocols?.[name]?.includes(scheme))
        report(`${scheme}: address on <${element.tagName}>`);
    }
  }
  return removed;
}

function isAllowed({ tagName }: Element, name: string): boolean {
  const rules = [
    ...(sanitizeSchema.attributes?.[tagName] ?? []),
    ...(sanitizeSchema.attributes?.['*'] ?? []),
  ];
  return rules.some(
    (rule) =>
      (Array.isArray(rule) ? rule[0] : rule) === name || (rule === 'data*' && name.startsWith('data')),
  );
}

/** Returns the scheme of a URL as a browser reads it, such as `https`; undefined if it is relative. */
function schemeOf(address: string): string | undefined {
  if (/^\s*[\\/]{2}/.test(address)) return 'https';
  return /^([a-z][a-z0-9+.-]*):/i.exec(address.replace(/[\u0000-\u0020]/g, ''))?.[1]?.toLowerCase();
}
