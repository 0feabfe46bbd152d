import { expect, test, vi } from 'vitest';
import { auditOrThrow } from '../../../../src/desk/server/publish/audit-or-throw.ts';
import { auditStaged } from '../../../../src/withhold/audit/audit-staged.ts';
import { faultOf } from '../../../support/suite/fault-of.ts';

vi.mock('../../../../src/withhold/audit/audit-staged.ts', () => ({
  auditStaged: vi.fn<typeof auditStaged>(),
}));

// A fictional site, of which only what is found in it is played.
const problem = (file: string, line?: number) => ({
  ...{ severity: 'error' as const, file, message: `A name stands in ${file}.`, advice: '' },
  ...(line !== undefined && { line }),
});
const given = ['the site', 'the content', 'audited before'] as unknown as Parameters<typeof auditOrThrow>;

test('the first fault of a site that must not be put in place is told with its line and what to do', async () => {
  const problems = [problem('content/articles/a.md', 7), problem('content/articles/b.md')];
  vi.mocked(auditStaged).mockResolvedValueOnce({ problems, audited: '' });
  expect((await faultOf(auditOrThrow(...given))).message).toMatch(
    'content/articles/a.md:7: A name stands in content/articles/a.md. Replace it there, or say on the screen Requests that it means something else.',
  );
  vi.mocked(auditStaged).mockResolvedValueOnce({ problems: problems.slice(1), audited: '' });
  expect((await faultOf(auditOrThrow(...given))).message).toMatch(/^content\/articles\/b\.md: A name/);
});

test('of a site without a fault it is told what was audited, for the next time', async () => {
  const found = { problems: [], audited: 'audited now' };
  vi.mocked(auditStaged).mockResolvedValueOnce(found);
  expect(await auditOrThrow(...given)).toBe(found);
  expect(vi.mocked(auditStaged).mock.lastCall).toEqual(given);
});
