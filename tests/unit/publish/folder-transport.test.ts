import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderTransport } from '../../../src/publish/transports/folder.ts';
import { stampOf } from '../../../src/site/keep/site-manifest.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('each file that is sent to a folder is told, as it stands there, so that what has come is known after a break', async () => {
  const [out, folder] = [temporaryFolder(), temporaryFolder()];
  for (const name of ['index.html', 'robots.txt']) writeFileSync(join(out, name), 'Fiction.');
  const sent: unknown[] = [];
  await folderTransport({ out, manifest: new Map(), home: 'https://courier.example/' }, folder).send(
    ['index.html', 'robots.txt'],
    (path, stamp) => sent.push([path, stamp]),
  );
  expect(sent).toEqual(['index.html', 'robots.txt'].map((name) => [name, stampOf(join(folder, name))]));
});
