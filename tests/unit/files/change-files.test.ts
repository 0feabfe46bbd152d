import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  ChangeError,
  type FileChange,
  changeFiles,
  finishChange,
  interruptedChange,
  leftoverProblems,
  textOf,
} from '../../../src/files/change-files.ts';
import { nodeDisk } from '../../../src/files/disk.ts';
import { article, entity, problemsOf, site, writeContent } from '../../support/content.ts';
import { failingDisk } from '../../support/failing-disk.ts';

const before = {
  'entities/acme.yaml': entity('Acme'),
  'entities/old.yaml': entity('Old'),
  'articles/letter.md': article('', 'Acme.', { entities: '[acme]' }),
};
const changes: FileChange[] = [
  { file: 'content/entities/acme.yaml', before: before['entities/acme.yaml'], after: entity('Acme Ltd') },
  { file: 'content/entities/people/new.yaml', before: undefined, after: entity('New') },
  {
    file: 'content/articles/letter.md',
    before: before['articles/letter.md'],
    after: article('', 'Acme Ltd.'),
  },
  { file: 'content/entities/old.yaml', before: before['entities/old.yaml'], after: undefined },
];
const title = 'A change in fiction';

function snapshot(contentDir: string): Record<string, string> {
  const files = readdirSync(contentDir, { recursive: true, encoding: 'utf8' }).filter(
    (file) => !file.startsWith('.') && statSync(join(contentDir, file)).isFile(),
  );
  return Object.fromEntries(
    files.toSorted().map((file) => [file, readFileSync(join(contentDir, file), 'utf8')]),
  );
}

const write = () => writeContent(before);
const asBefore = { ...before, 'site.yaml': site };
const asAfter = {
  'articles/letter.md': changes[2]!.after,
  'entities/acme.yaml': changes[0]!.after,
  'entities/people/new.yaml': changes[1]!.after,
  'site.yaml': site,
};

/** Returns the numbers of all writes of the change. */
function writes(): number[] {
  const { disk, calls } = failingDisk(Infinity, false);
  changeFiles(write(), title, changes, disk);
  return Array.from({ length: calls() }, (_, index) => index + 1);
}

test('a change updates all files and leaves nothing behind', () => {
  const contentDir = write();
  changeFiles(contentDir, title, changes);
  expect(snapshot(contentDir)).toEqual(asAfter);
  expect(existsSync(join(contentDir, '.changes'))).toBe(false);
});

test('a failed write leaves all files old or all new, and trying again succeeds', () => {
  for (const failing of writes()) {
    const contentDir = write();
    const { disk } = failingDisk(failing, false);
    let failed = false;
    try {
      changeFiles(contentDir, title, changes, disk);
    } catch {
      failed = true;
    }
    expect(interruptedChange(contentDir)).toBeUndefined();
    expect(snapshot(contentDir)).toEqual(failed ? asBefore : asAfter);
    if (failed) changeFiles(contentDir, title, changes);
    expect(snapshot(contentDir)).toEqual(asAfter);
  }
});

/** Makes a change, and returns in which order names were changed, and folders brought to the disk. */
function namesInOrder(contentDir: string, ofChange: readonly FileChange[]): string[] {
  const calls: string[] = [];
  changeFiles(contentDir, title, ofChange, {
    ...nodeDisk,
    flushFolder(path) {
      calls.push(`flush ${relative(contentDir, path) || '.'}`);
      nodeDisk.flushFolder(path);
    },
    move(from, to) {
      calls.push(`move ${relative(contentDir, to)}`);
      nodeDisk.move(from, to);
    },
    remove(path) {
      calls.push(`remove ${relative(contentDir, path)}`);
      nodeDisk.remove(path);
    },
  });
  return calls;
}

test('the names of new folders are on the disk before the change is committed', () => {
  const added = { file: 'content/articles/2018/06/new.md', before: undefined, after: article() };
  const calls = namesInOrder(write(), [added]);
  expect(calls.slice(0, calls.indexOf('move .changes/journal.json'))).toEqual([
    'flush .',
    'flush articles',
    'flush articles/2018',
    'flush .changes',
  ]);
});

