import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PublishFault } from '../../../src/publish/targets/publish-fault.ts';
import { folderTransport } from '../../../src/publish/transports/folder.ts';
import {
  openTransport,
  refusePlace,
  type UploadTarget,
} from '../../../src/publish/transports/open-transport.ts';
import { zipTransport } from '../../../src/publish/transports/zip.ts';
import { writeZip } from '../../../src/publish/transports/write-zip.ts';
import { planUpload } from '../../../src/publish/upload/send-site.ts';
import type { BuiltSite, FileTransport, Transport } from '../../../src/publish/upload/transport.ts';
import { knownTargets, lastTarget, UploadRecord } from '../../../src/publish/upload/upload-record.ts';
import {
  firstSite,
  missingFiles,
  readSite,
  secondSite,
  writeSite,
} from '../../support/published/fiction-site.ts';
import { faultOf } from '../../support/suite/fault-of.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// The site and its texts are fiction.

function place() {
  const root = temporaryFolder();
  mkdirSync(join(root, 'content'));
  return { root, contentDir: join(root, 'content'), out: join(root, 'dist'), folder: join(root, 'public') };
}

type Place = ReturnType<typeof place>;

async function publish(
  { contentDir }: Place,
  site: BuiltSite,
  transport: Transport,
  {
    target = 'folder',
    replaces = false,
    releases = [],
  }: { target?: string; replaces?: boolean; releases?: readonly string[] } = {},
) {
  const record = new UploadRecord(contentDir, target);
  const upload = await planUpload(site, transport, record, { replaces, releases });
  if (upload.plan.overwritten.length === 0) await upload.send(() => undefined);
  return upload.plan;
}

/** Stops after a number of files were sent or removed, and calls `onStep` after each. */
function breaking(transport: FileTransport, steps: number, onStep: () => void): FileTransport {
  let left = steps;
  const each = async (paths: readonly string[], work: (path: string) => Promise<void>) => {
    for (const path of paths) {
      if (left === 0) throw new PublishFault('The line was cut.');
      left -= 1;
      await work(path);
      onStep();
    }
  };
  return {
    ...transport,
    send: (paths, onSent) => each(paths, (path) => transport.send([path], onSent)),
    remove: (paths, onRemoved) => each(paths, (path) => transport.remove([path], onRemoved)),
  };
}

