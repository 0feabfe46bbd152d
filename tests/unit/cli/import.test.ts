import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ImportLog } from '../../../src/cli/import-log.ts';
import { Progress } from '../../../src/cli/progress.ts';
import { writeContent } from '../../support/content.ts';
import { errorsOf, filesOf, writeBatch } from '../../support/batch.ts';
import { runHere } from '../../support/builds/run-resident.ts';
import { runCommand } from '../../support/run-command.ts';

// All texts, people and places are fiction.

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A module that kills its process when the 50th article of 1990 has its name. */
const killAfterArticles = `data:text/javascript,${encodeURIComponent(`
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const { renameSync } = fs;
  let left = 50;
  fs.renameSync = (from, to) => {
    renameSync(from, to);
    if (!/articles.1990/.test(to)) return;
    left -= 1;
    if (left > 0) return;
    process.kill(process.pid, 'SIGKILL');
    // The signal is sent immediately, but arrives after this call.
    for (;;);
  };
  syncBuiltinESMExports();
`)}`;

describe('npm run import', () => {
  test('reports each file’s format, outcome and reason, and exits with 1 if anything was refused', () => {
    const content = writeContent({});
    const batch = writeBatch({
      'a.txt': 'Title: Ferry late\nDate: 2019-03-05\nTags: ferries\n\nIt came on Tuesday.\n',
      'b.json': '[{"title": "Quay closed", "date": "2019"},\n{"title": 1,}]',
      'c.pdf': '%PDF-1.4',
    });
    const { code, stdout, stderr } = runHere('import', batch, '--content', content);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout.replaceAll(batch, 'clippings')).toMatchInlineSnapshot(`
      "clippings/a.txt is plain text.
      clippings/b.json is JSON.
      clippings/c.pdf is PDF.

      Refused

      clippings/b.json:2  item 2
        The item is not a JSON object.
        Fix this item, and import the file again.

      clippings/c.pdf
        The PDF is damaged: Invalid PDF structure.
        Get the complete file, or print it to a new PDF and import that.

      imported                              1
      imported as drafts                    1
      already in the archive                0
      refused                               2
                                            1  The item is not a JSON object.
                                            1  The PDF is damaged: Invalid PDF structure.
      records created for names and topics  1

      Files read: 1 as plain text, 1 as JSON, 1 as PDF.

      2 articles list no names yet. npm run names -- status shows whom they may name, and what to decide first.
      "
    `);
    const again = runHere('import', join(batch, 'a.txt'), '--content', content);
    expect(again.code).toBe(0);
    expect(again.stdout).toMatch(/^already in the archive +1$/m);
    // Without a license, check says what one decides.
    expect(runHere('check', '--content', content).stdout).toMatch(
      /^No problems in 4 files\.\n\nDossiers that readers make have headlines, citations and addresses only: “license”/,
    );
  });

  test('writes the complete list next to the content if it is too long for a screen', () => {
    const content = writeContent({});
    const rows = Array.from({ length: 12 }, (_, n) => `Ferry ${n},yesterday,Text ${n}.`);
    const batch = writeBatch({ 'a.csv': `title,date,body\n${rows.join('\n')}\n` });
    const { stdout } = runHere('import', batch, '--content', content);
    expect(stdout).toContain('    and 2 more\n');
    const list = join(dirname(content), 'import-report.txt');
    expect(stdout).toContain('import-report.txt');
    expect(readFileSync(list, 'utf8').match(/The date "yesterday"/g)).toHaveLength(12);
    rmSync(list);
  });

  test('reports it and exits with 1 if nothing was imported', () => {
    const batch = writeBatch({
      'a.xml':
        '<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>C</title><item><title>Quay</title><wp:post_type>attachment</wp:post_type></item></channel></rss>',
    });
    const { code, stdout } = runHere('import', batch, '--content', writeContent({}));
    expect(code).toBe(1);
    expect(stdout).toContain(
      'There are no articles in the export: it contains no posts or pages, only 1 of the type "attachment".',
    );
  });

  test('reads standard input, and writes nothing in a dry run', () => {
    const content = writeContent({});
    const { code, stdout } = runCommand('import', '-', '--dry-run', '--content', content);
    expect(code).toBe(1);
    expect(stdout).toContain('standard input\n  The file is empty.');
    expect(stdout).toContain('Dry run: no article was written.');
    expect(filesOf(content)).toEqual({});
  });

  test(
    'leaves a valid archive when killed, and completes on the next run',
    { timeout: 120_000 },
    async () => {
      const content = writeContent({});
      const batch = writeBatch({
        'a.jsonl': Array.from({ length: 600 }, (_, id) =>
          JSON.stringify({
            id,
            title: `Story ${id}`,
            date: '1990',
            body: `Text ${id}.`,
            places: [`Bay ${id % 50}`],
          }),
        ).join('\n'),
      });
      const killed = spawnSync(
        process.execPath,
        ['--import', killAfterArticles, 'src/cli/main.ts', 'import', batch, '--content', content],
        { cwd: root, encoding: 'utf8' },
      );
      expect(killed.signal, killed.stderr).toBe('SIGKILL');
      const there = Object.keys(filesOf(content)).filter((file) => /articles\/1990\/story/.test(file)).length;
      expect(there).toBe(50);
      expect(await errorsOf(content)).toEqual([]);
      expect(runHere('import', batch, '--content', content).code).toBe(0);
      expect(Object.keys(filesOf(content))).toHaveLength(650);
      expect(await errorsOf(content)).toEqual([]);
    },
  );
});

