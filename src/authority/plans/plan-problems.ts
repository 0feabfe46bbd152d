import { type IdFault, idFaults } from '../../schema/id-fault.ts';
import { type Catalog, fromCatalog } from '../../text/catalog.ts';
import type { AuthorityKind } from './authority-rules.ts';

interface OfKind {
  readonly which: AuthorityKind;
  readonly id: string;
}

interface OfId {
  readonly id: string;
}

interface InFile {
  readonly file: string;
}

/** A record whose file states how it stands to another one. */
interface RelatedRecords extends OfId, InFile {
  readonly other: string;
}

const commands: Readonly<Record<AuthorityKind, string>> = { entity: 'entities', topic: 'topics' };
const anyOf: Readonly<Record<AuthorityKind, string>> = { entity: 'An entity', topic: 'A topic' };
const one: Readonly<Record<AuthorityKind, string>> = { entity: 'an entity', topic: 'a topic' };

/** What to do about a file that can’t be read. */
export const seeWhatIsWrong = {
  advice: 'Run npm run check to see what is wrong with it.',
  atDesk: 'The Problems screen says what is wrong with it.',
};

function unlessIntended(key: string, file: string) {
  return {
    advice: `If that is wrong, remove it from "${key}" in ${file}, and run the command again.`,
    atDesk: `If that is wrong, remove it from “${key}” in the record, and try again.`,
  };
}

