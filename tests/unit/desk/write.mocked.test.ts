import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { contentPicture } from '../../../src/desk/server/http/content-picture.ts';
import { addFile } from '../../../src/desk/server/write/add-file.ts';
import { addPicture } from '../../../src/desk/server/write/add-picture.ts';
import { openText } from '../../../src/desk/server/write/open-text.ts';
import { pasteText } from '../../../src/desk/server/write/paste-text.ts';
import { previewText } from '../../../src/desk/server/write/preview-text.ts';
import { changeStanding, newText, saveText } from '../../../src/desk/server/write/save-text.ts';
import { undoLast } from '../../../src/desk/server/shell/undo-last.ts';
import { article, entity } from '../../support/content.ts';
import { picture } from '../../support/picture.ts';
import { quietDesk } from '../../support/desk-in-process.ts';
import { faultOf } from '../../support/suite/fault-of.ts';

const parsed = vi.hoisted(() => ({ count: 0 }));
vi.mock(import('../../../src/files/parse-yaml.ts'), async (original) => {
  const actual = await original();
  return {
    ...actual,
    parseYaml(...input: Parameters<typeof actual.parseYaml>) {
      parsed.count += 1;
      return actual.parseYaml(...input);
    },
  };
});
const checks = vi.hoisted(() => ({ count: 0 }));
vi.mock(import('../../../src/archive/check.ts'), async (original) => {
  const actual = await original();
  return {
    ...actual,
    *checkSteps(...input: Parameters<typeof actual.checkSteps>) {
      checks.count += 1;
      return yield* actual.checkSteps(...input);
    },
  };
});

// All people, firms and places are fiction.

/** A file as several editors leave it: a byte order mark, comments, quotes, and line endings of two kinds. */
const mixed =
  '\uFEFF---\r\ntitle:   "The tower"  # as printed\r\ndate: 2018-06-19\r\nentities: [ada-vale]\r\ntopics: []\r\n---\r\n\r\nAda Vale  climbed the tower.\r\n\nThe lamp was lit.   \r\n\r\nNobody was there.';

const files = {
  'articles/2018/tower.md': mixed,
  'articles/lamp.md': article('draft: true\n', 'A lamp.', { title: 'The lamp is lit' }),
  'articles/ferry.md': article('', 'The ferry sailed.', { title: 'The ferry' }),
  'entities/ada-vale.yaml': entity('Ada Vale', 'person'),
  'pages/about.md': '---\ntitle: About\n---\n\nFiction.\n',
  'addresses.txt': '/articles/ferry/ 2019-01-01\n',
};

function openWriting() {
  const { desk, contentDir } = quietDesk(files);
  const read = (file: string) => readFileSync(join(contentDir, file), 'utf8');
  const open = (id: string, type: 'article' | 'page' = 'article') => openText(desk, { type, id })!;
  const save = async (id: string, work: (body: string) => string, type: 'article' | 'page' = 'article') => {
    const { body, digest } = open(id, type);
    await saveText(desk, { type, id, digest, body: work(body) });
    await desk.changes.settled();
  };
  const stand = async (id: string, change: Parameters<typeof changeStanding>[1]['change']) => {
    const answer = await changeStanding(desk, { id, change });
    await desk.changes.settled();
    return answer;
  };
  return { desk, contentDir, read, open, save, stand };
}

