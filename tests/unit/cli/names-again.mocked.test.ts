import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { namesCache, runNames } from '../../../src/cli/names/run-names.ts';
import { readArguments } from '../../../src/cli/usage.ts';
import { findNames } from '../../../src/recognition/find-names.ts';
import { proposeNames } from '../../../src/recognition/proposals/propose-names.ts';
import { readRecord } from '../../../src/files/read-record.ts';
import { article, writeContent } from '../../support/content.ts';
import { refuseLanguage } from '../../support/suite/refuse-language.ts';

// The work is counted: these do what they always do.
vi.mock(import('../../../src/recognition/find-names.ts'), { spy: true });
vi.mock(import('../../../src/recognition/proposals/propose-names.ts'), { spy: true });
vi.mock(import('../../../src/files/read-record.ts'), { spy: true });

const work = () => ({
  recognized: vi.mocked(findNames).mock.calls.length,
  proposed: vi.mocked(proposeNames).mock.calls.length,
});

beforeEach(() => {
  for (const one of [findNames, proposeNames, readRecord]) vi.mocked(one).mockClear();
});

/** Articles of fiction, one of which is reviewed. */
function write(): string {
  const content = writeContent({
    'articles/letter.md': article('', 'Mr. Robert Quennell spoke of Portugal.'),
    'articles/other.md': article('', 'Ms. Ursa Marrow left for Portugal.'),
    'articles/third.md': article('', 'Mr. Robert Quennell left.'),
    'review/third.yaml': 'reviewed: true\n',
  });
  onTestFinished(() => rmSync(namesCache(content), { recursive: true, force: true }));
  return content;
}

/** Runs the command, and returns what it printed and how much work it did. */
async function names(content: string, ...args: string[]) {
  const printed: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((text) => void printed.push(String(text)));
  const told: string[] = [];
  const error = vi.spyOn(console, 'error').mockImplementation((text) => void told.push(String(text)));
  const before = work();
  try {
    const call = readArguments(['names', ...args, '--content', content]);
    if (call === 'help') throw new Error('No help was asked for');
    await runNames(call);
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
  const after = work();
  return {
    printed,
    told,
    recognized: after.recognized - before.recognized,
    proposed: after.proposed - before.proposed,
  };
}

test('proposes names the second time without recognizing or parsing any article again', async () => {
  const content = write();
  const first = await names(content, 'propose', '--json');
  expect(first).toMatchObject({ recognized: 2, proposed: 2 });
  expect(vi.mocked(readRecord)).toHaveBeenCalled();
  vi.mocked(readRecord).mockClear();
  expect(await names(content, 'propose', '--json')).toEqual({ ...first, recognized: 0, proposed: 0 });
  expect(await names(content, 'propose', '--json', 'other')).toEqual({
    printed: first.printed.filter((line) => line.includes('"other"')),
    recognized: 0,
    proposed: 0,
    told: first.told,
  });
  expect(vi.mocked(readRecord)).not.toHaveBeenCalled();
});

test('shows the status without recognizing any article again after names were proposed', async () => {
  const content = write();
  await names(content, 'propose');
  const { printed, recognized, proposed } = await names(content, 'status');
  expect({ recognized, proposed }).toEqual({ recognized: 0, proposed: 0 });
  rmSync(namesCache(content), { recursive: true });
  expect(await names(content, 'status')).toMatchObject({ printed, recognized: 2, proposed: 2 });
});

test('accepts a name without recognizing any article again', async () => {
  const content = write();
  await names(content, 'propose');
  const { recognized } = await names(content, 'accept', 'Robert Quennell', '--kind', 'person');
  expect(recognized).toBe(0);
  // After a decision the proposals are made again, from the same recognized names.
  const again = await names(content, 'propose', '--json');
  expect(again.recognized).toBe(0);
  expect(again.proposed).toBeGreaterThan(0);
  expect(again.printed.join('\n')).not.toContain('"Robert Quennell"');
});

test.each([
  ['an article', 'articles/letter.md', 'Ms. Ada Vellum spoke.\n'],
  ['a refusal', 'review.yaml', 'refused: [Portugal]\n'],
  ['an article without a title', 'articles/new.md', 'Ms. Ada Vellum spoke.\n'],
])('proposes names again after a change of %s', async (_, file, text) => {
  const content = write();
  await names(content, 'propose');
  appendFileSync(join(content, file), text);
  expect((await names(content, 'propose')).proposed).toBeGreaterThan(0);
});

test('makes proposals again where those that were kept are cut off', async () => {
  const content = write();
  const { printed } = await names(content, 'propose', '--json');
  const file = join(namesCache(content), 'proposals.jsonl');
  writeFileSync(file, readFileSync(file, 'utf8').slice(0, 40));
  expect(await names(content, 'propose', '--json')).toMatchObject({ printed, proposed: 2 });
});

test('a language in which names can’t be found is told each time, in the language of messages, and others have theirs', async () => {
  refuseLanguage('qtz');
  const content = write();
  writeFileSync(join(content, 'articles/wrong.md'), article('language: qtz\n', 'Frau Ursa Marrow reist.'));
  const first = await names(content, 'propose');
  expect(first.printed.join('\n')).toContain('Robert Quennell');
  expect(first.told.join('\n')).toContain('Names in the language "qtz" can’t be learned or proposed');
  const again = await names(content, 'status', '--messages', 'es');
  expect(again.told.join('\n')).toContain('Los nombres en el idioma «qtz»');
});
