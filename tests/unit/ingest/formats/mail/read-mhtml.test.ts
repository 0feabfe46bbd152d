import { expect, test } from 'vitest';
import { mhtmlReader } from '../../../../../src/ingest/formats/mail/read-mhtml.ts';
import { chooseReader } from '../../../../../src/ingest/pipeline/choose-reader.ts';
import { filesOf, importFrom, writeBatch } from '../../../../support/batch.ts';
import { writeContent } from '../../../../support/content.ts';
import { picture } from '../../../../support/picture.ts';
import { readAll, sourceOf } from '../../../../support/sources.ts';

// All texts, people and places are fiction.

const address = 'https://courier.example/2018/ferry';
const words = 'The ferry came on Tuesday, and all who had waited at the quay went home with it.';
const page = `<!DOCTYPE html><html lang=3D"en"><head><title>The ferry</title><meta property=3D"article:published_time" content=3D"2018-06-19"></head><body><article><h1>The ferry</h1><p>${words}</p><p><img src=3D"https://courier.example/quay.png" alt=3D"The quay"></p><p>${words}</p><p><a href=3D"answer">An answer</a> ${words}</p></article></body></html>`;
const mhtml = (html: string) =>
  `From: <Saved by Blink>\r\nSnapshot-Content-Location: ${address}\r\nSubject: The ferry\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----b1"\r\n\r\n\r\n------b1\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: ${address}\r\n\r\n${html}\r\n------b1\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://courier.example/quay.png\r\n\r\n${picture(90, 60).toString('base64')}\r\n------b1--\r\n`;

test('a page saved as MHTML is read as a page, with its address and its pictures', async () => {
  const content = writeContent({});
  const { refused, warnings, outcomes } = await importFrom(
    writeBatch({ 'ferry.mhtml': mhtml(page) }),
    content,
  );
  expect([...refused, ...warnings]).toEqual([]);
  expect(outcomes).toHaveLength(1);
  const files = filesOf(content);
  const text = Object.entries(files).find(([name]) => name.endsWith('.md'))![1];
  expect(text).toContain('title: The ferry');
  expect(text).toContain('date: 2018-06-19');
  expect(text).toContain(`url: ${address}`);
  expect(text).toContain('(https://courier.example/2018/answer)');
  expect(text).toMatch(/!\[The quay\]\([\w.-]+\.png\)/);
  expect(Object.keys(files).filter((name) => name.endsWith('.png'))).toHaveLength(1);
});

test('it is recognized by its head, and refused if there is no page in it', async () => {
  expect(chooseReader(sourceOf({ name: 'a.txt', content: mhtml(page) }), undefined)).toBe(mhtmlReader);
  const without = mhtml('').replace('Content-Type: text/html\r\n', 'Content-Type: text/css\r\n');
  expect((await readAll(mhtmlReader, { name: 'a.mhtml', content: without })).problems).toEqual([
    expect.stringContaining('There is no page in this file.'),
  ]);
});
