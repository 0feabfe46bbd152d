import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { FormValues } from '../../../src/desk/api/records.ts';
import type { DeskFault } from '../../../src/desk/server/desk/desk-fault.ts';
import type { FileWriter } from '../../../src/desk/server/content/writer/file-writer.ts';
import { addThemeFile } from '../../../src/desk/server/records/add-theme-file.ts';
import { listMenuLinks } from '../../../src/desk/server/records/list-menu-links.ts';
import { beginContent, saveSite, showSettings } from '../../../src/desk/server/records/save-site.ts';
import { previewSignals } from '../../../src/desk/server/records/preview-signals.ts';
import { saveRecord } from '../../../src/desk/server/records/save-record.ts';
import { openText } from '../../../src/desk/server/write/open-text.ts';
import { newPage, saveText } from '../../../src/desk/server/write/save-text.ts';
import { writeFiles } from '../../../src/desk/server/content/writer/write-files.ts';
import { summarizeToday } from '../../../src/desk/server/today/summarize-today.ts';
import { article, entity } from '../../support/content.ts';
import { quietDesk } from '../../support/desk-in-process.ts';
import { faultOf } from '../../support/suite/fault-of.ts';
import { picture } from '../../support/picture.ts';

// All papers and places are fiction.

const written =
  '# Settings\ntitle: The Example Courier # since 1901\ndescription: A paper that never was.\nurl: https://courier.example/\nlook:\n  colors:\n    accent: { light: "#8c1d18" } # the red of its masthead\n';

function openSettings(write: FileWriter['write'] = writeFiles) {
  const { desk, contentDir } = quietDesk(
    {
      'site.yaml': written,
      'articles/ferry.md': article(),
      'pages/about.md': '---\ntitle: About us\n---\n\nFiction.\n',
    },
    write,
  );
  const read = () => readFileSync(join(contentDir, 'site.yaml'), 'utf8');
  const save = (fields: FormValues, digest = showSettings(desk).site!.digest) =>
    saveRecord(desk, { type: 'site', id: 'site', digest, fields });
  return { desk, contentDir, read, save };
}

describe('the settings of an archive', () => {
  test('are a form, and their comments and lines stay where nothing was changed', async () => {
    const { desk, read, save } = openSettings();
    const { site, pages } = showSettings(desk);
    expect(pages).toEqual([{ id: 'about', title: 'About us' }]);
    expect(site!.form.map(({ key }) => key)).toEqual(expect.arrayContaining(['title', 'look', 'menu']));
    const saved = await save({
      ...site!.fields,
      title: 'The Courier',
      menu: ['/about/'],
      look: { colors: { accent: { light: '#1d188c' } } },
    });
    expect(read()).toBe(
      written
        .replace('The Example Courier', 'The Courier')
        .replace('"#8c1d18"', '"#1d188c"')
        .concat('menu: [/about/]\n'),
    );
    expect(desk.opened.content.site.title).toBe('The Courier');
    // Settings have no id, and no page that shows them.
    expect(saved).toEqual({ id: '' });
  });

  test('come with new records, which are known by their ids from then on', async () => {
    const { desk } = openSettings();
    const fields = { name: 'Example Boats', kind: 'organization' };
    const { id } = await saveRecord(desk, { type: 'entity', fields });
    expect(id).toBe('example-boats');
    expect(desk.opened.entity.get('example-boats')?.data.name).toBe('Example Boats');
  });

  test('are refused where they have faults, or lead nowhere, and nothing is written', async () => {
    const { desk, read, save } = openSettings();
    const { fields } = showSettings(desk).site!;
    expect((await faultOf(save({ ...fields, url: 'nowhere' }))).message).toMatch('url');
    expect((await faultOf(save({ ...fields, menu: ['/no-such-page/'] }))).message).toMatch('/no-such-page/');
    expect((await faultOf(save({ ...fields, front: ['no-such-article'] }))).message).toMatch(
      'no-such-article',
    );
    expect(read()).toBe(written);
  });

  test('show what programs will be told before they are saved', () => {
    const { desk, contentDir } = openSettings();
    const typed = { url: 'https://courier.example/', publisher: 'Example', robots: { training: 'refuse' } };
    mkdirSync(join(contentDir, '../public'));
    writeFileSync(join(contentDir, '../public/robots.txt'), 'User-agent: *\n');
    const preview = previewSignals(desk, typed)!;
    expect(preview).toMatchObject({
      isAtRoot: true,
      inPages: '<meta name="tdm-reservation" content="1">',
      headers: 'tdm-reservation: 1',
    });
    expect(preview.files.map(({ name, isReplaced }) => [name, isReplaced])).toEqual([
      ['robots.txt', true],
      ['.well-known/tdmrep.json', false],
    ]);
    const inFolder = previewSignals(desk, { ...typed, url: 'https://example.org/courier/' })!;
    expect(inFolder).toMatchObject({ isAtRoot: false, base: '/courier/', headers: '' });
    expect(inFolder.files.map(({ name }) => name)).toEqual(['robots.txt']);
    expect(previewSignals(desk, { ...typed, robots: { training: 'perhaps' } })).toBeNull();
    expect(previewSignals(desk, { ...typed, url: 'nowhere' })).toBeNull();
  });

  test('are not overwritten where an editor changed them meanwhile', async () => {
    const { desk, contentDir, read, save } = openSettings();
    const { fields, digest } = showSettings(desk).site!;
    writeFileSync(join(contentDir, 'site.yaml'), `${written}contact: desk@courier.example\n`);
    expect((await faultOf(save({ ...fields, title: 'Another' }, digest))).message).toMatch(
      'Nothing was overwritten.',
    );
    expect(read()).toContain('contact');
  });
});

