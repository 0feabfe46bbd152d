import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { runPublish } from '../../../src/cli/publish/run-publish.ts';
import { runBuild } from '../../../src/cli/run-build.ts';
import { runCheck } from '../../../src/cli/run-check.ts';
import { runEntities } from '../../../src/cli/run-entities.ts';
import { runUpgrade } from '../../../src/cli/run-upgrade.ts';
import { UsageError } from '../../../src/cli/usage.ts';
import { article, entity, writeContent } from '../../support/content.ts';
import { names, writeNames } from '../../support/names.ts';
import { faultOf } from '../../support/suite/fault-of.ts';
import { runInProcess } from '../../support/run-in-process.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Runs a command on a content folder, with messages in German. */
const inGerman = (run: Parameters<typeof runInProcess>[0], ...args: readonly string[]) =>
  runInProcess(run, ...(args as [string]), '--messages', 'de');

test('the state of a review of names is said in the language of --messages', async () => {
  const content = writeNames();
  expect((await names(content, 'status', '--messages', 'de')).stdout).toBe(
    `0 von 2 Artikeln durchgesehen.
Über 4 Vorschläge in 1 Artikel ist zu entscheiden; 4 sind vorausgewählt.
Für 1 nicht durchgesehenen Artikel werden keine Namen vorgeschlagen.
Namen werden mit den Regeln gefunden; gelernt wurde noch nichts.

Zuerst zu entscheiden, nach der Zahl der Artikel (npm run names -- accept "NAME" --kind KIND, oder refuse "NAME"):
       1  Acme Bells Ltd  (organization)
       1  Portugal  (place)
       1  Robert Quennell  (person)

Artikel mit den meisten Namen; 25 entschiedene Artikel genügen, um zu lernen:
  letter  (4 Namen)
`,
  );
});

test('proposals are listed in the language of --messages; why a name is proposed is in English', async () => {
  const content = writeNames();
  const { stdout } = await names(content, 'propose', '--messages', 'fr');
  expect(stdout).toContain('  [x] Robert Quennell  (person, 2 fois)  A title or an office precedes it.\n');
  expect(stdout).toContain('Aucun nom n’est proposé pour 1 autre article.\n');
  expect(stdout).toContain('Rien n’est publié avant que vous l’acceptiez');
});

test('that there is too little to learn from is said in the language of --messages', async () => {
  expect((await names(writeNames(), 'learn', '--messages', 'pt')).stdout).toBe(
    '0 artigo com decisões é pouco para aprender: são precisos pelo menos 25. Até lá, as propostas vêm das regras.\n',
  );
});

test('what a change would do and has done is said in the language of --messages', async () => {
  const content = writeContent({ 'entities/acme.yaml': entity('Acme'), 'articles/a.md': article() });
  const rename = (...more: readonly string[]) =>
    inGerman(runEntities, 'entities', 'rename', 'acme', 'acme-bells', '--content', content, ...more);
  expect((await rename('--dry-run')).stdout).toMatch(/^Probelauf: .* würde 2 Dateien ändern\.$/m);
  expect((await rename()).stdout).toMatch(/: 2 Dateien geändert\.$/m);
  expect((await inGerman(runEntities, 'entities', 'finish', '--content', content)).stdout).toBe(
    'Es gibt nichts zu beenden.\n',
  );
});

test('what is held back or not used is said in the language of --messages, with its day', async () => {
  const content = writeContent({
    'articles/a.md': article('embargo: 2099-01-02\n'),
    'entities/acme.yaml': entity('Acme'),
  });
  const { stdout } = await runInProcess(runCheck, 'check', '--content', content, '--messages', 'es');
  expect(stdout).toContain('\n1 artículo está retenido hasta el 2 de enero de 2099.\n');
  expect(stdout).toMatch(/\n {2}content\/articles\/a\.md {2}hasta el 2 de enero de 2099\n/);
  expect(stdout).toContain(
    '1 ficha no la usa ningún artículo publicado, y no se publica.\n  content/entities/acme.yaml\n',
  );
});

test('a folder or a target that can’t be used is refused in the language of --messages', async () => {
  const content = writeContent({});
  const inside = join(content, 'articles');
  expect(await faultOf(inGerman(runBuild, 'build', '--content', content, '--out', inside))).toEqual(
    new UsageError(`Der Ordner „${inside}“ liegt im Ordner des Inhalts. Wählen Sie mit --out einen anderen.`),
  );
  const out = join(content, '../site');
  const publish = (...to: readonly string[]) =>
    inGerman(runPublish, 'publish', '--content', content, '--out', out, ...to);
  expect((await faultOf(publish())).message).toMatch(/^Sagen Sie, wohin veröffentlicht wird: --to workflow,/);
  expect(await publish('--to', 's3:A')).toEqual({
    code: 1,
    stdout: '',
    stderr:
      'Das Ziel „s3:A“ hat keinen Bucket mit einem Namen wie my-archive. Schreiben Sie es wie s3:my-archive/newspaper.\n',
  });
  expect((await publish('--to', inside)).stderr).toBe(
    `„${inside}“ liegt im Ordner des Inhalts. Wählen Sie einen anderen Ort.\n`,
  );
});

test('a publication says what it would do in the language of --messages', async () => {
  const content = writeContent({ 'articles/a.md': article() });
  const host = join(content, '../host');
  const { stdout } = await inGerman(
    runPublish,
    ...(['publish', '--content', content, '--out', join(content, '../site')] as const),
    ...['--to', host, '--dry-run'],
  );
  expect(stdout).toMatch(/^Nach .*host: \d+ neue Seiten, 0 geändert, 0 verschwinden; \d+ Dateien zu senden/m);
  expect(stdout).toMatch(/^Veröffentlichung: 1 Artikel hinzugefügt\.$/m);
  expect(stdout).toMatch(/^Probelauf: Nichts wurde gesendet oder vermerkt\.$/m);
});

test('an upgrade of the program’s own repository is refused in the language of --messages', async () => {
  // The command sets it for what it calls.
  vi.stubEnv('BACKFILE_MESSAGES', '');
  expect(await faultOf(inGerman(runUpgrade, 'upgrade', 'backfile-9.0.0.tgz'))).toEqual(
    new UsageError(
      'Dies ist das Repository des Programms selbst. Holen Sie seine neue Version mit git, und führen Sie npm run upgrade ohne Datei aus.',
    ),
  );
});
