import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createConnection, createServer, type Server } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { userInfo } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

const sshd = '/usr/sbin/sshd';

/**
 * An sshd on this machine, for `archive-host`, with keys and settings of its own: what the `ssh` on the PATH of this process
 * reads. The key of the keeper is only in an agent.
 */
export class SshHost {
  readonly #keys: string;
  readonly #server: ChildProcess;
  readonly #agent: ChildProcess;
  readonly #path = process.env['PATH'];
  readonly #front: Server;
  #callsLeft = Infinity;
  #bytes = Infinity;
  /** Where it keeps sites. */
  readonly folder: string;
  /** What must be in no output: a line of the private key. */
  readonly secret: string;
  /** Called when a connection has ended. */
  onCall: () => void = () => undefined;

  private constructor(root: string, port: number, server: ChildProcess, agent: ChildProcess) {
    this.#keys = join(root, 'keys');
    this.#server = server;
    this.#agent = agent;
    this.#front = createServer((client) => {
      if (this.#callsLeft === 0) {
        client.destroy();
        return;
      }
      this.#callsLeft -= 1;
      let left = this.#bytes;
      const inner = createConnection({ port, host: '127.0.0.1' });
      const end = () => {
        client.destroy();
        inner.destroy();
        this.onCall();
      };
      client.on('data', (chunk: Buffer) => {
        left -= chunk.length;
        if (left < 0) end();
        else inner.write(chunk);
      });
      inner.pipe(client);
      for (const socket of [client, inner]) socket.on('error', end).on('close', () => client.destroy());
      client.on('end', () => inner.end());
      inner.on('close', () => this.onCall());
    });
    this.folder = join(root, 'sites');
    this.secret = readFileSync(join(this.#keys, 'keeper.copy'), 'utf8').split('\n')[2]!;
  }

  static async start(root: string): Promise<SshHost> {
    install();
    const keys = join(root, 'keys');
    for (const folder of [keys, join(root, 'bin'), join(root, 'sites')])
      mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true });
    for (const name of ['host', 'other', 'keeper'])
      run('ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-f', join(keys, name));
    writeFileSync(join(keys, 'keeper.copy'), readFileSync(join(keys, 'keeper')));
    writeFileSync(join(keys, 'authorized'), readFileSync(join(keys, 'keeper.pub')));
    const port = await freePort();
    writeFileSync(
      join(keys, 'sshd_config'),
      `ListenAddress 127.0.0.1:${port}\nHostKey ${join(keys, 'host')}\nAuthorizedKeysFile ${join(keys, 'authorized')}\nStrictModes no\nUsePAM no\nPasswordAuthentication no\nPidFile none\nPermitRootLogin prohibit-password\n`,
    );
    const server = spawn(sshd, ['-D', '-e', '-f', join(keys, 'sshd_config')], { stdio: 'ignore' });
    const socket = join(keys, 'agent');
    const agent = spawn('ssh-agent', ['-D', '-a', socket], { stdio: 'ignore' });
    await until(() => existsSync(socket));
    process.env['SSH_AUTH_SOCK'] = socket;
    run('ssh-add', '-q', join(keys, 'keeper'));
    rmSync(join(keys, 'keeper'));
    const host = new SshHost(root, port, server, agent);
    host.#front.listen(0, '127.0.0.1');
    await once(host.#front, 'listening');
    const front = host.#front.address() as AddressInfo;
    host.#know('host');
    writeFileSync(
      join(keys, 'ssh_config'),
      `Host archive-host\n  HostName 127.0.0.1\n  Port ${front.port}\n  User ${userInfo().username}\n  HostKeyAlias archive-host\n  UserKnownHostsFile ${join(keys, 'known')}\n  GlobalKnownHostsFile /dev/null\n`,
    );
    // What OpenSSH reads from the home of its user can't be moved elsewhere.
    writeFileSync(join(root, 'bin/ssh'), `#!/bin/sh\nexec /usr/bin/ssh -F ${keys}/ssh_config "$@"\n`, {
      mode: 0o755,
    });
    process.env['PATH'] = `${join(root, 'bin')}:${process.env['PATH']}`;
    await until(() => canConnect(port));
    return host;
  }

  /** Refuses every connection after a number of them. */
  failAt(calls: number | undefined): void {
    this.#callsLeft = calls ?? Infinity;
  }

  /** Cuts every connection after a number of bytes from the client. */
  cutAfter(bytes: number | undefined): void {
    this.#bytes = bytes ?? Infinity;
  }

  /** Makes the key that is known another than the host’s. */
  changeKey(): void {
    this.#know('other');
  }

  forgetKey(): void {
    rmSync(join(this.#keys, 'known'));
  }

  async stop(): Promise<void> {
    process.env['PATH'] = this.#path;
    delete process.env['SSH_AUTH_SOCK'];
    this.#front.close();
    for (const child of [this.#server, this.#agent]) {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    }
  }

  #know(name: string): void {
    const [type, key] = readFileSync(join(this.#keys, `${name}.pub`), 'utf8').split(' ');
    writeFileSync(join(this.#keys, 'known'), `archive-host ${type} ${key}\n`);
  }
}

function install(): void {
  if (existsSync(sshd) && existsSync('/usr/bin/rsync')) return;
  const isRoot = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (!isRoot) throw new Error('This test needs sshd and rsync: sudo apt-get install openssh-server rsync');
  run('apt-get', 'update', '-q');
  run('apt-get', 'install', '-y', '-q', '--no-install-recommends', 'openssh-server', 'rsync');
}

function run(program: string, ...args: string[]): void {
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function canConnect(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1' }, () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}

async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isTrue())) await wait(20);
}
