import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { beforeEach, expect, test, vi } from 'vitest';
import type { SiteEvent } from '../../../../src/desk/api/events.ts';
import { SiteBeside } from '../../../../src/desk/server/site/site-beside.ts';

vi.mock('node:child_process', () => ({ spawn: vi.fn<typeof spawn>() }));

/** A process that says and does only what a test wants. */
class PretendedProcess extends EventEmitter {
  readonly stdout = new EventEmitter();
  readonly stderr = new EventEmitter();
  exitCode: number | null = null;
  signalCode: string | null = null;

  kill(): void {
    queueMicrotask(() => this.end());
  }

  end(): void {
    this.exitCode = 0;
    this.emit('exit');
  }

  say(text: string): void {
    this.stdout.emit('data', Buffer.from(text));
  }
}

let processes: PretendedProcess[] = [];
beforeEach(() => {
  processes = [];
  vi.mocked(spawn).mockImplementation(() => {
    const one = new PretendedProcess();
    processes.push(one);
    return one as unknown as ChildProcess;
  });
});

function previewOf(asOf?: string) {
  const events: SiteEvent[] = [];
  return { events, site: new SiteBeside('/archive/content', asOf, (event) => events.push(event)) };
}

test('the preview runs once, however often it is started, and can be started again when it has ended', async () => {
  const { site, events } = previewOf();
  site.start();
  site.start();
  expect(processes).toHaveLength(1);
  await site.stop();
  await site.stop();
  site.start();
  expect(processes).toHaveLength(2);
  // Whoever stops it knows that it ends.
  expect(events.map(({ state }) => state)).toEqual(['off', 'starting', 'starting']);
});

test('the address of the preview is told once it has said it whole', () => {
  const { site, events } = previewOf();
  site.start();
  processes[0]!.say('The archive is at http://local');
  expect(events.at(-1)).toEqual({ type: 'site', state: 'starting' });
  processes[0]!.say('host:4322/ now.\n');
  processes[0]!.say('The archive is at http://localhost:9/ now.\n');
  expect(events.slice(2)).toEqual([{ type: 'site', state: 'up', url: 'http://localhost:4322/' }]);
});

test('a preview that does not start is reported with the end of what it said, and may be started again', () => {
  const { site, events } = previewOf();
  site.start();
  processes[0]!.say('x'.repeat(5000));
  processes[0]!.stderr.emit('data', Buffer.from('\nIt can’t be opened.\n'));
  processes[0]!.end();
  const { state, message } = events.at(-1) as Extract<SiteEvent, { state: 'failed' }>;
  expect(state).toBe('failed');
  expect(message).toMatch(/^x{3978,3980}\nIt can’t be opened\.$/);
  site.start();
  expect(processes).toHaveLength(2);
});

test('the preview is of the day for which the desk shows the archive', () => {
  previewOf('2026-05-04').site.start();
  previewOf().site.start();
  const [dated, today] = vi
    .mocked(spawn)
    .mock.calls.slice(-2)
    .map(([, args]) => args);
  expect(dated).toEqual([...today!, '--as-of', '2026-05-04']);
  expect(today).toEqual(expect.arrayContaining(['dev', '--content', '/archive/content']));
});
