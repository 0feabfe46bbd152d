import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';

/** What a run of tests comes to, as it is handed to who started it. */
export interface RunCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** How often it is said what is running where nothing has ended, in milliseconds. */
const quietMs = 60_000;

/** Says of each file of tests when it ends and how long it took, and of each failure what went wrong, at once. */
export default class ProgressReporter implements Reporter {
  readonly #running = new Map<string, number>();
  #timer: NodeJS.Timeout | undefined;

  onTestModuleStart(module: TestModule): void {
    this.#running.set(nameOf(module), Date.now());
    this.#wait();
  }

  onTestModuleEnd(module: TestModule): void {
    const name = nameOf(module);
    const { passed, failed, skipped, faults } = outcomeOf(module);
    const seconds = (Date.now() - (this.#running.get(name) ?? Date.now())) / 1000;
    this.#running.delete(name);
    const notes = [
      `${passed} passed`,
      ...(failed > 0 ? [`${failed} FAILED`] : []),
      ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ];
    console.log(`${failed > 0 ? '✗' : '✓'} ${name}  ${notes.join(', ')}  ${seconds.toFixed(1)} s`);
    for (const fault of faults) console.log(`\n${name}\n${fault}\n`);
    this.#wait();
  }

  onTestRunEnd(
    modules: readonly TestModule[],
    errors: readonly { message?: string; stack?: string }[],
  ): void {
    clearTimeout(this.#timer);
    const outcomes = modules.map(outcomeOf);
    for (const { message, stack } of errors) console.log(`\nOutside of all tests:\n${stack ?? message}\n`);
    const sum = (count: (one: RunCounts) => number) => outcomes.reduce((total, one) => total + count(one), 0);
    const counts: RunCounts = {
      passed: sum((one) => one.passed),
      failed: sum((one) => one.failed) + errors.length,
      skipped: sum((one) => one.skipped),
    };
    const file = process.env['TEST_COUNTS'];
    if (file !== undefined) writeFileSync(file, JSON.stringify(counts));
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const names = [...this.#running].map(
        ([name, start]) => `${name} (${Math.round((Date.now() - start) / 1000)} s)`,
      );
      if (names.length > 0) console.log(`… running: ${names.join(', ')}`);
      this.#wait();
    }, quietMs).unref();
  }
}

function nameOf({ moduleId, project }: TestModule): string {
  return relative(project.config.root, moduleId)
    .replaceAll('\\', '/')
    .replace(/^tests\//, '');
}

/** Counts the tests of a file. One that can’t be loaded is a failure of its own. */
function outcomeOf(module: TestModule): RunCounts & { readonly faults: readonly string[] } {
  let [passed, failed, skipped] = [0, 0, 0];
  const faults: string[] = [];
  for (const test of module.children.allTests()) {
    const { state, errors = [] } = test.result();
    if (state === 'passed') passed += 1;
    else if (state === 'failed') {
      failed += 1;
      faults.push([test.fullName, ...errors.map((error) => error.stack ?? error.message)].join('\n'));
    } else skipped += 1;
  }
  for (const error of module.errors()) faults.push(error.stack ?? error.message);
  if (failed === 0 && (module.state() === 'failed' || module.errors().length > 0)) failed = 1;
  return { passed, failed, skipped, faults };
}