describe('the text of an article', () => {
  test('is there for articles and pages, and not for what is neither', () => {
    const { desk, open } = openWriting();
    expect(open('ferry')).toMatchObject({ title: 'The ferry', body: '\nThe ferry sailed.\n' });
    expect(open('about', 'page')).toMatchObject({ title: 'About', body: '\nFiction.\n' });
    expect(open('about', 'page')).not.toHaveProperty('standing');
    for (const id of ['mill', 'about', 'ada-vale'])
      expect(openText(desk, { type: 'article', id })).toBe(null);
    expect(openText(desk, { type: 'page', id: 'ferry' })).toBe(null);
  });

  test('stays byte for byte where nothing was changed', async () => {
    const { read, open, save } = openWriting();
    expect(open('tower').body).toBe(
      '\nAda Vale  climbed the tower.\n\nThe lamp was lit.   \n\nNobody was there.',
    );
    await save('tower', (body) => body.replace('lit', 'out'));
    expect(read('articles/2018/tower.md')).toBe(mixed.replace('lit', 'out'));
    await save('tower', (body) => body);
    expect(read('articles/2018/tower.md')).toBe(mixed.replace('lit', 'out'));
  });

  test('is shown with its names where they stand in the Markdown', async () => {
    const { desk } = openWriting();
    const body =
      '\n# Ada Vale\n\nAda *Vale* climbed,  \nand [a pilot](entity:none) saw `Ada Vale`.\nVale &amp; she\n\n> - Vale’s lamp\n\n| Ada Vale |\n| --- |\n| Vale | \n';
    const { names, html } = (await previewText(desk, { type: 'article', id: 'tower', body }))!;
    const shown = names.map(({ from, to }) => body.slice(from, to));
    expect(shown).toEqual(['Ada *Vale', 'Vale', 'Vale', 'Ada Vale', 'Vale']);
    // As many as the site has links to her.
    expect(html.match(/href="\/desk\/records\/entity\/ada-vale\/"/g)!.length).toBeGreaterThanOrEqual(5);
    const page = await previewText(desk, { type: 'page', id: 'about', body: 'Ada Vale.' });
    expect(page!.names).toEqual([]);
  });

  test('is saved by one parse of one file, and without a check of the archive', async () => {
    const { desk, save } = openWriting();
    await desk.changes.settled();
    parsed.count = 0;
    checks.count = 0;
    await save('ferry', (body) => `${body}\nIt came back.\n`);
    expect(parsed.count).toBe(1);
    expect(checks.count).toBe(0);
  });

  test('is begun on the line below the fields, also of a file that ends there', async () => {
    const { contentDir, desk, read, save } = openWriting();
    writeFileSync(join(contentDir, 'pages/about.md'), '---\ntitle: About\n---');
    await desk.changes.reread(['content/pages/about.md']);
    await save('about', () => 'Text.\n', 'page');
    expect(read('pages/about.md')).toBe('---\ntitle: About\n---\nText.\n');
  });

  test('is not overwritten where another program changed it, while a change of the fields is no hindrance', async () => {
    const { contentDir, desk, read, open } = openWriting();
    const { digest, body } = open('ferry');
    const path = join(contentDir, 'articles/ferry.md');
    writeFileSync(path, read('articles/ferry.md').replace('title: The ferry', 'title: A ferry'));
    const saved = await saveText(desk, { type: 'article', id: 'ferry', digest, body: `${body}More.\n` });
    await desk.changes.settled();
    expect(read('articles/ferry.md')).toContain('title: A ferry\n');
    expect(read('articles/ferry.md')).toContain('The ferry sailed.\nMore.\n');
    writeFileSync(path, read('articles/ferry.md').replace('sailed', 'sank'));
    expect(
      (await faultOf(saveText(desk, { type: 'article', id: 'ferry', digest: saved.digest, body: 'Lost.\n' })))
        .message,
    ).toMatch('This text was changed elsewhere since you opened it. Nothing was overwritten.');
    expect(read('articles/ferry.md')).toContain('sank');
  });

  test('is that of the file which is shown, although another kind of page or a second file has its id', async () => {
    const { contentDir, desk, read, open } = openWriting();
    const page = '---\ntitle: The ferry\n---\nAs a page.';
    writeFileSync(join(contentDir, 'pages/ferry.md'), page);
    const second = article('', 'A second ferry.', { title: 'Ferry' });
    mkdirSync(join(contentDir, 'articles/lines'));
    writeFileSync(join(contentDir, 'articles/lines/ferry.md'), second);
    await desk.changes.reread(['content/pages/ferry.md', 'content/articles/lines/ferry.md']);
    for (const type of ['article', 'page'] as const) {
      const { digest, body } = open('ferry', type);
      const saved = await saveText(desk, { type, id: 'ferry', digest, body: `${body}More.` });
      expect(saved).toEqual({ digest: open('ferry', type).digest });
    }
    await desk.changes.settled();
    expect(read('articles/ferry.md')).toMatch(/The ferry sailed\.\nMore\.$/);
    expect(read('articles/lines/ferry.md')).toBe(second);
    expect(read('pages/ferry.md')).toBe(`${page}More.`);
  });

  test('is refused where it could not be read again', async () => {
    const { read, save } = openWriting();
    await faultOf(save('ferry', () => 'A \u0000 character.\n'));
    expect(read('articles/ferry.md')).toContain('The ferry sailed.');
  });

  test('is shown with its names as links and its faults at their lines', async () => {
    const { desk } = openWriting();
    const body =
      '\nAda Vale climbed.\n\n![A lamp](lamp.png)\n\n[Nobody](entity:nobody)\n\n<script>alert(1)</script>\n';
    const preview = await previewText(desk, { type: 'article', id: 'tower', body });
    expect(preview).toMatchObject({ folder: 'articles/2018/' });
    expect(preview!.html).toContain('href="/desk/records/entity/ada-vale/"');
    expect(preview!.html).not.toContain('<script');
    expect(preview!.faults.map(({ severity, line, message }) => [severity, line, message])).toEqual(
      expect.arrayContaining([
        ['error', 4, 'There is no image "lamp.png".'],
        ['error', 6, 'The text links to the entity "nobody", which does not exist.'],
      ]),
    );
    expect(await previewText(desk, { type: 'page', id: 'no-such', body })).toBeNull();
  });
});

