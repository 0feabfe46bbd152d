import { describe, expect, test } from 'vitest';
import { buildLexicon } from '../../../src/archive/lexicon.ts';
import type { EntityRecord } from '../../../src/archive/record.ts';
import { render } from '../../../src/markdown/render.ts';
import { entitySchema } from '../../../src/schema/entity.ts';
import type { EntityId } from '../../../src/schema/id.ts';
import { openSettings } from '../../support/content.ts';

// All texts are fiction.
const acme = {
  file: 'acme.yaml',
  id: 'acme' as EntityId,
  data: entitySchema.parse({ name: 'Acme Works', kind: 'organization', aliases: ['Acme'] }),
};
const lexicon = buildLexicon([acme satisfies EntityRecord]);

function rendered(markdown: string) {
  return render({ markdown, naming: [], listed: [{ id: acme.id, as: [] }] }, { ...openSettings, lexicon });
}

/** Returns HTML without the anchor links that every block has. */
function html(markdown: string): string {
  return rendered(markdown)
    .body.html.replace(/<a class="anchor"[^>]*><\/a>/g, '')
    .replace(/<div class="heading">(.*?)<\/div>/g, '$1');
}

const link = '<a class="mention" href="/entities/acme/" data-entity="acme">';

describe('blocks', () => {
  test('are paragraphs, list items and quotations, numbered in reading order', () => {
    expect(html('One.\n\n- Two\n- Three\n\n> Four.\n\nFive.')).toBe(
      '<p id="p1">One.</p>\n<ul>\n<li id="p2">Two</li>\n<li id="p3">Three</li>\n</ul>\n<blockquote>\n<p id="p4">Four.</p>\n</blockquote>\n<p id="p5">Five.</p>',
    );
  });

  test('are the paragraphs of a list item, or the item without its nested list', () => {
    expect(rendered('- One\n\n  Two\n\n- Three\n  - Four').body.blocks).toEqual([
      'One',
      'Two',
      'Three',
      'Four',
    ]);
  });

  test('include table cells, but not headings', () => {
    expect(rendered('# Head\n\n| A | B |\n|---|---|\n| C | D |').body.blocks).toEqual(['A', 'B', 'C', 'D']);
  });

  test('have plain text with a space per line break and without footnote marks', () => {
    expect(rendered('A *first*\nline[^1] and `code`.\n\n[^1]: A note.').body.blocks).toEqual([
      'A first line and code.',
      'A note.',
    ]);
  });

  test('have an anchor link without text', () => {
    expect(rendered('One.').body.html).toBe('<p id="p1">One.<a class="anchor" href="#p1"></a></p>');
  });
});

describe('headings', () => {
  test('have slugs, numbered if repeated', () => {
    expect(rendered('## The letter\n\n## The letter').body.headings).toEqual([
      { depth: 2, text: 'The letter', slug: 'the-letter' },
      { depth: 2, text: 'The letter', slug: 'the-letter-1' },
    ]);
  });

  test('are demoted if one is an h1', () => {
    expect(html('# A\n\n## B')).toBe('<h2 id="a">A</h2>\n<h3 id="b">B</h3>');
  });

  test('never use the id of a block', () => {
    expect(html('## P1\n\nText.')).toBe('<h2 id="section-p1">P1</h2>\n<p id="p1">Text.</p>');
  });

  test('have their link beside them, so that it is not part of what they are called', () => {
    expect(rendered('## The “letter”').body.html).toBe(
      '<div class="heading"><h2 id="the-letter">The “letter”</h2><a class="anchor" href="#the-letter" aria-label="Section The “letter”"></a></div>',
    );
  });

  test('contain no mentions', () => {
    expect(rendered('## Acme').body.mentions).toEqual([]);
  });
});

describe('mentions', () => {
  test('are linked, with block, offset, length and words', () => {
    const { body } = rendered('First.\n\nThe Acme Works grew.');
    expect(body.mentions).toEqual([{ entity: 'acme', block: 2, offset: 4, length: 10, words: 'Acme Works' }]);
    expect(body.html).toContain(`The ${link}Acme Works</a> grew.`);
  });

  test('may span emphasis, and count once', () => {
    const { body } = rendered('The **Acme** Works grew.');
    expect(body.mentions).toHaveLength(1);
    expect(body.html).toContain(`<strong>${link}Acme</a></strong>${link} Works</a> grew.`);
  });

  test('are counted in UTF-16 units of the block’s plain text', () => {
    const { body } = rendered('😀 *Acme* grew.');
    expect(body.mentions[0]).toMatchObject({ offset: 3, length: 4 });
    expect(body.blocks[0]!.slice(3, 7)).toBe('Acme');
  });

  test('are not found in links or code', () => {
    expect(rendered('[Acme](https://acme.example/) and `Acme`').body.mentions).toEqual([]);
  });

  test('can be added and suppressed manually', () => {
    const { body } = rendered('[The company](entity:acme) and [Acme](entity:none).');
    expect(body.mentions).toEqual([
      { entity: 'acme', block: 1, offset: 0, length: 11, words: 'The company' },
    ]);
    expect(body.html).toContain(`${link}The company</a> and Acme.`);
  });

  test('of unknown entities are an error when linked manually, and remain text', () => {
    const { body, faults } = rendered('[Them](entity:acmee).');
    expect(body.html).toContain('>Them.<');
    expect(faults).toEqual(
      [
        expect.objectContaining({ severity: 'warning' }),
        expect.objectContaining({
          severity: 'error',
          line: 1,
          message: 'The text links to the entity "acmee", which does not exist.',
          advice: 'Did you mean "acme"? Otherwise create content/entities/acmee.yaml.',
        }),
      ].toReversed(),
    );
  });
});