describe('publishing to a folder', () => {
  test('gives it the files of the site, and then only what has changed', async () => {
    const at = place();
    const first = await publish(
      at,
      writeSite(at.out, firstSite),
      folderTransport(writeSite(at.out, firstSite), at.folder),
    );
    expect(readSite(at.folder)).toEqual(readSite(at.out));
    expect(first.added).toHaveLength(Object.keys(firstSite).length);

    const site = writeSite(at.out, secondSite);
    const second = await publish(at, site, folderTransport(site, at.folder));
    expect(readSite(at.folder)).toEqual(readSite(at.out));
    expect(second).toMatchObject({
      added: ['_astro/new.css', 'articles/new/index.html', 'articles/newer/index.html', 'data/new-part.csv'],
      changed: ['articles/letter/index.html', 'data/one file.csv', 'data/index.csv', 'index.html'],
      removed: ['_astro/old.css', 'articles/gone/index.html', 'data/old-part.csv'],
      kept: 3,
    });
    const third = await publish(at, site, folderTransport(site, at.folder));
    expect(third).toMatchObject({ added: [], changed: [], removed: [], kept: 11 });
  });

  test('goes on after a break at any step, and serves nothing that refers to a missing file meanwhile', async () => {
    for (let steps = 0; steps <= 11; steps += 1) {
      const at = place();
      const before = writeSite(at.out, firstSite);
      await publish(at, before, folderTransport(before, at.folder));
      const site = writeSite(at.out, secondSite);
      const missing: string[] = [];
      const look = () => missing.push(...missingFiles(readSite(at.folder)));
      const cut = publish(at, site, breaking(folderTransport(site, at.folder), steps, look));
      if (steps < 11) expect((await faultOf(cut)).message).toMatch('The line was cut.');
      else await cut;
      const rest = await publish(at, site, breaking(folderTransport(site, at.folder), 100, look));
      expect(rest.added.length + rest.changed.length + rest.removed.length).toBe(11 - steps);
      expect(readSite(at.folder)).toEqual(readSite(at.out));
      expect(missing).toEqual([]);
    }
  });

  test('removes what a break left there, although no site has it any more', async () => {
    const at = place();
    const site = writeSite(at.out, firstSite);
    const transport = folderTransport(site, at.folder);
    const cut: FileTransport = {
      ...transport,
      send: async (paths, onSent) => {
        await transport.send(paths, () => undefined);
        onSent(paths[0]!, '');
        throw new PublishFault('The line was cut.');
      },
    };
    await faultOf(publish(at, site, cut));
    const { '_astro/old.css': _, ...rest } = firstSite;
    const next = writeSite(at.out, rest);
    await publish(at, next, folderTransport(next, at.folder));
    expect(readSite(at.folder)).toEqual(rest);
  });

  test('removes a file that a break has left half copied, and takes it for nobody’s', async () => {
    const at = place();
    const site = writeSite(at.out, firstSite);
    await publish(at, site, folderTransport(site, at.folder));
    writeFileSync(join(at.folder, '.index.html.backfile-part'), 'half');
    const { foreign } = await publish(at, site, folderTransport(site, at.folder));
    expect(foreign).toEqual([]);
    expect(existsSync(join(at.folder, '.index.html.backfile-part'))).toBe(false);
  });

  test('leaves files of others and names them, unless all others are to go', async () => {
    const at = place();
    const site = writeSite(at.out, firstSite);
    mkdirSync(at.folder);
    writeFileSync(join(at.folder, 'of-others.txt'), 'fiction');
    const plan = await publish(at, site, folderTransport(site, at.folder));
    expect(plan.foreign).toEqual(['of-others.txt']);
    expect(existsSync(join(at.folder, 'of-others.txt'))).toBe(true);
    await publish(at, site, folderTransport(site, at.folder), { replaces: true });
    expect(readSite(at.folder)).toEqual(firstSite);
  });

  test('overwrites a file of others only if it may, and names it', async () => {
    const at = place();
    const site = writeSite(at.out, firstSite);
    mkdirSync(at.folder);
    writeFileSync(join(at.folder, 'index.html'), 'another site of fiction');
    expect((await publish(at, site, folderTransport(site, at.folder))).overwritten).toEqual(['index.html']);
    expect(readSite(at.folder)).toEqual({ 'index.html': 'another site of fiction' });
    await publish(at, site, folderTransport(site, at.folder), { replaces: true });
    expect(readSite(at.folder)).toEqual(firstSite);
  });

  test('takes a site that names one of its releases for its own, although another machine has sent it', async () => {
    const [one, other] = [place(), place()];
    const withFeed = { ...firstSite, 'data/feed.xml': '<entry>sha256 of-the-last-release</entry>' };
    const before = writeSite(one.out, withFeed);
    await publish(one, before, folderTransport(before, one.folder));
    const site = writeSite(other.out, { ...secondSite, 'data/feed.xml': 'of-this-release' });
    const transport = folderTransport(site, one.folder);
    expect((await publish(other, site, transport, { releases: ['of-another'] })).overwritten).toContain(
      'index.html',
    );
    expect(readSite(one.folder)).toEqual(withFeed);
    const releases = ['of-the-first-release', 'of-the-last-release'];
    expect((await publish(other, site, transport, { releases })).overwritten).toEqual([]);
    expect(readSite(one.folder)).toMatchObject(readSite(other.out));
  });

  test('sends again what was changed there, and nothing if only the record is lost', async () => {
    const at = place();
    const site = writeSite(at.out, firstSite);
    await publish(at, site, folderTransport(site, at.folder));
    writeFileSync(join(at.folder, 'index.html'), 'changed by another program');
    expect((await publish(at, site, folderTransport(site, at.folder))).changed).toEqual(['index.html']);
    expect(await publish(at, site, folderTransport(site, at.folder), { target: 'another' })).toMatchObject({
      added: [],
      changed: [],
      kept: 10,
    });
    expect(knownTargets(at.contentDir)).toEqual(['another', 'folder']);
    expect(lastTarget(at.contentDir)).toBe('another');
  });

  test('takes a file where a folder was, and a folder where a file was', async () => {
    const at = place();
    const before = writeSite(at.out, { 'a/b.html': '1', c: '2', 'index.html': '' });
    await publish(at, before, folderTransport(before, at.folder));
    const site = writeSite(at.out, { a: '3', 'c/d.html': '4', 'index.html': '' });
    await publish(at, site, folderTransport(site, at.folder));
    expect(readSite(at.folder)).toEqual(readSite(at.out));
  });

  test('is refused in a folder that is not of a site, in the content and in the site itself', () => {
    const at = place();
    writeSite(at.out, firstSite);
    mkdirSync(join(at.root, 'letters'));
    writeFileSync(join(at.root, 'letters/of-ada.txt'), 'fiction');
    const refuse = (path: string) => () =>
      refusePlace({ type: path.endsWith('.zip') ? 'zip' : 'folder', path }, at.out, at.contentDir, false);
    expect(refuse(join(at.root, 'letters'))).toThrow('contains files that were not made by a build');
    expect(refuse(join(at.contentDir, 'site'))).toThrow('is inside the content folder');
    expect(refuse(at.out)).toThrow('is the site on this machine');
    expect(refuse(join(at.out, 'inner'))).toThrow('is the site on this machine');
    expect(refuse(join(at.out, 'site.zip'))).toThrow('is inside the site itself');
    expect(refuse(join(at.root, 'none/site.zip'))).toThrow('does not exist');
    expect(refuse(join(at.root, 'fresh'))).not.toThrow();
    expect(refuse(join(at.root, 'site.zip'))).not.toThrow();
  });
});