describe('a new article', () => {
  test('is a draft without text, in the folder of its year, at an address that was never used', async () => {
    const { desk, read, open } = openWriting();
    const { id } = await newText(desk, { title: '  The  ferry ', date: '2019-03' });
    await desk.changes.settled();
    expect(id).toBe('the-ferry');
    expect(read('articles/2019/the-ferry.md')).toBe(
      '---\ntitle: The ferry\ndate: 2019-03\nentities: []\ntopics: []\ndraft: true\n---\n\n',
    );
    expect(open(id)).toMatchObject({ body: '\n', standing: { isDraft: true, isPublished: false } });
    expect(await newText(desk, { title: 'Ferry', date: '' })).toEqual({ id: 'ferry-xxxx' });
  });

  test('needs a headline, and a date that can be read', async () => {
    const { desk } = openWriting();
    expect((await faultOf(newText(desk, { title: ' ', date: '' }))).message).toMatch(
      'The article lacks a headline.',
    );
    expect((await faultOf(newText(desk, { title: 'A', date: 'yesterday' }))).message).toMatch(
      'The date "yesterday"',
    );
  });
});

describe('how an article stands', () => {
  test('a correction is one more line of the file, and no pass over the archive', async () => {
    const { desk, read, stand, open } = openWriting();
    await desk.changes.settled();
    checks.count = 0;
    await stand('tower', { type: 'correct', date: '2026-03-01', text: 'The tower: it is a mast.' });
    expect(checks.count).toBe(0);
    expect(read('articles/2018/tower.md')).toBe(
      mixed.replace(
        'topics: []\r\n',
        'topics: []\r\ncorrections: [{ date: 2026-03-01, text: "The tower: it is a mast." }]\r\n',
      ),
    );
    expect(open('tower').standing?.corrections).toEqual([
      { date: '2026-03-01', text: 'The tower: it is a mast.' },
    ]);
  });

  test('an article is withdrawn with its reason, and comes back as it was', async () => {
    const { read, stand, open } = openWriting();
    const before = read('articles/ferry.md');
    await stand('ferry', {
      type: 'withdraw',
      date: '2026-03-01',
      reason: 'It was not true.',
      ground: 'policy',
      keepTitle: true,
    });
    expect(open('ferry').standing?.withdrawn).toEqual({ date: '2026-03-01', reason: 'It was not true.' });
    await stand('ferry', { type: 'restore' });
    expect(read('articles/ferry.md')).toBe(before);
  });

  test('a draft is published, and one that never was becomes a draft again', async () => {
    const { read, stand } = openWriting();
    const before = read('articles/lamp.md');
    await stand('lamp', { type: 'publish' });
    expect(read('articles/lamp.md')).not.toContain('draft');
    await stand('lamp', { type: 'draft' });
    expect(read('articles/lamp.md')).toBe(before);
    expect((await faultOf(stand('ferry', { type: 'draft' }))).message).toMatch(
      'This article has been published',
    );
  });

  test('a draft is deleted, a copy of it stays, and it comes back', async () => {
    const { desk, contentDir, read, stand } = openWriting();
    const before = read('articles/lamp.md');
    const { notes } = await stand('lamp', { type: 'delete' });
    expect(notes).toEqual([expect.stringContaining('a copy is kept in .backfile/private/removed/')]);
    expect(existsSync(join(contentDir, 'articles/lamp.md'))).toBe(false);
    const kept = join(contentDir, '../.backfile/private/removed/articles');
    expect(readdirSync(kept).map((name) => readFileSync(join(kept, name), 'utf8'))).toEqual([before]);
    await undoLast(desk);
    await desk.changes.settled();
    expect(read('articles/lamp.md')).toBe(before);
  });

  test('only a draft that was never published is deleted', async () => {
    const { contentDir, stand } = openWriting();
    expect((await faultOf(stand('tower', { type: 'delete' }))).message).toMatch(
      'Only a draft can be deleted.',
    );
    expect((await faultOf(stand('no-such', { type: 'delete' }))).message).toMatch(
      'This text no longer exists.',
    );
    expect(existsSync(join(contentDir, 'articles/2018/tower.md'))).toBe(true);
  });
});

test('what is pasted from a page or from Word keeps headings, lists, links and emphasis, and nothing else', () => {
  const html = `<html><style>p { color: red }</style><!--StartFragment--><h2 style="x">The quay</h2>
    <p class="MsoNormal">It is <b>open</b>, says <a href="https://courier.example/a">the report</a>.<o:p></o:p></p>
    <ul><li>One</li><li>Two</li></ul><img src="https://tracker.example/x.gif" alt="A dot"><script>alert(1)</script>
    <!--EndFragment--><p>Not copied.</p></html>`;
  const { markdown } = pasteText(undefined, { html });
  expect(markdown).toBe(
    '## The quay\n\nIt is **open**, says [the report](https://courier.example/a).\n\n- One\n- Two',
  );
});