describe('HTML in an article', () => {
  test('is kept if safe, with its paragraphs as blocks', () => {
    expect(html('<p>One <em>word</em> of Acme</p>\n\n<figure><figcaption>Two</figcaption></figure>')).toBe(
      `<p id="p1">One <em>word</em> of ${link}Acme</a></p>\n<figure><figcaption id="p2">Two</figcaption></figure>`,
    );
  });

  test.each([
    ['<script>run()</script>', 'script'],
    ['<img src=x onerror=run() alt=x>', 'onerror'],
    ['<a href="javascript:run()">x</a>', 'javascript'],
    ['<a href="jAvA\tscript:run()">x</a>', 'script:'],
    ['<a href="data:text/html,x">x</a>', 'data:'],
    ['<svg onload=run()><use href="#x"/></svg>', 'svg'],
    ['<math><mi xlink:href="javascript:run()">x</mi></math>', 'javascript'],
    ['<iframe src="https://evil.example/"></iframe>', 'iframe'],
    ['<p style="position:fixed">x</p>', 'style'],
    ['<form action="https://evil.example/"><input name=q></form>', 'form'],
    ['<img src="https://evil.example/pixel.gif" alt="x">', 'evil.example'],
    ['<img src="//evil.example/pixel.gif" alt="x">', 'evil.example'],
    ['<img src="\\\\evil.example/pixel.gif" alt="x">', 'evil.example'],
    [
      '<picture><source srcset="https://evil.example/x.png"><img src="x.png" alt="x"></picture>',
      'evil.example',
    ],
    ['<p accesskey="x" tabindex="5">x</p>', 'tabindex'],
    ['<object data="x.swf"></object>', 'object'],
    ['<base href="https://evil.example/">', 'base'],
    ['<meta http-equiv="refresh" content="0;url=https://evil.example/">', 'refresh'],
    ['[x](javascript:run())', 'javascript'],
    ['![x](https://evil.example/x.png)', 'evil.example'],
  ])('%s is made harmless', (markdown, trace) => {
    expect(html(markdown)).not.toContain(trace);
  });

  test("can't use an id of the page", () => {
    expect(html('<p>Text.</p>\n\n<b id="search">x</b>')).not.toContain('id="search"');
  });

  test('keeps footnote links working in both directions', () => {
    const page = html('Text[^a].\n\n[^a]: Note.');
    for (const [, id] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(`id="${id}"`);
  });
});

test('lists the images of a text without repeats', () => {
  expect(rendered('![A gate](gate.jpg) ![A gate](gate.jpg) ![A wall](img/wall.png)').body.images).toEqual([
    'gate.jpg',
    'img/wall.png',
  ]);
});

test('keeps the first of repeated ids in raw HTML, and reports the others', () => {
  const { body, faults } = rendered(
    'One <i id="a">is</i>\n\ntwo <i id="b">are</i>\n\nthree <i id="a">are</i> <i id="a">four</i>\n\n[to it](#a) of Acme',
  );
  expect(body.html.match(/ id="user-content-[^"]*"/g)).toEqual([
    ' id="user-content-a"',
    ' id="user-content-b"',
  ]);
  expect(body.html).toContain('href="#user-content-a"');
  expect(faults.map(({ line, message }) => [line, message])).toEqual([
    [5, 'The id "a" is used more than once; this one will be removed.'],
    [5, 'The id "a" is used more than once; this one will be removed.'],
  ]);
});

test('headings with the same words get distinct ids, even next to an explicit one', () => {
  const { body } = rendered('## Same\n\n## Same\n\n<h2 id="same">Same</h2>\n\n## p1\n\nText.');
  const ids = [...body.html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('the link to a block comes after its own words and before the blocks within it, so that it is not heard first', () => {
  const { html } = rendered('- One.\n  - Two.\n\n> Three.').body;
  const order = html.match(/One\.|Two\.|Three\.|href="#p\d"/g);
  expect(order).toEqual([
    'One.',
    'href="#p1"',
    'Two.',
    'href="#p2"',
    'Three.',
    expect.stringMatching(/href/),
  ]);
});
