import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { localDay } from '../../text/day-text.ts';
import { openAskedSite } from '../site/open-asked-site.ts';
import type { CacheSettings } from '../source/disk-cache.ts';
import { openSiteSource } from '../source/open-site-source.ts';
import type { SiteSource } from '../source/site-source.ts';
import { makeServer } from './make-server.ts';

const usage = `Answers questions from a Backfile archive over the Model Context Protocol, on standard input and output.

Usage: backfile-ask SITE [--cache DIR] [--cache-megabytes N]

SITE is the address of an archive, the folder of a built one, or a box.
What is read from an address is kept in DIR (by default ~/.cache/backfile-ask), at most N megabytes (100).
`;

/**
 * Runs the server until its input ends. Nothing but the protocol is written to standard output.
 *
 * @returns the exit code if it could not begin
 */
export async function runAskServer(args: readonly string[], version: string): Promise<number | undefined> {
  const options = readOptions(args);
  if (!options) {
    process.stderr.write(usage);
    return 2;
  }
  const { place, cache } = options;
  let source: SiteSource | undefined;
  const server = makeServer({
    version,
    open: async () => {
      source?.close();
      source = await openSiteSource(place, cache);
      return openAskedSite(source);
    },
    today: () => localDay(),
    report: (error) => process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`),
  });
  await server.connect(new StdioServerTransport());
  process.stdin.once('end', () => {
    source?.close();
    void server.close();
  });
  return undefined;
}

function readOptions(args: readonly string[]): { place: string; cache: CacheSettings } | undefined {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { cache: { type: 'string' }, 'cache-megabytes': { type: 'string', default: '100' } },
    });
    const [place] = positionals;
    const megabytes = Number(values['cache-megabytes']);
    if (place === undefined || positionals.length > 1 || !(megabytes > 0)) return undefined;
    const home = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
    const folder = resolve(values.cache ?? join(home, 'backfile-ask'));
    return { place, cache: { folder, maxBytes: megabytes * 1_000_000 } };
  } catch {
    return undefined;
  }
}
