import { expect, test } from 'vitest';
import { topicLabel } from '../../../../src/ingest/known/name-labels.ts';

test('writes a topic with a capital and spaces, and keeps capitals and host names', () => {
  expect(
    ['open-source', 'night_ferries', 'strikes', 'NATO', 'iPhone', 'courier.example'].map(topicLabel),
  ).toEqual(['Open source', 'Night ferries', 'Strikes', 'NATO', 'iPhone', 'courier.example']);
});
