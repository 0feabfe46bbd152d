import { Buffer } from 'node:buffer';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openForEditing } from '../../../../src/authority/open/authority.ts';
import { changeFiles } from '../../../../src/files/change-files.ts';
import { makePrivateFolder } from '../../../../src/files/private-folder.ts';
import { wordingAnswers } from '../../../../src/schema/wording-answers.ts';
import { contentFaults } from '../../../../src/withhold/audit/content-faults.ts';
import { SiteAudit } from '../../../../src/withhold/audit/site-audit.ts';
import { type PrivateDecision, readDecisions } from '../../../../src/withhold/decisions/private-decision.ts';
import { planUndo } from '../../../../src/withhold/plan/plan-undo.ts';
import { planWithholding } from '../../../../src/withhold/plan/plan-withholding.ts';
import type { WithholdingRequest } from '../../../../src/withhold/plan/withholding-request.ts';
import { changedBy, refusalsOf } from '../../../support/authority.ts';
import { article, entity, type Files, filesIn, writeContent } from '../../../support/content.ts';
import { type FramedName, framedNames, framesOf } from '../../../support/withheld/frames.ts';
import { withholdingRequest } from '../../../support/withheld/withholding-request.ts';

// What is asked about a name, what stands in its place, and what the audit then says, is compared with committed files: whoever
// changes a rule sees in the commit what it changed, and whether it was meant; `--update` writes them anew. All of it is fiction.

const request: WithholdingRequest = { subject: 'p-17', words: 'a driver', ...withholdingRequest };

/** An archive in which each frame is an article of the person, among records and articles of others. */
function archiveOf(name: FramedName): Files {
  const { given, family, whole, alias } = name;
  const frames = framesOf(name).map((text, index): [string, string] => [
    `articles/f-${index}.md`,
    article('', text, { entities: '[{ id: p-17, as: [somebody] }]', title: `Frame ${index}` }),
  ]);
  return {
    ...Object.fromEntries(frames),
    'entities/p-17.yaml': entity(whole, 'person', alias === undefined ? '' : `aliases: ["${alias}"]\n`),
    'entities/other-given.yaml': entity(`${given} Tarnwick`, 'person'),
    'entities/other-family.yaml': entity(`Ada ${family}`, 'person'),
    'entities/works.yaml': entity(`${family} Works`),
    'topics/works.yaml': `label: The ${family} case\n`,
    'articles/other.md': article(
      '',
      'A hunter may hope for a rose. The quay was long, and Tarnwick said that it was so.',
      { title: 'Of others' },
    ),
    'articles/series.md': article(`series: { id: case, title: ${given} and the others, part: 1 }\n`, 'So.', {
      title: 'A series',
      entities: '[{ id: p-17, as: [somebody] }]',
      topics: '[works]',
    }),
  };
}

const planFor = (contentDir: string, more: Partial<WithholdingRequest>) =>
  planWithholding(openForEditing(contentDir), { ...request, ...more }, readDecisions(contentDir));

/** What the audit finds in a site that shows each text as a page, as data and as a table. */
function auditOf(
  contentDir: string,
  decisions: readonly PrivateDecision[],
  texts: readonly string[],
): string {
  const { content } = openForEditing(contentDir);
  const audit = new SiteAudit({ content, day: '2026-11-28', decisions });
  for (const [index, text] of texts.entries()) {
    audit.look(`${index}.html`, Buffer.from(`<h1>So</h1><p>${text}</p>`));
    audit.look(`${index}.json`, Buffer.from(JSON.stringify({ title: 'So', text })));
    audit.look(`${index}.csv`, Buffer.from(`so,${text.replaceAll('\n', ' ')},so\n`));
  }
  const found = Map.groupBy(audit.faults, ({ file }) => file.replace(/.*\./, ''));
  return [
    ...[...found].map(
      ([type, files]) => `${type}: ${files.map(({ file }) => Number.parseInt(file)).join(' ')}`,
    ),
    `of others: ${[...audit.namesakes.values()].flatMap((files) => [...files]).join(' ')}`,
  ].join('\n');
}

function textsOf(files: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(files)
    .filter(([file]) => /^articles\/f-\d+\.md$/.test(file))
    .toSorted(([a], [b]) => Number.parseInt(a.slice(11)) - Number.parseInt(b.slice(11)))
    .map(([, text = '']) => text.slice(text.indexOf('---\n\n') + 5, -1));
}

test.each(framedNames)('a $kind name is asked about, withheld and searched for', async (name) => {
  const lines: string[] = [];
  const contentDir = writeContent(archiveOf(name));
  const refused = planFor(contentDir, { isPreview: true });
  if ('refusals' in refused)
    for (const { message } of refused.refusals) {
      lines.push(message);
      // The keeper changes these by hand.
      const [, file = ''] = /^content\/(\S+)/.exec(message)!;
      writeFileSync(
        join(contentDir, file),
        article('', 'By hand.', { entities: '[{ id: p-17, as: [somebody] }]' }),
      );
    }
  const before = textsOf(filesIn(contentDir));
  const preview = planFor(contentDir, { isPreview: true });
  if ('refusals' in preview) throw new Error(refusalsOf(preview));
  const { questions = [] } = preview;
  for (const { wording, reason, count, samples } of questions) {
    lines.push(`${wording}: ${reason}, ${count}`);
    for (const { article: id, sentence, passage } of samples)
      lines.push(`  ${id}: ${JSON.stringify(sentence)} ${JSON.stringify(passage)}`);
  }
  lines.push(...preview.plan.notes.map((note) => JSON.stringify(note)));
  for (const answer of wordingAnswers) {
    const answers = questions.map(({ wording }) => ({ wording, answer }));
    const planned = planFor(contentDir, { answers });
    lines.push('', `# Everything is answered with “${answer}”`);
    if ('refusals' in planned) {
      lines.push(refusalsOf(planned));
      continue;
    }
    const changed = { ...filesIn(contentDir), ...changedBy(planned) };
    for (const [index, text] of textsOf(changed).entries())
      lines.push(`${index} - ${before[index]}`, ...(text === before[index] ? [] : [`${index} + ${text}`]));
    for (const [file, text] of Object.entries(changedBy(planned)))
      if (!/^articles\/f-/.test(file)) lines.push(`## ${file}`, text ?? '(removed)');
    lines.push('## Before', auditOf(contentDir, [planned.decision], before));
    makePrivateFolder(contentDir);
    changeFiles(contentDir, planned.plan.title, [...planned.plan.changes, ...planned.privately]);
    const decisions = readDecisions(contentDir);
    lines.push('## After', auditOf(contentDir, decisions, textsOf(changed)));
    lines.push('## Before, afterwards', auditOf(contentDir, decisions, before));
    for (const { file, line } of contentFaults(contentDir, openForEditing(contentDir).content, decisions))
      lines.push(`${file}:${line}`);
    const undone = planUndo(openForEditing(contentDir), decisions[0]!, decisions);
    if ('refusals' in undone) throw new Error(refusalsOf(undone));
    changeFiles(contentDir, undone.plan.title, [...undone.plan.changes, ...undone.privately]);
    expect(textsOf(filesIn(contentDir))).toEqual(before);
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`${name.kind}.txt`);
});