describe('settings that are saved', () => {
  test('are written although it is not said what they were before, and only if they are changed', async () => {
    let writes = 0;
    const { desk, read } = openSettings((...request) => {
      writes += 1;
      return writeFiles(...request);
    });
    const { fields } = showSettings(desk).site!;
    await saveSite(desk, fields, undefined);
    expect([writes, read()]).toEqual([0, written]);
    await saveSite(desk, { ...fields, title: 'The Courier' }, undefined);
    expect(writes).toBe(1);
    expect(read()).toContain('title: The Courier #');
  });

  test('say what to do about what is wrong with them', async () => {
    const { desk, save } = openSettings();
    const { fields } = showSettings(desk).site!;
    const fault = await faultOf(save({ ...fields, menu: ['/no-such-page/'], front: ['fery'] }));
    expect(fault.message).toMatch(/^There is no page \/no-such-page\/ .+\. No article "fery"\.$/);
    expect((fault as DeskFault).advice).toMatch(/^Write the address as it is in a browser/);
  });

  test('are as before if they can’t be written', async () => {
    const { desk, read, save } = openSettings(() =>
      Promise.resolve({ type: 'failed', message: 'The disk is full.' }),
    );
    const { fields } = showSettings(desk).site!;
    expect((await faultOf(save({ ...fields, title: 'The Courier' }))).message).toBe(
      'This could not be saved. The disk is full.',
    );
    expect([read(), desk.opened.content.site.title]).toEqual([written, 'The Example Courier']);
  });

  test('wait until decisions that are not saved are', async () => {
    let isFull = true;
    const { desk, read, save } = openSettings((...request) =>
      isFull ? Promise.resolve({ type: 'failed', message: 'The disk is full.' }) : writeFiles(...request),
    );
    const { digest } = openText(desk, { type: 'page', id: 'about' })!;
    await saveText(desk, { type: 'page', id: 'about', body: 'More.', digest });
    await desk.changes.settled();
    isFull = false;
    const { fields } = showSettings(desk).site!;
    expect((await faultOf(save({ ...fields, title: 'The Courier' }))).message).toMatch(
      'Some decisions are not saved yet.',
    );
    expect(read()).toBe(written);
  });
});

test('two pages of one id are each shown by their own title, so that the keeper sees which to rename', () => {
  const { desk } = quietDesk({
    'pages/a/help.md': '---\ntitle: Help\n---\n\nFiction.\n',
    'pages/b/help.md': '---\ntitle: More help\n---\n\nFiction.\n',
  });
  expect(showSettings(desk).pages).toEqual([
    { id: 'help', title: 'Help' },
    { id: 'help', title: 'More help' },
  ]);
});

