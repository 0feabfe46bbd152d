import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openArchive } from '../../../../src/files/open-archive.ts';
import { saveMemory } from '../../../../src/site/keep/memory-file.ts';
import { makeUrls } from '../../../../src/shared/base/urls.ts';
import { rememberSite } from '../../../support/builds/remembered-site.ts';
import { article, openSettings, writeContent } from '../../../support/content.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

test('a text that was removed or changed is in nothing that a build keeps', async () => {
  const content = writeContent({
    'articles/letter.md': article('', 'Marigold was said, in fiction.'),
    'articles/answer.md': article('', 'Celandine was said, in fiction.', { title: 'Answer' }),
    'articles/other.md': article('', 'Foxglove was said, in fiction.', { title: 'Other' }),
  });
  const kept = temporaryFolder();
  const build = async () => {
    const settings = { ...openSettings, cacheFile: join(kept, 'bodies.jsonl') };
    const { archive } = await openArchive(content, settings, { yamlFile: join(kept, 'yaml.jsonl') });
    const site = rememberSite({ archive: archive!, urls: makeUrls('https://courier.example', '/') });
    saveMemory(join(kept, 'memory'), 'key', site.known);
  };
  const bytes = () =>
    readdirSync(kept)
      .map((name) => readFileSync(join(kept, name), 'latin1'))
      .join('');
  await build();
  for (const word of ['Marigold', 'Celandine', 'Foxglove']) expect(bytes()).toContain(word);
  rmSync(join(content, 'articles/letter.md'));
  writeFileSync(join(content, 'articles/answer.md'), article('', 'Nothing was said.', { title: 'Answer' }));
  await build();
  expect(bytes()).not.toMatch(/Marigold|Celandine/);
  expect(bytes()).toContain('Foxglove');
});
