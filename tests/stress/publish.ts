// Publishes a site to an sshd with rsync and to an S3 server, breaks each upload at every step, and looks at what is served:
// node tests/stress/publish.ts [rsync|s3]. It needs Debian’s openssh-server and rsync, which it installs as root.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { rsyncTransport } from '../../src/publish/transports/rsync.ts';
import { s3Transport } from '../../src/publish/transports/s3.ts';
import { planUpload } from '../../src/publish/upload/send-site.ts';
import type { BuiltSite, FileTransport } from '../../src/publish/upload/transport.ts';
import { UploadRecord } from '../../src/publish/upload/upload-record.ts';
import {
  firstSite,
  missingFiles,
  readSite,
  secondSite,
  type SiteTexts,
  writeSite,
} from '../support/published/fiction-site.ts';
import { S3Store } from '../support/published/s3-store.ts';
import { SshHost } from '../support/published/ssh-host.ts';

/** A server to which sites are published, and which can be made to fail. */
interface Server {
  readonly name: string;
  readonly transport: (site: BuiltSite, at: string) => FileTransport;
  /** What it serves. */
  readonly served: (at: string) => SiteTexts;
  /** Makes it fail at the step of a number from now on; undefined makes it work again. */
  readonly failAt: (step: number | undefined) => void;
  /** Called after each step. */
  onStep: () => void;
}

const root = mkdtempSync(join(tmpdir(), 'backfile-publish-'));
const faults: string[] = [];
const secrets: string[] = [];
const printed: string[] = [];
let checks = 0;

function check(isTrue: boolean, what: string): void {
  checks += 1;
  if (!isTrue) faults.push(what);
}

async function publish(server: Server, at: string, texts: SiteTexts): Promise<boolean> {
  const folder = join(root, at);
  mkdirSync(join(folder, 'content'), { recursive: true });
  const site = writeSite(join(folder, 'dist'), texts);
  try {
    const record = new UploadRecord(join(folder, 'content'), `${server.name}:${at}`);
    const upload = await planUpload(site, server.transport(site, at), record, {
      replaces: false,
      releases: [],
    });
    await upload.send(() => undefined);
    return true;
  } catch (error) {
    printed.push(String(error));
    return false;
  }
}

async function playBreaks(server: Server, maxSteps: number): Promise<number> {
  let breaks = 0;
  for (let step = 0; step < maxSteps; step += 1) {
    const at = `${server.name}-${step}`;
    check(await publish(server, at, firstSite), `${at}: the first site was not published: ${printed.at(-1)}`);
    check(isDeepStrictEqual(server.served(at), sorted(firstSite)), `${at}: another first site is served`);
    const look = () => {
      const missing = missingFiles(server.served(at));
      check(missing.length === 0, `${at}: missing ${missing.join(', ')}`);
    };
    server.onStep = look;
    server.failAt(step);
    const isDone = await publish(server, at, secondSite);
    server.failAt(undefined);
    look();
    if (!isDone) breaks += 1;
    check(await publish(server, at, secondSite), `${at}: it did not go on: ${printed.at(-1)}`);
    server.onStep = () => undefined;
    check(isDeepStrictEqual(server.served(at), sorted(secondSite)), `${at}: another second site is served`);
    if (isDone) break;
  }
  return breaks;
}

function sorted(texts: SiteTexts): SiteTexts {
  return Object.fromEntries(Object.entries(texts).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

async function playHost(): Promise<void> {
  const host = await SshHost.start(join(root, 'host'));
  try {
    secrets.push(host.secret);
    const rsync: Server = {
      name: 'rsync',
      transport: (site, at) => rsyncTransport(site, 'archive-host', join(host.folder, at)),
      served: (at) => readSite(join(host.folder, at)),
      failAt: (step) => host.failAt(step),
      onStep: () => undefined,
    };
    host.onCall = () => rsync.onStep();
    console.log(`rsync: ${await playBreaks(rsync, 20)} breaks between connections`);
    const cut = {
      ...rsync,
      name: 'cut',
      failAt: (step: number | undefined) => host.cutAfter(step && 3000 + step * 150),
    };
    console.log(`rsync: ${await playBreaks(cut, 20)} breaks within connections`);
    check(await publish(rsync, "it's $(touch planted); a place", firstSite), `odd folder: ${printed.at(-1)}`);
    check(
      isDeepStrictEqual(rsync.served("it's $(touch planted); a place"), sorted(firstSite)),
      'odd folder: another site',
    );
    host.changeKey();
    check(!(await publish(rsync, 'changed-key', firstSite)), 'a host with another key got the site');
    check(/key of this host has changed/.test(printed.at(-1)!), `changed key: ${printed.at(-1)}`);
    host.forgetKey();
    check(!(await publish(rsync, 'unknown-key', firstSite)), 'a host with an unknown key got the site');
    check(/key of this host is not known/.test(printed.at(-1)!), `unknown key: ${printed.at(-1)}`);
  } finally {
    await host.stop();
  }
}

async function playStore(): Promise<void> {
  const store = await S3Store.start(join(root, 'store'));
  try {
    secrets.push(store.environment['AWS_SECRET_ACCESS_KEY']!);
    Object.assign(process.env, store.environment);
    const s3: Server = {
      name: 's3',
      transport: (site, at) => s3Transport(site, { bucket: store.bucket, prefix: `${at}/` }, process.env),
      served: (at) => store.files(at),
      failAt: (step) => store.failAt(step),
      onStep: () => undefined,
    };
    store.onChange = () => s3.onStep();
    console.log(`S3: ${await playBreaks(s3, 20)} breaks`);
    process.env['AWS_SECRET_ACCESS_KEY'] = 'planted-and-wrong-secret';
    secrets.push('planted-and-wrong-secret');
    check(!(await publish(s3, 'wrong-key', firstSite)), 'a wrong key was accepted');
    check(/SignatureDoesNotMatch|AccessDenied/.test(printed.at(-1)!), `wrong key: ${printed.at(-1)}`);
  } finally {
    await store.stop();
  }
}

// `rsync` or `s3` runs one of them.
const [, , only] = process.argv;
try {
  if (only !== 's3') await playHost();
  if (only !== 'rsync') await playStore();
  const written = Object.entries(readSite(root)).filter(([path]) => !path.startsWith('host/keys/'));
  for (const secret of secrets)
    for (const [where, text] of [...written, ...printed.map((text) => ['what was said', text] as const)])
      check(!text.includes(secret), `${where} has a planted secret`);
} finally {
  rmSync(root, { recursive: true, force: true });
}
console.log(`${checks} checks, ${faults.length} faults`);
for (const fault of faults.slice(0, 20)) console.log(fault);
if (faults.length > 0) process.exitCode = 1;
