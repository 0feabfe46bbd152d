import { join } from 'node:path';
import { createServer, type Plugin } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { devPolicy } from '../../../../src/site/astro/dev-policy.ts';
import { nativeSource } from '../../../../src/site/astro/native-source.ts';
import { contentSecurityPolicy } from '../../../../src/views/meta/policy.ts';
import { projectFolder } from '../../../support/project.ts';

test('pages permit the styles that Vite puts into them during development', async () => {
  const file = join(projectFolder, 'src/components/part-of-a-page.ts');
  const part: Plugin = {
    name: 'part-of-a-page',
    resolveId: (id) => (id === file ? id : undefined),
    load: (id) =>
      id === file ? "export { contentSecurityPolicy } from '../views/meta/policy.ts';" : undefined,
  };
  const server = await createServer({
    configFile: false,
    root: projectFolder,
    appType: 'custom',
    logLevel: 'silent',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    plugins: [part, nativeSource('dev'), devPolicy()],
  });
  onTestFinished(() => server.close());
  const page = await server.ssrLoadModule(file);
  expect(page.contentSecurityPolicy()).toContain("'unsafe-inline'");
  expect(contentSecurityPolicy()).not.toContain("'unsafe-inline'");
});
