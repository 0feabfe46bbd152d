import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { sinceLastBuild, summarizeToday } from '../../../src/desk/server/today/summarize-today.ts';
import { rereadChanged } from '../../../src/desk/server/content/reread-changed.ts';
import { saveLastBuild } from '../../../src/site/open/last-build.ts';
import { article, entity } from '../../support/content.ts';
import { quietDesk } from '../../support/desk-in-process.ts';

// The survey of the whole archive is a separate process, which starts slowly on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

// All of it is fiction.

test('what needs doing is counted, and what was changed since the site was built', async () => {
  const { desk, contentDir, until } = quietDesk({
    'articles/letter.md': article('draft: true\n', 'A letter.', { title: 'A letter' }),
    'articles/reply.md': article('', 'A reply.', { entities: '[nobody]' }),
    'entities/ada.yaml': entity('Ada Bell', 'person'),
    'entities/ada-bel.yaml': entity('Ada Bel', 'person'),
  });
  expect(summarizeToday(desk)).toMatchObject({
    articles: 2,
    errors: 1,
    drafts: 1,
    undecided: 2,
    duplicates: null,
  });
  await until((event) => event.type === 'survey' && event.state === 'done');
  expect(summarizeToday(desk)).toMatchObject({
    duplicates: 1,
    topicDuplicates: 0,
    versions: 0,
    withoutTopics: 2,
  });
  expect(await sinceLastBuild(desk)).toBeNull();
  saveLastBuild(contentDir, desk.settings.out!, desk.opened.content);
  expect(await sinceLastBuild(desk)).toEqual({ added: 0, changed: 0, gone: 0, examples: [] });
  writeFileSync(join(contentDir, 'articles/reply.md'), article('', 'Another reply.'));
  writeFileSync(join(contentDir, 'articles/third.md'), article('', 'A third one.'));
  expect(await rereadChanged(desk)).toBe(2);
  expect(await sinceLastBuild(desk)).toMatchObject({ added: 1, changed: 1, gone: 0 });
});
