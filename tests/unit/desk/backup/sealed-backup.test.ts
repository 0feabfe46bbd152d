import { rmSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { makeBackup, previewBackup, returnBackup } from '../../../../src/desk/server/backup/backups.ts';
import { article } from '../../../support/content.ts';
import { quietDesk } from '../../../support/desk-in-process.ts';
import { faultOf } from '../../../support/suite/fault-of.ts';

// All texts are fiction. A passphrase costs seconds of a processor each time it is tried, which a busy machine makes minutes.

test(
  'the desk makes a backup with a passphrase, whose name says so, and opens it with that alone',
  { timeout: 600_000 },
  async () => {
    const { desk } = quietDesk({ 'articles/ferry.md': article() });
    const passphrase = 'harbor salt 1962';
    const { file } = await makeBackup(desk, { file: '', passphrase, withCaptures: false });
    onTestFinished(() => rmSync(file, { force: true }));
    expect(file).toMatch(/-backup-\d{4}-\d\d-\d\d(?:-\d+)?\.zip\.age$/);
    expect((await faultOf(previewBackup(desk, { file, passphrase: '' }))).message).toMatch('Type it.');
    expect((await faultOf(previewBackup(desk, { file, passphrase: 'salt' }))).message).toMatch(
      'The passphrase is not that',
    );
    const { digest, lists } = await previewBackup(desk, { file, passphrase });
    expect(lists.filter(({ count }) => count > 0)).toEqual([]);
    expect(await returnBackup(desk, { file, passphrase, digest, mayLose: false })).toEqual({
      isChanged: false,
    });
  },
);