test('the journal is on the disk before a file is changed, and all files before the journal is ended', () => {
  const calls = namesInOrder(write(), changes);
  expect(calls.slice(calls.indexOf('move .changes/journal.json'))).toEqual([
    'move .changes/journal.json',
    'flush .changes',
    'move entities/acme.yaml',
    'move entities/people/new.yaml',
    'move articles/letter.md',
    'remove entities/old.yaml',
    'flush entities',
    'flush entities/people',
    'flush articles',
    'move .changes/done.json',
  ]);
});

test('what an earlier change has left over is in the way of no other', () => {
  const contentDir = write();
  mkdirSync(join(contentDir, '.changes'));
  for (const name of ['0.old', '0.new', '.gitignore'])
    writeFileSync(join(contentDir, '.changes', name), 'Old.');
  changeFiles(contentDir, title, changes);
  expect(snapshot(contentDir)).toEqual(asAfter);
  expect(existsSync(join(contentDir, '.changes'))).toBe(false);
});

test('what a change leaves behind is in no commit, and is named until it is removed', () => {
  const contentDir = write();
  const disk = {
    ...nodeDisk,
    removeFolder() {
      throw Object.assign(new Error('EIO'), { code: 'EIO' });
    },
  };
  const named = changes.slice(0, 3);
  changeFiles(contentDir, title, named, disk);
  expect(snapshot(contentDir)['entities/acme.yaml']).toBe(entity('Acme Ltd'));
  expect(readFileSync(join(contentDir, '.changes/0.old'), 'utf8')).toBe(entity('Acme'));
  expect(leftoverProblems(contentDir)).toMatchObject([{ severity: 'error', file: 'content/.changes' }]);
  const root = join(contentDir, '..');
  execFileSync('git', ['init', '-q', root]);
  execFileSync('git', ['-C', root, 'add', '-A']);
  expect(execFileSync('git', ['-C', root, 'ls-files']).toString()).not.toContain('.changes');
  finishChange(contentDir);
  expect(leftoverProblems(contentDir)).toEqual([]);
});

test('finishing cleans up after a change that was interrupted before it was committed', () => {
  const contentDir = write();
  const { disk } = failingDisk(4, true);
  expect(() => changeFiles(contentDir, title, changes, disk)).toThrow();
  expect(readdirSync(join(contentDir, '.changes'))).not.toEqual([]);
  finishChange(contentDir);
  expect(existsSync(join(contentDir, '.changes'))).toBe(false);
  expect(snapshot(contentDir)).toEqual(asBefore);
});

test('a crash at any write leaves the old files, or a change that can be finished', () => {
  for (const failing of writes()) {
    const contentDir = write();
    try {
      changeFiles(contentDir, title, changes, failingDisk(failing, true).disk);
    } catch {
      // Like a process that is gone: nothing else happens.
    }
    const found = interruptedChange(contentDir);
    if (!found) expect([asBefore, asAfter]).toContainEqual(snapshot(contentDir));
    finishChange(contentDir);
    expect(interruptedChange(contentDir)).toBeUndefined();
    const now = snapshot(contentDir);
    if (found) expect(now).toEqual(found.isUndone ? asBefore : asAfter);
    if ('entities/old.yaml' in now) changeFiles(contentDir, title, changes);
    expect(snapshot(contentDir)).toEqual(asAfter);
    expect(existsSync(join(contentDir, '.changes', 'journal.json'))).toBe(false);
  }
});

/** Makes a change that is interrupted before its last file. */
function cutOff(): string {
  const contentDir = write();
  // The last three are the removal of a file, the end of the journal, and the cleanup.
  const at = writes().length - 2;
  expect(() => changeFiles(contentDir, title, changes, failingDisk(at, true).disk)).toThrow('ENOSPC');
  expect(interruptedChange(contentDir)).toMatchObject({ title, isUndone: false });
  return contentDir;
}

test('finishing may itself be interrupted at any write', () => {
  for (const failing of writes()) {
    const contentDir = cutOff();
    try {
      finishChange(contentDir, failingDisk(failing, true).disk);
    } catch {
      // Again.
    }
    finishChange(contentDir);
    expect(snapshot(contentDir)).toEqual(asAfter);
  }
});

test('undoing may itself be interrupted at any write', () => {
  for (const failing of writes()) {
    const contentDir = cutOff();
    renameSync(join(contentDir, '.changes/journal.json'), join(contentDir, '.changes/undo.json'));
    try {
      finishChange(contentDir, failingDisk(failing, true).disk);
    } catch {
      // Again.
    }
    finishChange(contentDir);
    expect(snapshot(contentDir)).toEqual(asBefore);
  }
});

