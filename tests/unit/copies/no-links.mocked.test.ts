import {
  chmodSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { bringBack, previewReturn } from '../../../src/copies/bring-back.ts';
import { keepDatedCopy } from '../../../src/copies/dated-copies.ts';
import { goBack, previewGoingBack } from '../../../src/copies/earlier/go-back.ts';
import { nodeDisk } from '../../../src/files/disk.ts';
import { article, filesIn, writeContent } from '../../support/content.ts';
import { archiveOfAllParts, backUp, filesBelow, returnOrder } from '../../support/copies/backups.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// All of it is fiction. Neither files nor folders have a second name on the disks of cameras and keys, and on some of other machines.
const { refuse } = vi.hoisted(() => ({
  refuse: () => {
    throw Object.assign(new Error('EPERM: operation not permitted, link'), { code: 'EPERM' });
  },
}));
vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  return {
    ...real,
    linkSync: vi.fn(refuse),
    symlinkSync: vi.fn(refuse),
    fsyncSync: vi.fn(real.fsyncSync),
    closeSync: vi.fn(real.closeSync),
  };
});

beforeEach(() => void vi.clearAllMocks());

test('a file is copied where it can have no second name, with its rights, and is on the disk then', () => {
  const folder = temporaryFolder();
  const [file, kept] = [join(folder, 'a.jpg'), join(folder, 'b.jpg')];
  const bytes = Buffer.alloc(100_000, 0xfe);
  writeFileSync(file, bytes);
  chmodSync(file, 0o462);
  nodeDisk.keep(file, kept);
  expect(readFileSync(kept).equals(bytes)).toBe(true);
  expect(statSync(kept).mode & 0o777).toBe(0o462);
  expect(vi.mocked(fsyncSync)).toHaveBeenCalledOnce();
  expect(vi.mocked(closeSync)).toHaveBeenCalledWith(vi.mocked(fsyncSync).mock.calls[0]![0]);
  writeFileSync(join(folder, 'c.jpg'), 'Of somebody else.');
  expect(() => nodeDisk.keep(file, join(folder, 'c.jpg'))).toThrow('EEXIST');
  expect(readFileSync(join(folder, 'c.jpg'), 'utf8')).toBe('Of somebody else.');
  expect(() => nodeDisk.keep(`${file}.gone`, join(folder, 'd.jpg'))).toThrow('ENOENT');
  expect(readdirSync(folder)).toEqual(['a.jpg', 'b.jpg', 'c.jpg']);
});

test('a backup is brought back there, file by file', async () => {
  const contentDir = archiveOfAllParts();
  const before = filesBelow(dirname(contentDir));
  const { file } = backUp(contentDir);
  writeFileSync(join(contentDir, 'articles/ferry.md'), article('', 'Another text.'));
  writeFileSync(join(contentDir, 'articles/later.md'), article());
  const { plan } = await previewReturn(file, contentDir);
  await bringBack(file, returnOrder(contentDir, plan.digest, true));
  expect(filesBelow(dirname(contentDir))).toEqual({ ...before, '.backfile/.gitignore': '*\n' });
});

test.each([false, true])(
  'and so is the content of an earlier publication, beside which something is published or not: %s',
  async (hasMore) => {
    const digest = 'a'.repeat(64);
    const contentDir = writeContent({
      'articles/quay.md': article('', 'The quay was opened.'),
      'articles/gate.jpg': Uint8Array.of(0xff, 0xd8, 0xff),
      'articles/2018/same.md': article(),
      'releases.yaml': `releases:\n- {"day":"2026-03-02","program":"0.2.0","digest":"${digest}"}\n`,
    });
    if (hasMore) {
      const settings = 'title: The Courier\ndescription: None.\nurl: https://courier.example/\n';
      writeFileSync(join(contentDir, 'site.yaml'), `${settings}look: { logo: theme/logo.svg }\n`);
      const logo = join(dirname(contentDir), 'public/theme/logo.svg');
      mkdirSync(dirname(logo), { recursive: true });
      writeFileSync(logo, '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="80"/>');
    }
    const before = filesIn(contentDir);
    keepDatedCopy({ contentDir, scope: 'texts', now: new Date('2026-03-02T08:00:00Z'), release: digest });
    writeFileSync(join(contentDir, 'articles/quay.md'), article('', 'The quay was closed.'));
    const order = { contentDir, release: { day: '2026-03-02', digest }, day: '2026-11-29' };
    const plan = await previewGoingBack(order);
    expect(plan).toMatchObject({ replaced: ['articles/quay.md'], refusals: [] });
    await goBack({ ...order, digest: plan.digest, now: new Date('2026-11-29T07:30:00Z') });
    expect(filesIn(contentDir)).toEqual(before);
  },
);
