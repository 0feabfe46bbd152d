import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { archiveOpener } from '../../../../src/files/open-archive.ts';
import type { ArticleId } from '../../../../src/schema/id.ts';
import { carryFacts, fact } from '../../../../src/shared/base/fact.ts';
import { article, openSettings, writeContent } from '../../../support/content.ts';

// Everything here is fiction.

const computed: string[] = [];
const titleOf = fact('test: title of an article', (archive, id) => {
  computed.push(id);
  return archive.article.get(id as ArticleId)?.data.title;
});
const upperTitleOf = fact('test: title in capitals', (archive, id) => {
  computed.push(`capitals of ${id}`);
  return titleOf(archive, id)?.toUpperCase();
});

test('after an edit, only the facts that read it are computed again', async () => {
  const dir = writeContent({
    'articles/one.md': article('', 'One.', { title: 'One' }),
    'articles/two.md': article('', 'Two.', { title: 'Two' }),
  });
  const open = archiveOpener(dir, openSettings);
  const { archive: before } = await open();
  expect(['one', 'two'].map((id) => upperTitleOf(before!, id))).toEqual(['ONE', 'TWO']);
  computed.length = 0;
  writeFileSync(join(dir, 'articles/two.md'), article('', 'Two.', { title: 'Second' }));
  const { archive: after } = await open(['content/articles/two.md']);
  carryFacts(before!, after!);
  expect(['one', 'two'].map((id) => upperTitleOf(after!, id))).toEqual(['ONE', 'SECOND']);
  expect(computed).toEqual(['capitals of two', 'two']);
});
