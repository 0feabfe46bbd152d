import { EventEmitter } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { expect, test } from 'vitest';
import { getArchive } from '../../../../src/site/astro/archive.ts';
import { followContent } from '../../../../src/site/astro/follow-content.ts';
import { handOver } from '../../../../src/site/open/handover.ts';
import { openSite } from '../../../../src/site/open/open-site.ts';
import { article, writeContent } from '../../../support/content.ts';

/** How long Vite's watcher reports no second change of a file: chokidar 3, `_throttle(EV_CHANGE, path, 50)`. */
const silentMs = 50;

test('the last of two changes is shown, even if the watcher reports only the first', async () => {
  const contentDir = writeContent({ 'articles/ferry.md': article('', 'A ferry of fiction.') });
  const file = join(contentDir, 'articles/ferry.md');
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  let reported = -Infinity;
  const save = (title: string) => {
    writeFileSync(file, article('', 'A ferry of fiction.', { title }));
    if (performance.now() - reported < silentMs) return;
    reported = performance.now();
    watcher.emit('all', 'change', file);
  };
  const opened = await openSite({ contentDir });
  let isFirst = true;
  handOver({
    ...opened,
    archive: opened.archive!,
    options: { contentDir },
    byCommand: true,
    onOpened: () => {
      if (isFirst) save('The second');
      isFirst = false;
    },
  });
  followContent(
    { watcher, middlewares: { use: () => undefined }, environments: {} } as unknown as ViteDevServer,
    { error: (text: string) => expect.unreachable(text) } as unknown as AstroIntegrationLogger,
  );
  save('The first');
  await expect.poll(() => getArchive().articles.map(({ data }) => data.title)).toEqual(['The second']);
});
