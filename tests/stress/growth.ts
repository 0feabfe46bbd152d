// Repeats the fragments of each kind of text, alone, in pairs and in threes, and fails where the time to read them
// grows faster than their length: node tests/stress/growth.ts [PICKS [SEED [KIND …]]]. PICKS is the number of pairs
// and threes per kind; each fragment alone is always repeated. Where the package that parses the text grows so by
// itself, it is counted apart: the limits of what is read bound it, and no code of ours can mend it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import mammoth from 'mammoth';
import { extractText } from 'unpdf';
import { parser } from '../../src/markdown/parser.ts';
import { type FuzzKind, fuzzKinds, type Pumped, pumps, pumpsOfSeveral } from './fuzz-inputs.ts';
import { fileOf, openReaders } from './read-text.ts';
import { watchTexts } from './watch-texts.ts';

const [, , picksArgument = '60', seedArgument, ...onlyKinds] = process.argv;
const picks = Number(picksArgument);
const seed = Number(seedArgument ?? Date.now() % 1_000_000);

const longUnits = 32_000;
/** What takes less is not examined: its growth could not be told from the noise of the machine. */
const floorMs = 150;
/** The growth that is still called linear, as an exponent: 1 is linear, 2 quadratic. */
const maxExponent = 1.3;

const folder = mkdtempSync(join(tmpdir(), 'backfile-growth-'));
const read = await openReaders(folder);
const watch = watchTexts();

type ReadAlone = (text: string) => unknown;

/** The packages that are known to take more time for some texts than their length. */
const packages: Partial<Record<FuzzKind, ReadAlone>> = {
  markdown: (text) => parser.parse(text),
  body: (text) => parser.parse(text),
  docx: (text) =>
    mammoth.extractRawText({ buffer: Buffer.from(fileOf('docx', text)) }).catch(() => undefined),
  pdf: (text) => extractText(new Uint8Array(Buffer.from(fileOf('pdf', text)))).catch(() => undefined),
};

async function timeOf(
  readAlone: ReadAlone,
  { start, piece }: Pumped,
  units: number,
  runs: number,
): Promise<number> {
  const text = start + piece.repeat(Math.ceil(units / piece.length));
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    watch.given(JSON.stringify({ start, piece, units }));
    const began = performance.now();
    await readAlone(text);
    times.push(performance.now() - began);
  }
  return Math.min(...times);
}

/** Returns how the time grows with the length, from three lengths, the best of three runs each. */
async function exponentOf(readAlone: ReadAlone, pumped: Pumped, units: number): Promise<number> {
  const points: (readonly [x: number, y: number])[] = [];
  for (const share of [4, 2, 1]) {
    const time = await timeOf(readAlone, pumped, units / share, 3);
    points.push([Math.log(units / share), Math.log(time)]);
  }
  const mean = (place: 0 | 1) => points.reduce((sum, point) => sum + point[place], 0) / points.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const covariance = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return covariance / points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}

const faults: string[] = [];
let total = 0;
let examined = 0;
let inPackages = 0;

async function check(kind: FuzzKind, pumped: Pumped): Promise<void> {
  total += 1;
  const readOurs: ReadAlone = (text) => read(kind, text);
  if ((await timeOf(readOurs, pumped, longUnits, 1)) < floorMs) return;
  examined += 1;
  if ((await exponentOf(readOurs, pumped, longUnits)) <= maxExponent) return;
  const parse = packages[kind];
  const alone = parse && (await exponentOf(parse, pumped, longUnits));
  if (alone !== undefined && alone > maxExponent) {
    inPackages += 1;
    return;
  }
  // What grows faster still does so when it is longer; the noise of a busy machine does not.
  let exponent = Infinity;
  for (const times of [2, 4]) {
    exponent = await exponentOf(readOurs, pumped, times * longUnits);
    if (exponent <= maxExponent) return;
  }
  faults.push(`${kind}: ${JSON.stringify(pumped)}, exponent ${exponent.toFixed(2)}`);
}

const kinds = fuzzKinds.filter((kind) => onlyKinds.length === 0 || onlyKinds.includes(kind));
for (const kind of kinds) {
  const before = total;
  for (const pumped of [...pumps(kind), ...fc.sample(pumpsOfSeveral(kind), { numRuns: picks, seed })]) {
    try {
      await check(kind, pumped);
    } catch (error) {
      faults.push(
        `${kind}: ${JSON.stringify(pumped)}: ${error instanceof Error ? error.stack : String(error)}`,
      );
    }
  }
  watch.given('');
  console.log(`${kind}: ${total - before} texts`);
}
await watch.end();
rmSync(folder, { recursive: true, force: true });
for (const fault of faults) console.log(`\n${fault}`);
console.log(
  `${total} repeated texts of ${kinds.length} kinds (seed ${seed}), ${examined} examined, ${inPackages} that grow in a package, ${faults.length} faults`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
