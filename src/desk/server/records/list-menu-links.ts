import { kindNames, entityKinds } from '../../../schema/entity-kind.ts';
import { kindPaths } from '../../../schema/page-paths.ts';
import { sentenceCase } from '../../../text/sentence-case.ts';
import type { CallOutput } from '../../api/calls.ts';
import type { Desk } from '../desk/desk.ts';

/** Returns the addresses to which a menu can lead: own pages, kinds of names, and topics. */
export function listMenuLinks({ opened }: Pick<Desk, 'opened'>): CallOutput<'settings/links'> {
  const { pages, topics, entities } = opened.content;
  const kinds = new Set(entities.map(({ data }) => data.kind));
  return [
    ...pages.map(({ id, data }) => ({ to: `/${id}/`, name: data.title })),
    ...entityKinds
      .filter((kind) => kinds.has(kind))
      .map((kind) => ({ to: `/${kindPaths[kind]}/`, name: sentenceCase(kindNames[kind][1]) })),
    ...topics.map(({ id, data }) => ({ to: `/topics/${id}/`, name: data.label })),
  ];
}
