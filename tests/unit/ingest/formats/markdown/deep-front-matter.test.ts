import { expect, test } from 'vitest';
import { parseFrontMatter } from '../../../../../src/ingest/formats/markdown/parse-front-matter.ts';

test('front matter whose groups are keys of groups that are keys, and so on, is refused, and not written as texts', () => {
  const read = (times: number) =>
    parseFrontMatter(`---\ntitle: A ferry\n${'? '.repeat(times)}\n---\n\nIt sailed.\n`);
  expect(read(400)).toMatchObject({ said: { id: 'yaml-too-deep' } });
  expect(read(3)).toMatchObject({ fields: { title: 'A ferry' } });
});
