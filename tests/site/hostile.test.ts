import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildFiction, textsOf } from '../support/build.ts';
import { hostileContent, hostileStrings } from '../support/hostile.ts';
import { parseHtml } from '../support/html.ts';
import { schemaFaults } from '../support/schemas.ts';

describe('an archive whose every field is hostile', () => {
  let texts: Map<string, string>;
  const pages = new Map<string, Element[]>();
  const ending = (end: string) => [...texts].filter(([path]) => path.endsWith(end));

  beforeAll(() => {
    const built = buildFiction(hostileContent());
    expect(built.ran.code, built.ran.stderr).toBe(0);
    texts = textsOf(built.out);
    for (const [path, html] of ending('.html')) {
      const elements: Element[] = [];
      visit(parseHtml(html), 'element', (element) => void elements.push(element));
      pages.set(path, elements);
    }
    expect(pages.size).toBeGreaterThan(hostileStrings.length * 4);
  });

  test('has no elements that our pages don’t use', () => {
    const foreign = ['iframe', 'object', 'embed', 'base', 'math', 'animate', 'video', 'audio', 'style'];
    for (const [path, elements] of pages)
      expect(
        elements.filter(({ tagName }) => foreign.includes(tagName)),
        path,
      ).toEqual([]);
  });

  test('has no scripts except its own files and data', () => {
    for (const [path, elements] of pages) {
      for (const { tagName, properties } of elements) {
        // Browsers run none of these types.
        if (tagName !== 'script' || /^application\/(?:ld\+)?json$/.test(String(properties.type))) continue;
        expect(String(properties.src), path).toMatch(/^\/(?:_astro\/[\w.-]+|display)\.js$/);
      }
    }
  });

  test('has no event handlers, styles or executable addresses', () => {
    for (const [path, elements] of pages) {
      for (const { tagName, properties } of elements) {
        for (const [name, value] of Object.entries(properties)) {
          expect(name, `${path}: <${tagName}>`).not.toMatch(/^on|^style$|^srcDoc$|^formAction$/i);
          if (['href', 'src', 'action', 'cite', 'xLinkHref'].includes(name)) {
            expect(String(value), `${path}: <${tagName} ${name}>`).toMatch(
              /^(https?:\/\/|\/|#|mailto:|[\w.-]+($|[/#?]))/,
            );
            expect(String(value), `${path}: <${tagName} ${name}>`).not.toMatch(
              /^(javascript|data|vbscript):/i,
            );
          }
        }
      }
    }
  });

  test('shows each string completely, as text', () => {
    hostileStrings.forEach((text, index) => {
      const elements = pages.get(`articles/hostile-${index}/index.html`)!;
      const heading = elements.find(({ tagName }) => tagName === 'h1')!;
      const words = (value: string) => value.replace(/[\s\u0085\u2028\u2029\p{Cc}\p{Cf}]+/gu, '');
      let shown = '';
      visit(heading, 'text', ({ value }) => void (shown += value));
      expect(words(shown)).toBe(words(text));
    });
  });

  test('isolates names and titles that change the writing direction', () => {
    const index = hostileStrings.findIndex((text) => text.includes('\u202E'));
    // A block contains the effects of its direction characters; `<bdi>` isolates by itself, the others
    // through the style sheet.
    const isolating = /^(bdi|a|span|small|q|cite|mark|pre|title|h[1-6]|p|li|dt|dd|figcaption|time|script)$/;
    const sheets = ending('.css')
      .map(([, css]) => css)
      .join('');
    expect(sheets).toMatch(/:is\(a,span,small,q,cite,mark\)\{unicode-bidi:isolate/);
    for (const path of [
      `articles/hostile-${index}/index.html`,
      `entities/entity-${index}/index.html`,
      'index.html',
      'entities/index.html',
    ]) {
      for (const [, tag, text] of texts.get(path)!.matchAll(/<([^<>]*)>([^<>]*\u202E[^<>]*)</g)) {
        const isolated = isolating.test(tag!.split(/\s/)[0]!) || /\bdir="/.test(tag!);
        expect(isolated, `${path}: <${tag}>${text}`).toBe(true);
      }
    }
  });

  test('has feeds, sitemaps and a search description that are valid by their schemas', () => {
    expect(ending('.xml').length).toBeGreaterThan(hostileStrings.length);
    for (const [path, xml] of ending('.xml')) {
      expect(schemaFaults(xml), path).toEqual([]);
      // XML 1.0 does not allow these characters.
      expect(xml, path).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
      expect(xml, path).not.toContain('<title>forged');
    }
  });

  test('has valid JSON representations, data and JSON-LD', () => {
    for (const [, text] of ending('.json')) JSON.parse(text);
    for (const [, text] of ending('.jsonl')) for (const line of text.trimEnd().split('\n')) JSON.parse(line);
    for (const [path, html] of ending('.html')) {
      const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
      if (path.startsWith('articles/hostile')) expect(blocks.length, path).toBeGreaterThan(0);
      for (const [, json] of blocks) JSON.parse(json!);
    }
  });

  test('has no cell that a spreadsheet would execute', () => {
    const csv = texts.get('data/entities.csv')!;
    expect(csv).toContain('HYPERLINK');
    expect(csv).not.toMatch(/(^|,)"?[=@+\t\r-]/m);
  });

  test('stays inside its folder', () => {
    expect(
      [...texts.keys()].filter((path) => path.split('/').includes('..') || path.includes('passwd')),
    ).toEqual([]);
  });
});
