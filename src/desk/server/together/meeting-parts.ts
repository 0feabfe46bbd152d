import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isUtf8 } from 'node:buffer';
import type { MeetingPart, MeetingSide } from '../../api/together.ts';
import type { Repository } from './repository.ts';

/** The bytes of a file before two people changed it, and as each left it; absent where it was not there. */
export interface MetBytes {
  readonly base?: Buffer | undefined;
  readonly mine?: Buffer | undefined;
  readonly theirs?: Buffer | undefined;
}

/** A longer text is chosen as a whole. */
const maxBytes = 2_000_000;
const shortestMark = 40;

/** Divides a file on which two people met into passages: those that both have, and those of which one is to be chosen. */
export async function meetingParts(repository: Repository, bytes: MetBytes): Promise<MeetingPart[]> {
  const { base, mine, theirs } = bytes;
  const whole: MeetingPart[] = [{ type: 'choice', mine: sideOf(mine), theirs: sideOf(theirs) }];
  if (mine === undefined || theirs === undefined) return whole;
  if (![mine, theirs, base ?? mine].every(isPlainText)) return whole;
  const parts = await passagesIn(repository, base ?? Buffer.alloc(0), mine, theirs);
  return parts.some(({ type }) => type === 'choice') ? parts : whole;
}

function sideOf(bytes: Buffer | undefined): MeetingSide {
  if (bytes === undefined) return { type: 'removed' };
  return isPlainText(bytes)
    ? { type: 'text', text: bytes.toString('utf8') }
    : { type: 'file', bytes: bytes.length };
}

function isPlainText(bytes: Buffer): boolean {
  return bytes.length <= maxBytes && isUtf8(bytes) && !bytes.includes(0);
}

async function passagesIn(
  { run }: Repository,
  base: Buffer,
  mine: Buffer,
  theirs: Buffer,
): Promise<MeetingPart[]> {
  const size = markSize([mine, theirs].map((bytes) => bytes.toString('utf8')));
  const folder = mkdtempSync(join(tmpdir(), 'backfile-meeting-'));
  try {
    for (const [name, bytes] of Object.entries({ mine, base, theirs }))
      writeFileSync(join(folder, name), bytes);
    const files = ['mine', 'base', 'theirs'].map((name) => join(folder, name));
    const { output } = await run(['merge-file', '-p', `--marker-size=${size}`, ...files], {
      // It is the number of the passages.
      codes: Array.from({ length: 128 }, (_, index) => index),
    });
    return partsOf(output, size);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Returns a length of marks that no line of the texts begins with. */
function markSize(texts: readonly string[]): number {
  const runs = texts.flatMap((text) => text.match(/^(?:<+|=+|>+)/gm) ?? []);
  return runs.reduce((size, run) => Math.max(size, run.length + 1), shortestMark);
}

function partsOf(output: string, size: number): MeetingPart[] {
  const [begins, divides, ends] = ['<', '=', '>'].map((sign) => sign.repeat(size)) as [
    string,
    string,
    string,
  ];
  const parts: MeetingPart[] = [];
  let same = '';
  let [mine, theirs] = ['', ''];
  let side: 'same' | 'mine' | 'theirs' = 'same';
  for (const line of output.match(/[^\n]*\n|[^\n]+/g) ?? []) {
    if (side === 'same' && line.startsWith(begins)) {
      if (same !== '') parts.push({ type: 'same', text: same });
      [same, mine, theirs] = ['', '', ''];
      side = 'mine';
    } else if (side === 'mine' && line.startsWith(divides)) side = 'theirs';
    else if (side === 'theirs' && line.startsWith(ends)) {
      parts.push({
        type: 'choice',
        mine: { type: 'text', text: mine },
        theirs: { type: 'text', text: theirs },
      });
      side = 'same';
    } else if (side === 'same') same += line;
    else if (side === 'mine') mine += line;
    else theirs += line;
  }
  return same === '' ? parts : [...parts, { type: 'same', text: same }];
}

/** Returns the text of a file after the choices; undefined if a chosen side is no text. */
export function chosenText(
  parts: readonly MeetingPart[],
  choices: readonly ('mine' | 'theirs')[],
): string | undefined {
  const left = choices.values();
  const texts: string[] = [];
  for (const part of parts) {
    const side: MeetingSide =
      part.type === 'same' ? { ...part, type: 'text' } : part[left.next().value ?? 'mine'];
    if (side.type !== 'text') return undefined;
    texts.push(side.text);
  }
  return texts.join('');
}
