import { EventEmitter } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { getArchive } from '../../../../src/site/astro/archive.ts';
import { pictureOf } from '../../../../src/site/astro/images.ts';
import { followContent } from '../../../../src/site/astro/follow-content.ts';
import { handOver } from '../../../../src/site/keep/handover.ts';
import { siteOpener } from '../../../../src/workspace/open-site.ts';
import { article, writeContent } from '../../../support/content.ts';
import { picture } from '../../../support/picture.ts';

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

test('a picture that changed while the content had errors is shown anew once they are fixed', async () => {
  const body = '![An oar, in fiction](oar.png)';
  const contentDir = writeContent({
    'articles/ferry.md': article('', body),
    'articles/oar.png': picture(50, 30),
  });
  const save = (fields: string) =>
    writeFileSync(join(contentDir, 'articles/ferry.md'), article(fields, body));
  const reopen = siteOpener({ contentDir });
  const opened = await reopen();
  const seen: (readonly string[] | undefined)[] = [];
  const onOpened = (_: unknown, changed?: readonly string[]) => void seen.push(changed);
  handOver({ ...opened, archive: opened.archive!, reopen, byCommand: true, onOpened });
  const sent: unknown[] = [];
  const environment = (name: string) => ({
    name,
    hot: { send: (...message: unknown[]) => sent.push([name, message[0]]) },
  });
  const httpServer = new EventEmitter();
  onTestFinished(() => void httpServer.emit('close'));
  followContent(
    {
      httpServer,
      watcher: new EventEmitter(),
      middlewares: { use: () => undefined },
      environments: { client: environment('client'), ssr: environment('ssr') },
    } as unknown as ViteDevServer,
    { error: () => undefined } as unknown as AstroIntegrationLogger,
  );
  const shown = () => pictureOf('oar.png', 'content/articles/ferry.md');
  const before = await shown();
  save('topic: x\n');
  await expect.poll(() => seen.length).toBe(1);
  writeFileSync(join(contentDir, 'articles/oar.png'), picture(70, 40));
  await expect.poll(() => seen.flat()).toContain('content/articles/oar.png');
  const reload = ['client', { type: 'full-reload', path: '*' }];
  expect(sent).not.toContainEqual(reload);
  save('');
  await expect.poll(() => sent).toContainEqual(reload);
  expect(sent).toContainEqual(['ssr', 'astro:content-changed']);
  const after = await shown();
  expect([before?.width, after?.width]).toEqual([50, 70]);
  expect(after?.src).not.toBe(before?.src);
});
