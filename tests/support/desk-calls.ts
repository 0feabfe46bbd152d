import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import { tokenHeader } from '../../src/desk/api/calls.ts';
import { answerCall } from '../../src/desk/server/thread/answer-call.ts';
import { Desk } from '../../src/desk/server/desk/desk.ts';
import { writeFiles } from '../../src/desk/server/content/writer/write-files.ts';
import { EventStream } from '../../src/desk/server/http/event-stream.ts';
import { Entrance } from '../../src/desk/server/http/entrance.ts';
import { makeApp } from '../../src/desk/server/http/make-app.ts';
import { deskCookie } from './desk-server/desk-cookie.ts';

/** The calls, with the keys of their bodies; those that build or import are given no body that would start it. */
const calls: Readonly<Record<string, readonly string[]>> = {
  'articles/list': ['from', 'count', 'filter', 'find'],
  'articles/show': ['id'],
  'articles/form': ['id'],
  'articles/decide': ['id', 'decisions', 'type', 'words', 'kind', 'topic', 'isReviewed'],
  'articles/change-name': ['id', 'change', 'type', 'words', 'entity', 'to', 'kind', 'name'],
  'names/list': ['from', 'count', 'kind', 'find'],
  'names/detail': ['key'],
  'names/records': ['find', 'except'],
  'names/decide': ['key', 'decision', 'articles', 'type', 'kind', 'name', 'aliases', 'id'],
  'today/summary': [],
  'today/since-build': [],
  'records/list': ['from', 'count', 'kind', 'find'],
  'records/show': ['type', 'id'],
  'records/form': ['type'],
  'records/check': ['type', 'id', 'fields', 'aliases', 'entities', 'image'],
  'records/save': ['type', 'id', 'digest', 'fields', 'aliases', 'entities', 'image'],
  'records/preview': ['type', 'of', 'from', 'into', 'keep', 'to', 'id', 'a', 'b'],
  'records/change': ['type', 'of', 'from', 'into', 'keep', 'to', 'id', 'a', 'b'],
  'records/duplicates': ['of', 'from', 'count'],
  'records/topics': [],
  'records/find': ['type', 'find'],
  'import/choices': [],
  'import/upload': ['path', 'start', 'base64'],
  'import/start': ['source', 'isDryRun', 'map', 'type', 'path', 'update', 'drafts'],
  'import/result': [],
  'problems/list': ['language'],
  'problems/places': ['key', 'from', 'count', 'language'],
  'publish/start': ['out'],
  'publish/answer': ['isReplaced'],
  'publish/report': [],
  'publish/pages': ['change', 'from', 'count'],
  'publish/history': [],
  'backup/show': [],
  'backup/preview': ['file', 'passphrase'],
  'settings/show': [],
  'settings/begin': ['title', 'url', 'language'],
  'settings/new-page': ['name'],
  'write/new': ['title'],
  'write/open': ['type', 'id'],
  'write/preview': ['type', 'id', 'body'],
  'write/save': ['type', 'id', 'body', 'digest'],
  'write/picture': ['type', 'id', 'name', 'base64', 'place', 'alt', 'caption', 'credit'],
  'write/standing': ['id', 'change', 'type', 'text', 'reason', 'date'],
  'no/such-call': ['id'],
};

const words = fc.oneof(
  fc.constantFrom(
    'entity',
    'topic',
    'article',
    'merge',
    'rename',
    'remove',
    'distinct',
    'new',
    'known',
    'refuse',
  ),
  fc.constantFrom(
    'accept',
    'reviewed',
    'another',
    'unlist',
    'person',
    'all',
    'undecided',
    'upload',
    'folder',
  ),
  fc.constantFrom('../../site.yaml', '__proto__', '', ' ', '\0', 'no-such-record', '/no/such/folder'),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

/** Any JSON as text, more often with the keys and words of the calls, and at times nested too deeply. */
function bodies(keys: readonly string[]): fc.Arbitrary<string> {
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      words,
      fc.constantFrom(null, true, false, 0, -1, 0.5, 1e21),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(
        fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...keys, 'x') }, { weight: 1, arbitrary: words }),
        tie('value'),
        { maxKeys: keys.length + 1 },
      ),
    ),
  }));
  const deep = fc.constantFrom(50, 100_000).map((depth) => {
    const nested = `${'['.repeat(depth)}${']'.repeat(depth)}`;
    return keys[0] === undefined ? nested : `{"${keys[0]}":${nested}}`;
  });
  return fc.oneof(
    { weight: 60, arbitrary: value.map((one) => JSON.stringify(one)) },
    { weight: 1, arbitrary: deep },
  );
}

