import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dataScript } from '../../../../src/box/site/data-script.ts';
import { openBoxFile } from '../../../../src/mcp/source/box-source.ts';
import { faultOf } from '../../../support/suite/fault-of.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { zip } from '../../../support/zip.ts';

const site = 'data/site/';

/** Writes a box whose files are in a folder of the ZIP. Returns its path. */
function boxIn(top: string): string {
  const file = join(temporaryFolder(), 'courier.zip');
  const script = dataScript('search/names/index.json', Buffer.from('["ada"]'));
  writeFileSync(
    file,
    zip([
      { name: `${top}data/content/site.yaml`, content: 'secret' },
      { name: `${top}${site}check/index.html`, content: 'check' },
      { name: `${top}${site}search/names/index.json.js`, content: script },
      { name: `${top}${site}way`, content: '../content/site.yaml', mode: 0o120777 },
    ]),
  );
  return file;
}
const textOf = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);

test.each(['', 'courier/', 'of a friend/courier/'])(
  'a box is read as it is, also where it was packed again within “%s”',
  async (top) => {
    const source = await openBoxFile(boxIn(top));
    expect(textOf(await source.read('check/'))).toBe('check');
    expect(textOf(await source.read('search/names/index.json?v=1'))).toBe('["ada"]');
    for (const path of ['../content/site.yaml', 'way', 'none/'])
      expect(await source.read(path), path).toBeUndefined();
    source.close();
  },
);

test('another ZIP is no box', async () => {
  const file = join(temporaryFolder(), 'other.zip');
  writeFileSync(file, zip([{ name: 'mydata/site/check/index.html', content: 'check' }]));
  expect((await faultOf(openBoxFile(file))).message).toMatch('is not a box');
});