test('what is decided while the settings are written is written once, and can be decided again', async () => {
  const written: string[][] = [];
  const { desk, contentDir } = quietDesk(
    { 'articles/ferry.md': article(), 'pages/about.md': '---\ntitle: About us\n---\n\nFiction.\n' },
    async (request, onWait) => {
      const names = request.changes.map(({ file }) => basename(file));
      written.push(names);
      if (names.includes('site.yaml')) await write('One.');
      // It takes longer than the settings.
      else for (let turn = 0; turn < 20; turn += 1) await nextTurn();
      return writeFiles(request, onWait);
    },
  );
  const read = (file: string) => readFileSync(join(contentDir, file), 'utf8');
  const write = (body: string) => {
    const { digest } = openText(desk, { type: 'page', id: 'about' })!;
    return saveText(desk, { type: 'page', id: 'about', body, digest });
  };
  const { fields, digest } = showSettings(desk).site!;
  const typed = { ...fields, title: 'The Courier' };
  await saveRecord(desk, { type: 'site', id: 'site', digest, fields: typed });
  expect(desk.opened.content.site.title).toBe('The Courier');
  await write('Two.');
  await desk.changes.settled();
  expect(desk.changes.unsaved).toEqual([]);
  expect(read('pages/about.md')).toBe('---\ntitle: About us\n---\nTwo.');
  expect(written.flat().filter((name) => name === 'about.md')).toHaveLength(2);
});

test('a logo or a typeface is stored where the look is, and what is neither is refused', async () => {
  const { desk, contentDir } = quietDesk({});
  mkdirSync(join(contentDir, '../public'));
  const add = (name: string, bytes: Buffer) => addThemeFile(desk, { name, base64: bytes.toString('base64') });
  expect(await add('Our Logo.PNG', picture(8, 6))).toEqual({ path: 'theme/our-logo.png' });
  expect(await add('Lamp.woff2', Buffer.from('wOF2 fiction'))).toEqual({ path: 'theme/lamp.woff2' });
  expect(await add('Lamp.woff2', Buffer.from('wOF2 another'))).toEqual({ path: 'theme/lamp-2.woff2' });
  expect(existsSync(join(contentDir, '../public/theme/our-logo.png'))).toBe(true);
  expect((await faultOf(add('no.woff2', Buffer.from('fiction')))).message).toMatch('is not the font');
  await faultOf(add('no.svg', Buffer.from('fiction')));
  expect(readdirSync(join(contentDir, '../public/theme'))).toHaveLength(3);
});

test('a menu is offered own pages, the kinds of names that there are, and topics', () => {
  const { desk } = quietDesk({
    'pages/about.md': '---\ntitle: About us\n---\n\nFiction.\n',
    'topics/tides.yaml': 'label: Tides\n',
    'entities/ada.yaml': entity('Ada Bell', 'person'),
  });
  expect(listMenuLinks(desk)).toEqual([
    { to: '/about/', name: 'About us' },
    { to: '/people/', name: 'People' },
    { to: '/topics/tides/', name: 'Tides' },
  ]);
});

describe('an archive begins', () => {
  test('in an empty folder, with its name, address and language, and its pages', async () => {
    const { desk, contentDir } = quietDesk({});
    rmSync(join(contentDir, 'site.yaml'));
    desk.open();
    expect(summarizeToday(desk).hasSettings).toBe(false);
    expect(showSettings(desk)).toEqual({ pages: [] });
    await faultOf(beginContent(desk, { title: ' ', url: 'x', language: 'en' }));
    expect(existsSync(join(contentDir, 'site.yaml'))).toBe(false);
    await beginContent(desk, { title: ' The Lamp ', url: ' https://lamp.example/ ', language: ' en ' });
    expect(readFileSync(join(contentDir, 'site.yaml'), 'utf8')).toMatch(
      /title: The Lamp\n[^]*language: en\n[^]*url: https:\/\/lamp\.example\/\nrevisions: true\n$/,
    );
    expect(readdirSync(join(contentDir, 'pages')).toSorted()).toEqual([
      'about.md',
      'contact.md',
      'corrections.md',
    ]);
    expect(summarizeToday(desk)).toMatchObject({ hasSettings: true, errors: 0 });
    const { id } = await newPage(desk, { title: 'About this archive' });
    expect(openText(desk, { type: 'page', id })).toMatchObject({
      title: 'About this archive',
      file: 'content/pages/about-this-archive.md',
    });
    expect(
      (await faultOf(beginContent(desk, { title: 'Another', url: 'https://lamp.example/', language: 'en' })))
        .message,
    ).toMatch('This archive has settings already.');
  });
});