/** A desk in this process, with its web server but without a port. */
export async function openCallDesk(root: string) {
  const contentDir = join(root, 'content');
  const bundle = join(root, 'bundle');
  const files = {
    'content/site.yaml': 'title: The Example Courier\ndescription: Fiction.\nurl: https://courier.example/\n',
    'content/articles/ferry.md':
      '---\ntitle: The ferry\ndate: 2018-06-19\nentities: [ada-vale]\ntopics: []\n---\n\nAda Vale met Ben Wick.\n',
    'content/entities/ada-vale.yaml': 'name: Ada Vale\nkind: person\n',
    'content/topics/boats.yaml': 'label: Boats\n',
  };
  for (const folder of ['articles', 'entities', 'topics'])
    mkdirSync(join(contentDir, folder), { recursive: true });
  mkdirSync(bundle);
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
  const desk = new Desk({
    contentDir,
    out: join(root, 'out'),
    writer: { write: (request, onWait) => writeFiles(request, onWait), close: () => Promise.resolve() },
    emit: () => undefined,
    rest: () => nextTurn(),
  });
  desk.open();
  const entrance = new Entrance(() => 4322, '');
  const app = makeApp({
    bundle,
    page: '',
    contentDir,
    token: 'token',
    entrance,
    port: () => 4322,
    events: new EventStream(),
    call: (name, input) => answerCall(desk, name, input),
  });
  const headers = { host: 'localhost:4322' };
  const cookie = await deskCookie(`http://localhost:4322/desk/?code=${entrance.newCode()}`, (address) =>
    app.request(address, { headers }),
  );
  const textOfAll = () =>
    readdirSync(contentDir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => `${name}\n${readFileSync(join(parentPath, name), 'utf8')}`)
      .toSorted()
      .join('\n');
  const atFirst = textOfAll();
  return {
    close: () => desk.close(),
    /** Sends a body to a call, and returns everything that is wrong with what happened. */
    async send(name: string, body: string): Promise<string[]> {
      const response = await app.request(`http://localhost:4322/desk/api/${name}`, {
        method: 'POST',
        headers: { ...headers, cookie, 'content-type': 'application/json', [tokenHeader]: 'token' },
        body,
      });
      const text = await response.text();
      const faults: string[] = [];
      if (![200, 400, 404].includes(response.status)) faults.push(`status ${response.status}`);
      if (response.status === 404 && name !== 'no/such-call') faults.push('not found');
      if (/could not answer|Cannot read|is not a function|undefined \(|Maximum call/.test(text))
        faults.push(text);
      if (response.status === 400 && !/^[A-Z].*\.\n?$/s.test(text)) faults.push(`no sentence: ${text}`);
      await desk.changes.settled();
      if (textOfAll() !== atFirst) faults.push('a file was changed');
      return faults;
    },
  };
}

/** Checks a number of random bodies for all calls, spread evenly. @throws the first counterexample */
export async function checkRandomCalls(root: string, count: number, seed: number): Promise<number> {
  const desk = await openCallDesk(root);
  const entries = Object.entries(calls);
  let sent = 0;
  for (const [name, keys] of entries)
    await fc.assert(
      fc.asyncProperty(bodies(keys), async (body) => {
        sent += 1;
        const faults = await desk.send(name, body);
        if (faults.length > 0) throw new Error(`${name}: ${faults.join('; ')}`);
      }),
      { numRuns: Math.ceil(count / entries.length), seed },
    );
  await desk.close();
  return sent;
}