test('each target on this machine or elsewhere has its way of publishing', () => {
  const at = place();
  const site = writeSite(at.out, firstSite);
  const open = (target: UploadTarget, environment = {}) =>
    openTransport(target, site, at.contentDir, environment);
  const keys = { AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b', AWS_REGION: 'eu-west-1' };
  const transports = [
    open({ type: 'folder', path: at.folder }),
    open({ type: 'rsync', host: 'host.example', path: '/srv/site' }),
    open({ type: 's3', bucket: 'letters', prefix: '' }, keys),
    open({ type: 'zip', path: `${at.folder}.zip` }),
    open({ type: 'git', remote: 'origin', branch: 'gh-pages' }),
  ];
  expect(transports.map(({ type }) => type)).toEqual(['files', 'files', 'files', 'whole', 'whole']);
  expect(() => open({ type: 's3', bucket: 'letters', prefix: '' })).toThrow(PublishFault);
});

describe('the record of an upload', () => {
  test('is read up to a line that was cut off', () => {
    const at = place();
    const record = new UploadRecord(at.contentDir, 'folder');
    record.begin();
    record.sent('index.html', { digest: 'd', tag: 't' });
    const folder = join(at.root, '.backfile/private/published');
    const [name = ''] = readdirSync(folder);
    const text = readFileSync(join(folder, name), 'utf8');
    writeFileSync(join(folder, name), `${text}["cut`);
    const again = new UploadRecord(at.contentDir, 'folder');
    expect(again.isKnown).toBe(true);
    expect([...again.files]).toEqual([['index.html', { digest: 'd', tag: 't' }]]);
    record.end();
  });

  test('of one target says nothing about another', () => {
    const at = place();
    const record = new UploadRecord(at.contentDir, 'folder');
    record.begin();
    record.sent('index.html', { digest: 'd', tag: 't' });
    record.end();
    expect(new UploadRecord(at.contentDir, 'other').isKnown).toBe(false);
  });
});

describe('publishing to a ZIP file', () => {
  test('gives the same bytes for the same site, wherever it lies', async () => {
    const [one, other] = [place(), place()];
    const site = writeSite(one.out, firstSite);
    await publish(one, site, zipTransport(site, join(one.root, 'site.zip')));
    cpSync(one.out, other.out, { recursive: true });
    const again = writeSite(other.out, firstSite);
    await publish(other, again, zipTransport(again, join(other.root, 'site.zip')));
    const bytes = readFileSync(join(one.root, 'site.zip'));
    expect(readFileSync(join(other.root, 'site.zip')).equals(bytes)).toBe(true);
    expect(readdirSync(one.root).toSorted()).toEqual([
      '.backfile',
      '.dist.backfile-manifest',
      'content',
      'dist',
      'site.zip',
    ]);
  });

  test('writes it only where it would differ, and says what differs', async () => {
    const at = place();
    const file = join(at.root, 'site.zip');
    const site = writeSite(at.out, firstSite);
    await publish(at, site, zipTransport(site, file));
    expect(await publish(at, site, zipTransport(site, file))).toMatchObject({ added: [], kept: 10 });
    const later = writeSite(at.out, secondSite);
    const plan = await publish(at, later, zipTransport(later, file));
    expect(plan.removed).toEqual(['_astro/old.css', 'articles/gone/index.html', 'data/old-part.csv']);
  });

  test('overwrites a file that it has not made only if it may, and says what is in it', async () => {
    const at = place();
    const file = join(at.root, 'site.zip');
    const site = writeSite(at.out, firstSite);
    const refused = async () => (await publish(at, site, zipTransport(site, file))).overwritten;
    writeFileSync(file, 'another file');
    expect(await refused()).toEqual([`the file “${file}”, which is no ZIP that can be read`]);
    const backup = ['backup.json', 'content/site.yaml', 'content/articles/a.md', 'private/b', 'public/c'];
    writeZip(
      file,
      backup.map((path) => ({ path, read: () => Buffer.from('fiction') })),
    );
    const bytes = readFileSync(file);
    expect(await refused()).toEqual([
      `the file “${file}” with 5 files (backup.json, content/, private/, public/)`,
    ]);
    expect(readFileSync(file).equals(bytes)).toBe(true);
    await publish(at, site, zipTransport(site, file), { replaces: true });
    expect(await refused()).toEqual([]);
    expect(readFileSync(file).equals(bytes)).toBe(false);
  });

  test('takes a file with one of its releases for its own, although another machine has made it', async () => {
    const [one, other] = [place(), place()];
    const file = join(one.root, 'site.zip');
    const before = writeSite(one.out, { ...firstSite, 'data/feed.xml': 'of-the-last-release' });
    await publish(one, before, zipTransport(before, file));
    const site = writeSite(other.out, secondSite);
    expect((await publish(other, site, zipTransport(site, file))).overwritten).toHaveLength(1);
    const releases = ['of-the-last-release'];
    expect((await publish(other, site, zipTransport(site, file), { releases })).overwritten).toEqual([]);
  });
});
