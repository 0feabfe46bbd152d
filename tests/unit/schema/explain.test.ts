import { expect, test } from 'vitest';
import { z } from 'zod';
import { explain } from '../../../src/schema/explain.ts';

test.each([[null], ['on the coast'], [7]])(
  'a field that is missing in what a schema made of %j is named as missing',
  (written) => {
    const group = z.preprocess(
      (value) => (typeof value === 'object' && value ? value : {}),
      z.object({ name: z.string() }),
    );
    const schema = z.object({ place: group });
    const { error } = schema.safeParse({ place: written });
    const [fault] = explain(error!, { place: written }, schema);
    expect(fault).toMatchObject({ path: ['place', 'name'], message: 'The field "name" is missing.' });
  },
);
