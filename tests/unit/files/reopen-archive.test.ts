import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { archiveOpener, openArchive } from '../../../src/files/open-archive.ts';
import { compareReopened } from '../../support/builds/compare-reopened.ts';
import { article, entity, openSettings, site, writeContent } from '../../support/content.ts';
import { picture } from '../../support/picture.ts';
import { printed } from '../../support/print/printed.ts';
import { wordTableText } from '../../../src/schema/word-table.ts';

// Everything here is fiction. The oracle opens the folder as a build does, from nothing.

describe('a folder that is opened again with the files that changed', () => {
  test('has the same problems and pages as one opened by a build, after edits', async () => {
    expect(await compareReopened(1)).toBeGreaterThan(4);
  });

  const printedFolder = 'issues/harbor-gazette-1855-09-22';
  const base = {
    'articles/ferry.md': article('image: { src: ferry.png, alt: A ferry }\n', 'The ferry of fiction.'),
    'articles/ferry.png': picture(8, 6),
    'articles/lamp.md': article('', 'A lamp.', { entities: '[acme]', topics: '[lamps]' }),
    'entities/acme.yaml': entity('Acme'),
    'topics/lamps.yaml': 'label: Lamps\n',
    'review.yaml': 'refused: []\n',
    ...printed,
  };
  const write = (path: string, text: string | Uint8Array) => (dir: string) => {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
    return [path];
  };
  const changes: Readonly<Record<string, (dir: string) => string[]>> = {
    'nothing in it': () => ['articles/lamp.md'],
    'a field that is unknown': write('articles/lamp.md', article('topic: x\n', 'A lamp.')),
    'bytes that are no text': write('articles/lamp.md', Uint8Array.of(0xff, 0xfe, 0x41)),
    'an empty file': write('topics/lamps.yaml', ''),
    'a name that two records have': write('entities/other.yaml', entity('Acme')),
    'a record of the same id in another folder': write('entities/firms/acme.yaml', entity('Acme Firm')),
    'another title of the site': write('site.yaml', site.replace('Courier', 'Herald')),
    'settings with a fault': write('site.yaml', 'title: A\n'),
    'no settings': (dir) => {
      rmSync(join(dir, 'site.yaml'));
      return ['site.yaml'];
    },
    'a picture that is none any more': write('articles/ferry.png', 'No picture.'),
    'no picture': (dir) => {
      rmSync(join(dir, 'articles/ferry.png'));
      return ['articles/ferry.png'];
    },
    'a table of words with a fault': write(`${printedFolder}/1.tsv`, 'No table.'),
    'other words of a page': write(
      `${printedFolder}/1.tsv`,
      wordTableText([[{ box: [1, 2, 3, 4], word: 'Oh' }]]),
    ),
    'a page of another shape': write(`${printedFolder}/1.png`, picture(8, 8)),
    'an issue with a fault': write(`${printedFolder}.yaml`, 'paper: nobody\n'),
    'a paper with another name': write('papers/harbor-gazette.yaml', 'name: Another\n'),
    'a file that is not read': write('articles/notes.txt', 'Notes.'),
    'a folder that is not known': write('artices/a.md', article()),
    'a file of an editor that is gone by now': () => ['articles/4913', 'articles/lamp.md~'],
    'a folder that was moved': (dir) => {
      mkdirSync(join(dir, 'articles/2018'));
      renameSync(join(dir, 'articles/lamp.md'), join(dir, 'articles/2018/lamp.md'));
      return ['articles/lamp.md', 'articles/2018'];
    },
    'a folder that is gone': (dir) => {
      rmSync(join(dir, 'topics'), { recursive: true });
      return ['topics'];
    },
    'a link in place of a file': (dir) => {
      renameSync(join(dir, 'articles/lamp.md'), join(dir, '../lamp.md'));
      symlinkSync('../../lamp.md', join(dir, 'articles/lamp.md'));
      return ['articles/lamp.md'];
    },
    'a file in place of a folder': (dir) => {
      rmSync(join(dir, 'entities'), { recursive: true });
      writeFileSync(join(dir, 'entities'), 'no folder');
      return ['entities', 'entities/acme.yaml'];
    },
    'a change that was interrupted': (dir) => {
      mkdirSync(join(dir, '.changes'));
      writeFileSync(join(dir, '.changes/journal.json'), '{"title":"Merge","changes":[]}');
      return ['.changes'];
    },
  };
  test.each(Object.entries(changes))('reports what a build reports, and recovers: %s', async (_, change) => {
    const dir = writeContent(base);
    const open = archiveOpener(dir, openSettings);
    const first = await open();
    expect(first.archive).toBeDefined();
    const changed = change(dir).map((path) => `content/${path}`);
    const expectSame = async () => {
      const again = await open(changed);
      const fresh = await openArchive(dir, openSettings);
      expect(again.problems).toEqual(fresh.problems);
      expect(again.content).toEqual(fresh.content);
      expect(again.files).toEqual(fresh.files);
      expect([...again.pictures.keys()]).toEqual([...fresh.pictures.keys()]);
      expect(pagesOf(again.archive)).toEqual(pagesOf(fresh.archive));
      expect(again.archive === undefined).toBe(fresh.archive === undefined);
    };
    await expectSame();
    for (const file of [...changed, 'content/articles/2018', 'content/.changes'])
      rmSync(join(dir, '..', file), { recursive: true, force: true });
    writeFiles(dir);
    await expectSame();
  });

  function writeFiles(dir: string): void {
    for (const [path, text] of Object.entries({ 'site.yaml': site, ...base })) {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), text);
    }
  }
});

/** Returns what the pages of all issues are made from. */
function pagesOf(archive: Archive | undefined): unknown {
  return archive?.issues.map(({ id, pages }) => [id, pages]);
}