/** Why a command on records or names changes nothing. */
export const planProblems = {
  'plan-article-near': ({ id, near }: OfId & { readonly near: string }) => ({
    message: `There is no article "${id}".`,
    advice: `Did you mean "${near}"?`,
  }),
  'plan-article-unknown': ({ id }: OfId) => ({
    message: `There is no article "${id}".`,
    advice: 'The id of an article is the name of its file, without .md.',
  }),
  'plan-article-unread': ({ id }: OfId) => ({
    message: `There is no article "${id}", or it can’t be read.`,
    ...seeWhatIsWrong,
  }),
  'plan-article-unread-near': ({ id, near }: OfId & { readonly near: string }) => ({
    message: `There is no article "${id}", or it can’t be read.`,
    advice: `Did you mean "${near}"?`,
  }),
  'plan-distinct-itself': { message: 'An entity can’t be distinct from itself.', advice: 'Give two ids.' },
  'plan-fields-fixed': ({ file }: InFile) => ({
    message: `The fields of ${file} can’t be changed here.`,
    advice: 'Edit the file itself. npm run check shows what is wrong with it.',
    atDesk: 'Edit the file itself. The Problems screen says what is wrong with it.',
  }),
  'plan-file-unread': ({ file }: InFile) => ({ message: `${file} can’t be read.`, ...seeWhatIsWrong }),
  'plan-id-former': ({ id, former }: OfId & { readonly former: string }) => ({
    message: `"${id}" is a former id of "${former}", and old links to it redirect there.`,
    advice: 'Choose another id.',
  }),
  'plan-id-own': ({ id }: OfId) => ({ message: `"${id}" is already its id.`, advice: 'Choose another id.' }),
  'plan-id-taken': ({ which, id, file, old }: OfKind & InFile & { readonly old: string }) => ({
    message: `There is already ${one[which]} "${id}", in ${file}.`,
    advice: `If the two are the same, run npm run ${commands[which]} -- merge ${old} ${id}. Otherwise choose another id.`,
    atDesk: 'If the two are the same, merge them. Otherwise choose another id.',
  }),
  'plan-id-unusable': ({ which, id }: OfId & { readonly which: IdFault }) => ({
    message: `"${id}" ${idFaults[which]}.`,
    advice: 'Choose another id.',
  }),
  'plan-id-unusable-like': ({
    which,
    id,
    example,
  }: OfId & { readonly which: IdFault; readonly example: string }) => ({
    message: `"${id}" ${idFaults[which]}.`,
    advice: `Choose another id, like "${example}".`,
  }),
  'plan-ids-same': { message: 'The two ids are the same.', advice: 'Give two ids.' },
  'plan-kind-differs': ({
    id,
    name,
    kind,
    wanted,
  }: OfId & { readonly name: string; readonly kind: string; readonly wanted: string }) => ({
    message: `"${id}" (${name}) has the kind ${kind}, not ${wanted}.`,
    advice: `Write --kind ${kind}, or give another id for a new record.`,
    atDesk: `Choose the kind ${kind}, or make a second record.`,
  }),
  'plan-merge-itself': ({ which }: { readonly which: AuthorityKind }) => ({
    message: `${anyOf[which]} can’t be merged into itself.`,
    advice: 'Give two ids.',
  }),
  'plan-name-shared': ({
    name,
    ids,
    first,
  }: {
    readonly name: string;
    readonly ids: string;
    readonly first: string;
  }) => ({
    message: `Several records have the name “${name}”: ${ids}.`,
    advice: `Choose one: --as ${first}.`,
    atDesk: 'Choose one of them with “Same as …”.',
  }),
  'plan-record-distinct': ({ id, other, file }: RelatedRecords) => ({
    message: `"${id}" is distinct from "${other}" according to its record.`,
    ...unlessIntended('distinctFrom', file),
  }),
  'plan-record-gone': ({
    which,
    id,
  }: OfId & { readonly which: 'article' | 'entity' | 'topic' | 'site' }) => ({
    message: `There is no ${which} "${id}".`,
    advice: 'It may have been renamed.',
  }),
  'plan-record-moved': ({ which, id, now }: OfKind & { readonly now: string }) => ({
    message: `The ${which} "${id}" is now "${now}".`,
    advice: `Use "${now}".`,
  }),
  'plan-record-near': ({ which, id, near }: OfKind & { readonly near: string }) => ({
    message: `There is no ${which} "${id}".`,
    advice: `Did you mean "${near}"?`,
  }),
  'plan-record-part': ({ id, other, file }: RelatedRecords) => ({
    message: `"${id}" is part of "${other}" according to its record.`,
    ...unlessIntended('partOf', file),
  }),
  'plan-record-role': ({ id, other, role, file }: RelatedRecords & { readonly role: string }) => ({
    message: `"${id}" is “${role}” at "${other}" according to its record.`,
    ...unlessIntended('roles', file),
  }),
  'plan-record-unknown': ({ which, id }: OfKind) => ({
    message: `There is no ${which} "${id}".`,
    advice: `npm run ${commands[which]} -- list lists them.`,
    atDesk: 'The Records screen lists them.',
  }),
  'plan-record-used': ({ id, count, named }: OfId & { readonly count: number; readonly named: string }) => ({
    message: `"${id}" is used in ${count === 1 ? '1 file' : `${count} files`}: ${named}.`,
    advice: 'Remove it there first, or merge it into another record.',
  }),
  'plan-record-used-often': ({
    id,
    count,
    named,
    more,
  }: OfId & { readonly count: number; readonly named: string; readonly more: number }) => ({
    message: `"${id}" is used in ${count} files: ${named} and ${more} more.`,
    advice: 'Remove it there first, or merge it into another record.',
  }),
  'plan-reference-fixed': ({ id, file }: OfId & InFile) => ({
    message: `${file} refers to "${id}" in a way that can’t be changed automatically.`,
    advice: 'Write the id there as plain text, and run the command again.',
  }),
  'plan-split-article-of-other': ({ id, article }: OfId & { readonly article: string }) => ({
    message: `The article "${article}" does not name "${id}".`,
    advice: `npm run entities -- split ${id} lists those that do.`,
    atDesk: 'It may have been changed in the meantime.',
  }),
  'plan-split-article-twice': ({ article }: { readonly article: string }) => ({
    message: `The article "${article}" is chosen twice.`,
    advice: 'Choose one record for it.',
  }),
  'plan-split-id-own': ({ id }: OfId) => ({
    message: `"${id}" is the record that is split.`,
    advice: 'Choose another id.',
  }),
  'plan-split-id-twice': ({ id }: OfId) => ({
    message: `Two parts have the id "${id}".`,
    advice: 'Give two ids.',
  }),
  'plan-split-leaves-none': ({ id }: OfId) => ({
    message: `No article would be left for "${id}".`,
    advice: 'Leave the articles of one of them; to give the record another id, rename it.',
  }),
  'plan-split-of-nothing': {
    message: 'No article is chosen for another record.',
    advice: 'Choose the articles that mean somebody else.',
  },
  'plan-values-differ': ({
    key,
    from,
    into,
    ofFrom,
    ofInto,
  }: {
    readonly key: string;
    readonly from: string;
    readonly into: string;
    readonly ofFrom: string;
    readonly ofInto: string;
  }) => ({
    message: `The two differ in "${key}": ${ofFrom} of "${from}", ${ofInto} of "${into}".`,
    advice: `Make sure that they are the same; then choose which values to keep: --keep ${into} or --keep ${from}.`,
    atDesk: 'Make sure that they are the same; then choose whose values stay.',
  }),
  'plan-values-of-other': ({
    keep,
    from,
    into,
  }: {
    readonly keep: string;
    readonly from: string;
    readonly into: string;
  }) => ({
    message: `“${keep}”, whose values are to stay, is not one of the two ids.`,
    advice: `Use --keep ${into} or --keep ${from}.`,
    atDesk: 'Choose whose values stay.',
  }),
  'plan-words-empty': ({ which }: { readonly which: 'name' | 'none' }) => ({
    message: 'The words are empty.',
    advice: which === 'name' ? 'Give the words that are a name.' : 'Give the words that are not a name.',
  }),
} as const satisfies Catalog;

/** Returns why a command on records or names changes nothing. */
export const planProblem = fromCatalog(planProblems);