test('a PDF or a sound is stored beside the article with its transcript, and what is none is refused and not kept', () => {
  const { desk, contentDir } = openWriting();
  const base64 = (text: string) => Buffer.from(text, 'latin1').toString('base64');
  const add = (name: string, text: string, more: object = {}) =>
    addFile(desk, { id: 'tower', name, base64: base64(text), words: 'The [page] as printed', ...more });
  expect(add('Die Seite.PDF', '%PDF-1.7 fiction')).toEqual({
    src: 'die-seite.pdf',
    markdown: String.raw`[The \[page\] as printed](die-seite.pdf)`,
  });
  const transcript = base64('WEBVTT\n\n00:01.000 --> 00:02.000\nFiction.\n');
  expect(add('talk.mp3', 'ID3 fiction', { transcript })).toMatchObject({ src: 'talk.mp3' });
  expect(existsSync(join(contentDir, 'articles/2018/talk.vtt'))).toBe(true);
  expect(() => add('page.pdf', 'no such thing')).toThrow('ends in .pdf, but is something else');
  expect(existsSync(join(contentDir, 'articles/2018/page.pdf'))).toBe(false);
  expect(() => add('page.exe', 'MZ')).toThrow('of a kind that is not published');
  expect(() => add('page.pdf', '%PDF-1.7 fiction', { id: 'gone' })).toThrow('This text no longer exists.');
});

describe('a picture', () => {
  test('is stored beside the text under a free name, described and credited', async () => {
    const { desk, contentDir } = openWriting();
    const bytes = picture(8, 6);
    const add = (name: string, more: object = {}) =>
      addPicture(desk, {
        ...{ type: 'article', id: 'tower', name, base64: bytes.toString('base64') },
        ...{ place: 'text', alt: 'A *tower*', caption: '', credit: '', ...more },
      });
    expect(await add('Der Türm.PNG')).toEqual({
      src: 'der-turm.png',
      markdown: '![A &#42;tower&#42;](der-turm.png)',
    });
    expect(await add('der-turm.png', { caption: 'Now "<b>"', credit: 'Ada' })).toEqual({
      src: 'der-turm.png',
      markdown: String.raw`![A &#42;tower&#42;](der-turm.png "Now \"<b>\" | Ada")`,
    });
    expect(await add('der-turm.png', { credit: 'Ada' })).toMatchObject({
      markdown: '![A &#42;tower&#42;](der-turm.png "| Ada")',
    });
    expect(readFileSync(join(contentDir, 'articles/2018/der-turm.png')).equals(bytes)).toBe(true);
    writeFileSync(join(contentDir, 'articles/2018/der-turm.png'), 'another');
    expect(await add('der-turm.png')).toMatchObject({ src: 'der-turm-2.png' });
  });

  test('of the top of an article is a field of it, and one that the site could not show is refused', async () => {
    const { desk, contentDir, read } = openWriting();
    const input = {
      type: 'article',
      id: 'ferry',
      place: 'top',
      alt: 'A ferry',
      caption: '',
      credit: 'Ada',
    } as const;
    const base64 = picture(8, 6).toString('base64');
    await addPicture(desk, { ...input, name: 'ferry.png', base64, focus: '30% 40%' });
    await desk.changes.settled();
    expect(read('articles/ferry.md')).toContain(
      'image: { src: ferry.png, alt: A ferry, credit: Ada, focus: 30% 40% }\n',
    );
    expect(
      (
        await faultOf(
          addPicture(desk, { ...input, name: 'bad.png', base64: Buffer.from('<script>').toString('base64') }),
        )
      ).message,
    ).toMatch('The file "bad.png" is not a picture.');
    expect(existsSync(join(contentDir, 'articles/bad.png'))).toBe(false);
  });

  test('is shown to the desk’s page alone, and nothing else of the folder is', () => {
    const { contentDir } = openWriting();
    writeFileSync(join(contentDir, 'a.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    expect(contentPicture(contentDir, 'a.svg')).toMatchObject({ mediaType: 'image/svg+xml' });
    for (const path of [
      'site.yaml',
      '../content/a.svg',
      '%2e%2e/content/a.svg',
      '/a.svg',
      '.a.svg',
      'no.png',
      '%',
    ])
      expect(contentPicture(contentDir, path), path).toBeUndefined();
    symlinkSync(join(contentDir, 'a.svg'), join(contentDir, 'b.svg'));
    expect(contentPicture(contentDir, 'b.svg')).toBeUndefined();
  });
});