test('an import is reported in the language of the keeper', () => {
  const content = writeContent({});
  const batch = writeBatch({
    'a.txt': 'Title: Ferry late\nDate: 2019-03-05\n\nIt came on Tuesday.\n',
    'b.json': '[{"title": 1,}]',
    'c.txt': 'Title: Gate\nDate: 03/04/2018\n\nIt is open.\n',
  });
  const { code, stdout } = runHere('import', batch, '--content', content, '--messages', 'es');
  expect(code).toBe(1);
  expect(stdout.replaceAll(batch, 'clippings')).toMatchInlineSnapshot(`
    "clippings/a.txt es texto.
    clippings/b.json es JSON.
    clippings/c.txt es texto.

    Rechazado

    clippings/b.json:1  item 1
      El elemento no es un objeto JSON.
      Arregle este elemento, e importe el fichero otra vez.

    Avisos

    clippings/c.txt:1  (aviso)
      La fecha "03/04/2018" no dice qué número es el mes.
      El artículo es un borrador. Añada su fecha con la precisión que conozca.

    importados                           1
    importados como borradores           1
    ya en el archivo                     0
    rechazados                           1
                                         1  El elemento no es un objeto JSON.
    fichas creadas para nombres y temas  0

    Ficheros leídos: 2 como texto, 1 como JSON.

    2 artículos todavía no enumeran nombres. npm run names -- status muestra a quién pueden nombrar, y qué decidir primero.
    "
  `);
});

describe('the report of an import', () => {
  const warning = (number: number) =>
    ({
      type: 'problem',
      problem: {
        severity: 'warning',
        file: 'a',
        message: `The title has ${number} characters, and was shortened.`,
        advice: 'b',
      },
    }) as const;

  test('groups problems by cause, with ten places each, most frequent first, refusals before warnings', () => {
    const report = new ImportLog(false);
    report.take({
      type: 'problem',
      problem: { severity: 'warning', file: 'z', message: 'It is odd.', advice: 'c' },
    });
    for (let n = 1; n <= 12; n += 1) report.take(warning(400 + n));
    report.take({
      type: 'problem',
      problem: { severity: 'error', file: 'y', line: 3, message: 'It is bad.', advice: 'd' },
    });
    expect(report.isCut).toBe(true);
    expect(report.summary(false)).toMatchInlineSnapshot(`
      "Refused

      y:3
        It is bad.
        d

      Warnings

      The title has … characters, and was shortened. (12)
        b
          a  The title has 401 characters, and was shortened.
          a  The title has 402 characters, and was shortened.
          a  The title has 403 characters, and was shortened.
          a  The title has 404 characters, and was shortened.
          a  The title has 405 characters, and was shortened.
          a  The title has 406 characters, and was shortened.
          a  The title has 407 characters, and was shortened.
          a  The title has 408 characters, and was shortened.
          a  The title has 409 characters, and was shortened.
          a  The title has 410 characters, and was shortened.
          and 2 more

      z  (warning)
        It is odd.
        c

      imported                              0
      already in the archive                0
      refused                               1
                                            1  It is bad.
      records created for names and topics  0"
    `);
    expect(report.whole().match(/characters, and was shortened/g)).toHaveLength(12);
  });

  test('counts the fields that were not imported, and asks about the longest', () => {
    const report = new ImportLog(false);
    report.take({
      type: 'unused',
      fields: [
        { name: 'absätze', length: 5400 },
        { name: 'mystery', length: 3 },
      ],
    });
    report.take({ type: 'unused', fields: [{ name: 'absätze', length: 900 }] });
    expect(report.summary(false)).toContain(
      `Fields not imported: "absätze" in 2, "mystery" in 1.
  To import one, use --map name=field; to ignore one, use --map name=none.
  The longest is "absätze": up to 5,400 characters, in 2 articles. If this is the text, add --map absätze=text`,
    );
  });

  test('lists the pages of web archives that were left out, by reason, with the first five addresses', () => {
    const report = new ImportLog(false);
    for (let n = 1; n <= 6; n += 1)
      report.take({ type: 'left-out', reason: 'list', address: `https://courier.example/all/${n}/` });
    report.take({ type: 'left-out', reason: 'front', address: 'https://courier.example/' });
    expect(report.summary(false)).toContain(
      `Pages left out, which are no articles (import some of them with --also):
  1 fronts
    https://courier.example/
  6 lists of articles
    https://courier.example/all/1/
    https://courier.example/all/2/
    https://courier.example/all/3/
    https://courier.example/all/4/
    https://courier.example/all/5/

`,
    );
    expect(new ImportLog(false).summary(false)).not.toContain('Pages left out');
  });

  test('counts the marks of other programs over all texts, and says what became of them', () => {
    const report = new ImportLog(false);
    report.take({ type: 'marks', counts: new Map([['boxes', 1] as const]) });
    report.take({ type: 'marks', counts: new Map([['boxes', 1] as const, ['attributes', 1] as const]) });
    expect(report.summary(false)).toContain(
      `Marks of other programs in the texts:
  1 list of attributes: taken out
  2 boxes: turned into quotations with their headings

`,
    );
    expect(new ImportLog(false).summary(false)).not.toContain('Marks of other programs');
  });

  test('shows a bar on a terminal and plain lines elsewhere', () => {
    let now = 0;
    const shown = (isTTY: boolean) => {
      const written: string[] = [];
      const progress = new Progress(
        { isTTY, columns: 60, write: (text) => written.push(text) },
        200,
        () => now,
      );
      progress.show(0, 'nothing yet');
      now += 11_000;
      progress.show(50, '1,200 articles');
      progress.clear();
      return written;
    };
    expect(shown(true)).toEqual(['\r\u001B[K██████░░░░░░░░░░░░░░░░░░  25 %  1,200 articles', '\r\u001B[K']);
    expect(shown(false)).toEqual(['25 %  1,200 articles\n']);
  });
});
