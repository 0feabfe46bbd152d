import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { cleanDrawing } from '../../../../src/files/pictures/clean-drawing.ts';

const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9"${attributes}>${inside}</svg>`;

/** Parts that do harm, or tell of the machine where a drawing was made. */
const hostile = [
  '<script>pwned()</script>',
  '<script href="https://evil.example/x.js"/>',
  '<style>@import "https://evil.example/x.css";</style>',
  '<style>@font-face{font-family:x;src:url(https://evil.example/x.woff)}</style>',
  '<style>text{background:image-set("https://evil.example/x.png" 1x)}</style>',
  '<style><![CDATA[</style><script>pwned()</script>]]></style>',
  '<style>&lt;/style>&lt;script>pwned()&lt;/script></style>',
  '<style>a{fill:u\\72l(https://evil.example/)}</style>',
  '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml" onload="pwned()"/></foreignObject>',
  '<foreignObject><iframe srcdoc="x"/></foreignObject>',
  '<image href="https://evil.example/t.png"/>',
  '<image xlink:href="data:image/svg+xml,&lt;svg onload=pwned()>"/>',
  '<feImage href="https://evil.example/t.png"/>',
  '<filter id="f"><feImage href="//evil.example/t.png"/></filter>',
  '<use href="https://evil.example/x.svg#a"/>',
  '<use xlink:href="data:image/svg+xml;base64,PHN2Zz4=#a"/>',
  '<a href="javascript:pwned()"><text>A</text></a>',
  '<a xlink:href="https://evil.example/"><rect/></a>',
  '<rect onclick="pwned()" fill="red"/>',
  '<rect fill="url(https://evil.example/#a)"/>',
  '<rect style="fill:url(\'https://evil.example/#a\')"/>',
  '<rect style="fill:url( //evil.example/#a)"/>',
  '<g style="cursor:url(https://evil.example/c)"/>',
  '<animate attributeName="href" to="javascript:pwned()"/>',
  '<set attributeName="onload" to="pwned()"/>',
  '<handler type="x">pwned()</handler>',
  '<!-- made by mira in /home/mira/secret -->',
  '<metadata><rdf:RDF>mira</rdf:RDF></metadata>',
  '<title>/home/mira</title>',
  '<sodipodi:namedview inkscape:export-filename="/home/mira/x.png"/>',
  '<g inkscape:label="/home/mira" data-name="mira" i:extraneous="self"/>',
  '<i:pgf>/home/mira</i:pgf>',
  '/home/mira',
  '<a href="x">/home/mira</a>',
  '<p>out</p>',
  '</svg><script>pwned()</script><svg>',
  '<iframe src="https://evil.example/"/>',
  '<?xml-stylesheet href="https://evil.example/x.css"?>',
  '<x:include xmlns:x="http://www.w3.org/2001/XInclude" href="/etc/passwd" parse="text"/>',
  '<svg onload="pwned()"><text>B</text></svg>',
  '<text>Words &lt;script&gt; &amp; "more"</text>',
  '<linearGradient id="a"/><rect fill="url(#a)"/>',
];

/** Lists what may not be in a published drawing, as an XML parser other than its writer's reads it. */
function harmIn(text: string): string[] {
  const harm: string[] = [];
  const elements = new Set('svg g text rect linearGradient filter style use tspan'.split(' '));
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (!elements.has(name)) harm.push(`<${name}>`);
        for (const [key, value] of Object.entries(attributes)) {
          if (/^on|:|^data/i.test(key)) harm.push(key);
          if (key !== 'xmlns' && /\/\/|javascript|data:/i.test(value)) harm.push(`${key}=${value}`);
        }
      },
      oncomment: (comment) => void harm.push(comment),
      onprocessinginstruction: (name) => void harm.push(name),
    },
    { xmlMode: true },
  );
  parser.end(text);
  if (/mira|evil\.example|passwd/.test(text)) harm.push('a private or foreign name');
  return harm;
}

test.each(hostile)('%s is left out, or its drawing is refused', (part) => {
  const clean = cleanDrawing(svg(part));
  if ('svg' in clean) expect(harmIn(clean.svg)).toEqual([]);
  else expect(clean.reason).toMatch(/^has /);
});

