import { expect, test } from 'vitest';
import { hostFiles } from '../../../../src/site/output/complete-site.ts';
import { baseOf, headersFile, policyOf } from '../../../../src/site/output/headers.ts';
import { article, type Files } from '../../../support/content.ts';
import { printed } from '../../../support/print/printed.ts';
import { build } from '../../../support/views.ts';

test('_headers sets one policy everywhere, and lets files with a hash in their name be cached', () => {
  expect(headersFile('/archive/', ['search/index/en/'])).toMatchInlineSnapshot(`
    "# Made by Backfile for the folder /archive/
    /archive/*
      Content-Security-Policy: default-src 'self'; frame-src 'none'; object-src 'none'; worker-src 'none'; form-action 'self'; base-uri 'none'
      X-Content-Type-Options: nosniff
      Referrer-Policy: strict-origin-when-cross-origin

    /archive/_astro/*
      Cache-Control: public, max-age=31536000, immutable

    /archive/search/index/en/words/*
      Cache-Control: public, max-age=31536000, immutable

    /archive/search/index/en/places/*
      Cache-Control: public, max-age=31536000, immutable

    /archive/search/index/en/forms/*
      Cache-Control: public, max-age=31536000, immutable

    /archive/search/index/en/endings/*
      Cache-Control: public, max-age=31536000, immutable

    /archive/search/index/en/texts/*
      Cache-Control: public, max-age=31536000, immutable

    /archive/search/index/en/filters/*
      Cache-Control: public, max-age=31536000, immutable

    /archive/pagefind/*
      Access-Control-Allow-Origin: *
    "
  `);
});

test('the base path of a built site is read from its _headers', () => {
  expect(baseOf(headersFile('/archive/', []))).toBe('/archive/');
  expect(baseOf('/*\n  X-Frame-Options: DENY\n')).toBeUndefined();
});

test('viewers of other sites may read what there is of issues, where there are any', async () => {
  const rule = '/archive/issues/*\n  Access-Control-Allow-Origin: *\n';
  const headersOf = async (files: Files) => {
    const { archive, urls } = await build(files);
    const address = { base: '/archive/' } as Parameters<typeof hostFiles>[0]['address'];
    return hostFiles({ archive, urls, address }, [])['_headers'];
  };
  expect(await headersOf(printed)).toContain(rule);
  expect(await headersOf({ 'articles/a.md': article() })).not.toContain('issues');
});

test('pictures may come from one other host, if the site names it, and a server of a built site says so, too', () => {
  const headers = headersFile('/', [], [], [], 'https://pictures.example');
  expect(headers).toContain("default-src 'self'; img-src 'self' https://pictures.example; frame-src 'none'");
  expect(policyOf(headers)).toContain("img-src 'self' https://pictures.example;");
  expect(policyOf(headersFile('/', []))).not.toContain('img-src');
  expect(policyOf('')).toBe(policyOf(headersFile('/', [])));
});
