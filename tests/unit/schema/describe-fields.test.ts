import { expect, test } from 'vitest';
import { articleSchema } from '../../../src/schema/article.ts';
import { describeFields } from '../../../src/schema/describe-fields.ts';
import { entitySchema } from '../../../src/schema/entity.ts';
import { topicSchema } from '../../../src/schema/topic.ts';

const of = (key: string, fields = describeFields(entitySchema)) => fields.find((field) => field.key === key);

test('a field has its description and the shape of its value', () => {
  expect(of('name')).toEqual({
    key: 'name',
    isRequired: true,
    text: 'The preferred name, as shown on the page.',
    type: 'text',
  });
  expect(of('kind')).toMatchObject({ isRequired: true, type: 'choice' });
  expect(of('kind')!.choices).toContain('person');
  expect(of('aliases')).toMatchObject({ isRequired: false, type: 'list', item: { type: 'text' } });
  expect(of('distinctFrom')).toMatchObject({ type: 'list', item: { type: 'id' } });
  expect(of('coordinates')).toMatchObject({ type: 'list', item: { type: 'text' } });
  expect(of('broader', describeFields(topicSchema))).toMatchObject({ type: 'list', item: { type: 'id' } });
});

test('a group, and a list of groups, have their fields', () => {
  const roles = of('roles')!;
  expect(roles.type).toBe('list');
  expect(roles.item!.fields!.map(({ key, type }) => `${key} ${type}`)).toEqual([
    'role text',
    'at id',
    'from text',
    'to text',
    'source id',
  ]);
  const article = describeFields(articleSchema);
  expect(of('draft', article)).toMatchObject({ type: 'flag', isRequired: false });
  expect(of('date', article)).toMatchObject({ type: 'text', isRequired: true });
  expect(of('entities', article)).toMatchObject({
    type: 'list',
    isRequired: true,
    item: {
      type: 'group',
      fields: [
        { key: 'id', type: 'id' },
        { key: 'as', type: 'list' },
      ],
    },
  });
  expect(of('byline', article)!.item!.fields!.map(({ key }) => key)).toEqual(['name', 'entity']);
  expect(of('image', article)).toMatchObject({ type: 'group' });
});

test('names its descriptions by the schema and their place in it, if the schema has a name', () => {
  const roles = of('roles', describeFields(entitySchema, 'entity'))!;
  expect(roles.textKey).toBe('entity.roles');
  expect(roles.item!.fields!.map(({ textKey }) => textKey)).toContain('entity.roles.source');
  expect(of('roles')).not.toHaveProperty('textKey');
});
