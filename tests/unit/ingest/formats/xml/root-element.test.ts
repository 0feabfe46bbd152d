import { expect, test } from 'vitest';
import { rootElement } from '../../../../../src/ingest/formats/xml/root-element.ts';

test.each([
  ['<rss version="2.0">', 'rss'],
  ['\uFEFF<?xml version="1.0"?>\n<!-- a > b -->\n<feed xmlns="x">', 'feed'],
  ['<!doctype html><html lang="en">', 'html'],
  ['<!DOCTYPE rss PUBLIC "-//a>b//" "c.dtd"><rss>', 'rss'],
  ['<!DOCTYPE r [<!ENTITY a "b"><!ENTITY c "]>">\n]><rss>', 'rss'],
  ['A letter <b>from</b> the harbour', undefined],
  ['<!-- never closed <rss>', undefined],
  ['<!DOCTYPE r [<!ENTITY a "never closed', undefined],
])('the root element of %s is %s', (text, name) => {
  expect(rootElement(text)).toBe(name);
});
