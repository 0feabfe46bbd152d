import { EventEmitter } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { getArchive } from '../../../../src/site/astro/archive.ts';
import { followContent } from '../../../../src/site/astro/follow-content.ts';
import { handOver } from '../../../../src/site/open/handover.ts';
import { siteOpener } from '../../../../src/site/open/open-site.ts';
import { article, writeContent } from '../../../support/content.ts';

test('the last of two changes in a row is shown', async () => {
  const contentDir = writeContent({ 'articles/ferry.md': article('', 'A ferry of fiction.') });
  const file = join(contentDir, 'articles/ferry.md');
  const save = (title: string) => writeFileSync(file, article('', 'A ferry of fiction.', { title }));
  const reopen = siteOpener({ contentDir });
  const opened = await reopen();
  let isFirst = true;
  handOver({
    ...opened,
    archive: opened.archive!,
    reopen,
    byCommand: true,
    onOpened: (_, changed) => {
      expect(changed).toEqual(['content/articles/ferry.md']);
      if (isFirst) save('The second');
      isFirst = false;
    },
  });
  const httpServer = new EventEmitter();
  onTestFinished(() => void httpServer.emit('close'));
  followContent(
    {
      httpServer,
      watcher: new EventEmitter(),
      middlewares: { use: () => undefined },
      environments: {},
    } as unknown as ViteDevServer,
    { error: (text: string) => expect.unreachable(text) } as unknown as AstroIntegrationLogger,
  );
  save('The first');
  await expect.poll(() => getArchive().articles.map(({ data }) => data.title)).toEqual(['The second']);
});
