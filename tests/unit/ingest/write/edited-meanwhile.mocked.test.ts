import { appendFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import * as merging from '../../../../src/ingest/write/merge-issue.ts';
import { filesOf, importFrom, writeBatch } from '../../../support/batch.ts';
import { writeContent } from '../../../support/content.ts';

vi.mock('../../../../src/ingest/write/merge-issue.ts', { spy: true });

// All texts, people and places are fiction.

const issueFile = 'issues/the-example-courier-1923-05-02.yaml';
const mets = `<mets><dmdSec ID="M"><mods><titleInfo><title>The Example Courier</title></titleInfo><dateIssued>1923-05-02</dateIssued></mods></dmdSec><fileSec><file ID="F"><FLocat href="1.xml"/></file></fileSec><structMap TYPE="LOGICAL"><div TYPE="ISSUE" DMDID="M"><div TYPE="ARTICLE" ID="a1"><div TYPE="TEXT"><fptr><area FILEID="F" BEGIN="b"/></fptr></div></div></div></structMap></mets>`;
const page = (top: number) =>
  `<alto><Layout><Page WIDTH="2000" HEIGHT="3000"><PrintSpace><TextBlock ID="b" HPOS="100" VPOS="${top}" WIDTH="600" HEIGHT="100"><TextLine><String CONTENT="Ferries" HPOS="100" VPOS="${top}" WIDTH="90" HEIGHT="40"/></TextLine></TextBlock></PrintSpace></Page></Layout></alto>`;

test('an issue that is edited while it is updated keeps the edit, and the import says so', async () => {
  const content = writeContent({});
  await importFrom(writeBatch({ 'mets.xml': mets, '1.xml': page(100) }), content);
  const before = filesOf(content);
  const { mergeIssue } = await vi.importActual<typeof merging>('../../../../src/ingest/write/merge-issue.ts');
  vi.mocked(merging.mergeIssue).mockImplementationOnce((file, ...given) => {
    const merged = mergeIssue(file, ...given);
    appendFileSync(file, '# checked by hand\n');
    return merged;
  });
  const again = writeBatch({ 'mets.xml': mets, '1.xml': page(150) });
  const { refused } = await importFrom(again, content, { update: true });
  expect(refused.join()).toContain(`content/${issueFile} was changed while the command was running`);
  expect(filesOf(content)).toEqual({ ...before, [issueFile]: `${before[issueFile]!}# checked by hand\n` });
  await importFrom(again, content, { update: true });
  expect(filesOf(content)[issueFile]).toMatch(/blocks: \[\[100, 150, 600, 100\]\][^]*# checked by hand/);
});