describe('while a change is interrupted', () => {
  test('it is not named as left over', () => {
    expect(leftoverProblems(cutOff())).toEqual([]);
  });

  test('no other change starts', () => {
    expect(() => changeFiles(cutOff(), title, changes)).toThrow(
      new ChangeError('An earlier change is not finished.'),
    );
  });

  test('reading the content reports it', async () => {
    expect(
      await problemsOf({
        ...before,
        '.changes/journal.json': JSON.stringify({ title: 'Merge of "old" into "acme"', changes: [] }),
      }),
    ).toMatchInlineSnapshot(`
      "content/.changes
        Merge of "old" into "acme" was interrupted and is only partly done.
        Run npm run entities -- finish before you edit anything."
    `);
  });

  test('a file edited since then is not overwritten', () => {
    const contentDir = cutOff();
    const file = join(contentDir, 'entities/old.yaml');
    writeFileSync(file, entity('Old, edited'));
    const now = snapshot(contentDir);
    expect(() => finishChange(contentDir)).toThrow(
      new ChangeError(
        'content/entities/old.yaml was edited after the change was interrupted. Restore it, or delete the folder content/.changes to keep all files as they are now.',
      ),
    );
    expect(snapshot(contentDir)).toEqual(now);
    writeFileSync(file, before['entities/old.yaml']);
    finishChange(contentDir);
    expect(snapshot(contentDir)).toEqual(asAfter);
  });
});

test('a file that changed since it was read stops the change before it starts', () => {
  const contentDir = write();
  writeFileSync(join(contentDir, 'entities/acme.yaml'), entity('Acme, edited'));
  const now = snapshot(contentDir);
  expect(() => changeFiles(contentDir, title, changes)).toThrow(
    new ChangeError('content/entities/acme.yaml was changed while the command was running. Run it again.'),
  );
  expect(snapshot(contentDir)).toEqual(now);
});

test('a changed file keeps its permissions', () => {
  const contentDir = write();
  const file = join(contentDir, 'entities/acme.yaml');
  chmodSync(file, 0o600);
  changeFiles(contentDir, title, changes);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('a change whose journal is damaged was interrupted all the same', () => {
  const contentDir = write();
  expect(interruptedChange(contentDir)).toBe(undefined);
  mkdirSync(join(contentDir, '.changes'));
  writeFileSync(join(contentDir, '.changes/journal.json'), 'damaged');
  expect(interruptedChange(contentDir)).toEqual({ title: 'A change', isUndone: false });
  writeFileSync(join(contentDir, '.changes/undo.json'), '');
  expect(interruptedChange(contentDir)).toEqual({ title: 'A change', isUndone: true });
});

test.each([{ changes: [] }, { title }, { title, changes: 'none' }, 'damaged'])(
  'a journal that is not whole changes nothing, and says what to do: %j',
  (journal) => {
    const contentDir = write();
    mkdirSync(join(contentDir, '.changes'));
    writeFileSync(join(contentDir, '.changes/journal.json'), JSON.stringify(journal));
    expect(() => finishChange(contentDir)).toThrow(
      new ChangeError(
        'The journal .changes/journal.json of an interrupted change can’t be read. Delete the folder .changes to keep all files as they are now.',
      ),
    );
    expect(snapshot(contentDir)).toEqual(asBefore);
  },
);

test('a byte order mark is a part of the text that was read', () => {
  const contentDir = write();
  const file = join(contentDir, 'entities/acme.yaml');
  writeFileSync(file, `\uFEFF${before['entities/acme.yaml']}`);
  expect(() => changeFiles(contentDir, title, changes)).toThrow('was changed while the command was running');
  const text = textOf(file)!;
  expect(text).toBe(`\uFEFF${before['entities/acme.yaml']}`);
  changeFiles(contentDir, title, [{ ...changes[0]!, before: text }]);
  expect(textOf(file)).toBe(entity('Acme Ltd'));
});

test('the text of a file keeps its byte order mark and line endings, and is undefined if there is no file', () => {
  const contentDir = writeContent({ 'articles/letter.md': '\uFEFFIt went.\r\n' });
  expect(textOf(join(contentDir, 'articles/letter.md'))).toBe('\uFEFFIt went.\r\n');
  expect(textOf(join(contentDir, 'articles/gone.md'))).toBeUndefined();
});
