// A setup file of Vitest that notes which lines of the program a file of tests executes, also in processes that it starts: see
// executed-lines.ts. What runs while a module is evaluated is left out, since only the first file of a process does that.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type Profiler, Session } from 'node:inspector/promises';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { afterAll, expect } from 'vitest';
import { digestOf, type LinesOfTest, recordName } from './executed-lines.ts';
import { executedLines, type Place, placesIn } from './lines-of-script.ts';

/** What outlives a file of tests in its process. */
interface Recorder {
  readonly session: Session;
  /** By the id of a script. */
  readonly places: Map<string, readonly Place[]>;
  /** Where processes leave their coverage. */
  readonly children: string;
}

/** What Vitest keeps in a process, as far as it is used here, and what is kept beside it. */
interface VitestProcess {
  linesRecorder?: Recorder;
  readonly __vitest_worker__: {
    readonly evaluatedModules: {
      getModuleById(id: string): { readonly meta?: { readonly sourceMap?: string } } | undefined;
    };
  };
}

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = process.env['LINES_FOLDER']!;
const kept = globalThis as unknown as VitestProcess;
const began = performance.now();
const recorder = (kept.linesRecorder ??= await startRecorder());

async function startRecorder(): Promise<Recorder> {
  // What V8 optimizes, it counts no longer, least of all functions that become a part of others.
  for (const compiler of ['--no-opt', '--no-maglev']) setFlagsFromString(compiler);
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return { session, places: new Map(), children: mkdtempSync(join(folder, 'processes-')) };
}

// Tests may have replaced it.
process.env['NODE_V8_COVERAGE'] = recorder.children;

afterAll(async () => {
  const { result } = await recorder.session.post('Profiler.takePreciseCoverage');
  const own = result.flatMap((script) => {
    const file = fileOf(script);
    return file === undefined ? [] : [{ script, file }];
  });
  await readPlaces(own.map(({ script }) => script));
  const lines = new Map<string, Set<number>>();
  for (const { script, file } of own)
    addTo(lines, file, executedLines(script.functions, recorder.places.get(script.scriptId) ?? []));
  for (const name of readdirSync(recorder.children)) {
    const path = join(recorder.children, name);
    const ofProcess = readJson(path) as Profiler.TakePreciseCoverageReturnType | undefined;
    rmSync(path, { force: true });
    for (const script of ofProcess?.result ?? []) {
      const file = fileOf(script);
      // Node blanks types out, so that every character remains where it was.
      if (file?.endsWith('.ts'))
        addTo(lines, file, executedLines(script.functions, placesIn(readFileSync(join(root, file), 'utf8'))));
    }
  }
  const test = relative(root, expect.getState().testPath!).replaceAll('\\', '/');
  const noted: LinesOfTest = {
    test,
    ms: Math.round(performance.now() - began),
    digests: Object.fromEntries([test, ...lines.keys()].map((file) => [file, digestOf(root, file)!])),
    lines: Object.fromEntries([...lines].map(([file, set]) => [file, [...set].toSorted((a, b) => a - b)])),
  };
  writeFileSync(join(folder, recordName(test)), JSON.stringify(noted));
});

/** Returns the path of a script of this project, relative to its root. */
function fileOf({ url }: Profiler.ScriptCoverage): string | undefined {
  if (!url.startsWith('file://')) return undefined;
  const file = relative(root, fileURLToPath(url)).replaceAll('\\', '/');
  // What notes the lines changes nothing of what is executed.
  return /^(?:src|tests)\//.test(file) && !file.startsWith('tests/stress/mutants/') ? file : undefined;
}

/** Reads the texts of scripts as they are executed, and what Vitest knows of where they are from. */
async function readPlaces(scripts: readonly Profiler.ScriptCoverage[]): Promise<void> {
  const unknown = scripts.filter(({ scriptId }) => !recorder.places.has(scriptId));
  if (unknown.length === 0) return;
  await recorder.session.post('Debugger.enable');
  for (const { scriptId, url } of unknown) {
    const { scriptSource } = await recorder.session.post('Debugger.getScriptSource', { scriptId });
    const map = kept.__vitest_worker__.evaluatedModules.getModuleById(fileURLToPath(url))?.meta?.sourceMap;
    recorder.places.set(
      scriptId,
      map === undefined ? [] : placesIn(scriptSource, new SourceMap(JSON.parse(map) as SourceMapPayload)),
    );
  }
  await recorder.session.post('Debugger.disable');
}

function addTo(lines: Map<string, Set<number>>, file: string, found: Iterable<number>): void {
  const ofFile = lines.get(file) ?? new Set();
  for (const line of found) ofFile.add(line);
  lines.set(file, ofFile);
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    // A process that is being ended has not written all of it.
    return undefined;
  }
}
