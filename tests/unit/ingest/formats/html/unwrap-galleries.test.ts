import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { unwrapGalleries } from '../../../../../src/ingest/formats/html/unwrap-galleries.ts';

// All texts are fiction.

function unwrapped(body: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${body}</body></html>`);
  unwrapGalleries(document);
  return document.body.innerHTML;
}

const text = '<p>The ferry came late.</p>';
const figure = (name: string) =>
  `<figure><img src="${name}.jpg" alt="${name}"><figcaption>A ${name}.</figcaption></figure>`;

test('pictures in an element of their own beside the text are of the text', () => {
  const figures = figure('lamp') + figure('net');
  expect(unwrapped(`<div>${text}<div>${figures}</div></div>`)).toBe(`<div>${text}${figures}</div>`);
});

test('one picture, pictures that are links, and pictures away from a text stay as they are', () => {
  for (const body of [
    `<div>${text}<div>${figure('lamp')}</div></div>`,
    `<div>${text}<div>${figure('lamp')}<figure><a href="/net"><img src="net.jpg" alt="A net"></a></figure></div></div>`,
    `<div>${text}<div>${figure('lamp')}${figure('net')}<p>More</p></div></div>`,
    `<div><div>${figure('lamp')}${figure('net')}</div></div>`,
  ])
    expect(unwrapped(body)).toBe(body);
});
