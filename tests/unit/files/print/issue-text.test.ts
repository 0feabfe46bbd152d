import { expect, test } from 'vitest';
import { issueFileText } from '../../../../src/files/print/issue-text.ts';
import { parseYaml } from '../../../../src/files/parse-yaml.ts';
import { issueSchema } from '../../../../src/schema/issue.ts';
import { issueYaml } from '../../../support/print/printed.ts';

test('the file of an issue is written as it was read', () => {
  const { date, ...data } = issueSchema.parse(parseYaml(issueYaml).value);
  expect(issueFileText({ ...data, date: date.edtf })).toBe(issueYaml);
});

test('values that YAML would read as more than text are quoted, and lists without items are written', () => {
  const fields = { paper: 'a', date: '1855-09-22', title: 'No: 12', pages: [{}], articles: [] };
  const text = issueFileText({ ...fields, rights: '“©” #1' });
  expect(issueSchema.parse(parseYaml(text).value)).toMatchObject({
    title: 'No: 12',
    rights: '“©” #1',
    pages: [{}],
  });
});

test('a long title stands in one line, with single spaces', () => {
  const title = 'The Harbour Gazette and its supplement '.repeat(5).trim();
  const fields = { paper: 'a', date: '1855-09-22', pages: [], articles: [] };
  const text = issueFileText({ ...fields, title: title.replaceAll(' ', '\n ') });
  expect(text).toContain(`\ntitle: ${title}\npages: []\n`);
});
