import { describe, expect, test } from 'vitest';
import { parseHtml, writeHtml } from '../../../../../src/ingest/clean/html-tree.ts';
import { restoreParagraphs } from '../../../../../src/ingest/formats/wordpress/wordpress-paragraphs.ts';

// All texts are fiction.

function restored(html: string): string {
  const tree = parseHtml(html);
  restoreParagraphs(tree);
  return writeHtml(tree);
}

describe('a text of the classic editor', () => {
  test('has a paragraph at each empty line, and a break at the end of other lines', () => {
    expect(restored('The quay\nis closed.\n\n<em>Nobody</em> knows\n \nwhy.\n')).toBe(
      '<p>The quay<br>is closed.</p><p><em>Nobody</em> knows</p><p>why.</p>',
    );
  });

  test('has paragraphs in an element that spans them', () => {
    expect(restored('<span>One.\n\nTwo <b>and\n\nthree</b>.</span>')).toBe(
      '<p><span>One.</span></p><p><span>Two <b>and</b></span></p><p><span><b>three</b>.</span></p>',
    );
  });

  test('has paragraphs in quotations, and where needed in cells and items', () => {
    expect(restored('<blockquote>Go.</blockquote>\n<ul>\n<li>One</li>\n<li>Two\n\nmore</li>\n</ul>')).toBe(
      '<blockquote><p>Go.</p></blockquote><ul>\n<li>One</li>\n<li><p>Two</p><p>more</p></li>\n</ul>',
    );
  });

  test('keeps existing paragraphs, breaks and preformatted lines', () => {
    expect(restored('<p>One\nline</p>\n\nTwo<br>\nlines\n\n<pre>a\n\nb</pre>')).toBe(
      '<p>One<br>line</p><p>Two<br>lines</p><pre>a\n\nb</pre>',
    );
  });

  test('has no empty paragraphs', () => {
    expect(restored('\n\n&nbsp;\n\n<!--more-->\n\n<img src="a.jpg">\n\n')).toBe('<p><img src="a.jpg"></p>');
  });
});

describe('a text of the block editor', () => {
  test('is unchanged inside its blocks, and has paragraphs outside them', () => {
    expect(
      restored(
        'Old\n\ntext\n<!-- wp:paragraph -->\n<p>New\ntext</p>\n<!-- /wp:paragraph -->\n<!-- wp:search {"a":1} /-->\nEnd',
      ).replaceAll(/<!--.*?-->|\n+(?=<)|(?<=>)\n+/g, ''),
    ).toBe('<p>Old</p><p>text</p><p>New\ntext</p><p>End</p>');
  });

  test('has paragraphs in a block of the classic editor', () => {
    expect(
      restored('<!-- wp:freeform -->\nOne\n\ntwo\n<!-- /wp:freeform -->').replaceAll(/<!--.*?-->/g, ''),
    ).toBe('<p>One</p><p>two</p>');
  });
});
