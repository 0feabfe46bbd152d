import { expect, test } from 'vitest';
import { buildLexicon } from '../../../src/archive/lexicon.ts';
import type { EntityRecord } from '../../../src/archive/record.ts';
import { renderBodies } from '../../../src/files/render-bodies.ts';
import { render } from '../../../src/markdown/render.ts';
import { entitySchema } from '../../../src/schema/entity.ts';
import type { EntityId } from '../../../src/schema/id.ts';
import { openSettings } from '../../support/content.ts';

test('workers render the same bodies as one thread, in order', async () => {
  // A long fictional text.
  const acme: EntityRecord = {
    file: 'acme.yaml',
    id: 'acme' as EntityId,
    data: entitySchema.parse({ name: 'Acme', kind: 'organization' }),
  };
  const settings = { ...openSettings, lexicon: buildLexicon([acme]) };
  const inputs = Array.from({ length: 1201 }, (_, index) => ({
    markdown: `Number ${index} of *Acme*.`,
    naming: [],
    listed: [{ id: acme.id, as: [] }],
  }));
  expect(await renderBodies(inputs, settings)).toEqual(inputs.map((input) => render(input, settings)));
});