test('any mixture of hostile parts is left out or refused', () => {
  let cleaned = 0;
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...hostile), { maxLength: 5 }),
      fc.array(fc.nat(2000), { maxLength: 3 }),
      fc.constantFrom('<', '>', '"', "'", '&', '\\', '/', ']]>', '<!--', '\0'),
      (parts, places, sign) => {
        let text = svg(parts.join(''));
        for (const place of places) text = `${text.slice(0, place)}${sign}${text.slice(place)}`;
        const clean = cleanDrawing(text);
        if (!('svg' in clean)) return;
        cleaned += 1;
        // A text may say anything.
        expect(
          harmIn(clean.svg.replaceAll(/<text[^<]*<\/text>/g, '')).filter(
            (what) => !/^<\w*>$/.test(what) || /script|iframe|image/.test(what),
          ),
        ).toEqual([]);
      },
    ),
    { numRuns: 3000 },
  );
  expect(cleaned).toBeGreaterThan(100);
});

describe('what would be seen and is not on the list is named with its line', () => {
  test.each([
    ['\n\n<foreignObject/>', 'has <foreignObject>', 3],
    ['\n<image href="x.png"/>', 'has <image>', 2],
    ['<rect fill="url(https://x.example/#a)"/>', 'has an address in fill of <rect>', 1],
    ['<style>@media print{}</style>', 'has an address or a rule with @ in <style>', 1],
    ['<filter id="f">\n<feTurbulence/></filter>', 'has <feTurbulence>', 2],
  ])('%j', (inside, reason, line) => {
    expect(cleanDrawing(svg(inside))).toEqual({ reason, line });
  });

  test('entities, other elements at the top, and no drawing at all', () => {
    expect(cleanDrawing('<!DOCTYPE svg [\n<!ENTITY a "b">]><svg/>')).toEqual({
      reason: 'has <!ENTITY>',
      line: 2,
    });
    expect(cleanDrawing('<svg></svg>\n<p>x</p>')).toEqual({ reason: 'has <p>', line: 2 });
    expect(cleanDrawing('<?xml version="1.0"?><rss/>')).toEqual({ reason: 'has no <svg>', line: 1 });
    expect(cleanDrawing(svg('<g>'.repeat(60_000)))).toEqual({ reason: 'is nested too deeply', line: 1 });
  });
});

test('whether a drawing has words is told by its texts, not by its styles', () => {
  const hasText = (inside: string) => cleanDrawing(svg(inside));
  expect(hasText('<text>Quay</text>')).toMatchObject({ hasText: true });
  expect(hasText('<g><text><tspan>Quay</tspan></text></g>')).toMatchObject({ hasText: true });
  expect(hasText('<style>.b{fill:red}</style><rect class="b"/>')).toMatchObject({ hasText: false });
  expect(hasText('<text> </text>')).toMatchObject({ hasText: false });
});

test('what drawings are made of is kept', () => {
  const inside =
    '<defs><linearGradient id="a" gradientUnits="userSpaceOnUse"><stop offset="0" stop-color="red"/></linearGradient><clipPath id="c"><path d="M0 0h9"/></clipPath><filter id="f"><feGaussianBlur in="SourceAlpha" stdDeviation="2"/></filter><style>.b&gt;c{}</style></defs>'.replace(
      '<style>.b&gt;c{}</style>',
      '<style>.b{fill:url(#a);stroke-dasharray:1 2}</style>',
    ) +
    '<g class="b" transform="rotate(3)" clip-path="url(#c)" filter="url(#f)"><path d="M0 0l9 9" stroke-dasharray="1 2" stroke-width="2"/><use href="#x" x="1"/></g><text x="1" y="2" font-size="3" text-anchor="middle"><tspan dy="1">Quay &#x26; ferry</tspan></text>';
  const clean = cleanDrawing(svg(inside.replace('href="#x"', 'xlink:href="#x"')));
  const normal = (text: string) => text.replaceAll(' />', '/>');
  expect('svg' in clean && normal(clean.svg)).toBe(
    `<svg viewBox="0 0 9 9" xmlns="http://www.w3.org/2000/svg">${inside.replace('<use href="#x" x="1"/>', '<use x="1" href="#x"/>')}</svg>`,
  );
});
