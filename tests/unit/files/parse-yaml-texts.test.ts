import { expect, test } from 'vitest';
import { parseYaml } from '../../../src/files/parse-yaml.ts';

test.each([
  [
    'title: Route #9 closes # today',
    '"#9 closes # today" is not part of "title": text after a space and a # is a comment.',
  ],
  ['title: A story of #MeToo', '"#MeToo" is not part of "title": text after a space and a # is a comment.'],
])('%s would be cut off silently, and is a problem', (yaml, message) => {
  const { faults } = parseYaml(`date: 2018\n${yaml}\n`);
  expect(faults).toMatchObject([{ line: 2, message }]);
  expect(faults[0]!.advice).toContain('Put the whole text in quotes: title: "');
});

test.each([
  'title: Ferry # the boat',
  'title: "Route #9"',
  'title: C#',
  'date: 2018 #sure',
  'title: Ferry\n# today\n',
])('%s is read as intended', (yaml) => {
  expect(parseYaml(yaml).faults).toEqual([]);
});

test('a title that starts with a dash is reported once, in plain words', () => {
  expect(parseYaml('date: 2018\ntitle: - Dash\n').faults).toEqual([
    {
      id: 'yaml-dash',
      line: 2,
      message: 'Text can’t start with a dash and a space, which starts a list.',
      advice: 'Put the text in quotes: title: "- and so on".',
    },
  ]);
});

test('an indentation with a tab is reported in plain words', () => {
  expect(parseYaml('source:\n\turl: a\n').faults).toContainEqual({
    id: 'yaml-tab',
    line: 2,
    message: 'This line is indented with a tab.',
    advice: 'Use spaces instead.',
  });
});

test('groups that are keys of groups that are keys, and so on, are too deep, and are not written as texts', () => {
  const yaml = (times: number) => `title: A ferry\n${'? '.repeat(times)}`;
  expect(parseYaml(yaml(400)).faults).toMatchObject([{ id: 'yaml-too-deep', line: 2 }]);
  expect(parseYaml(yaml(400)).value).toBeUndefined();
  // A few of them are an unknown field, as before.
  expect(parseYaml(yaml(3)).faults).toEqual([]);
});
