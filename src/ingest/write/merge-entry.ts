import { createPatch } from 'diff';
import { type Document, parseDocument } from 'yaml';
import {
  commentBefore,
  type Entry,
  fieldDigests,
  fileText,
  flattenFields,
  type EntryFrontMatter,
  sortFields,
} from './entry.ts';
import { splitEntry } from './split-entry.ts';

/** The result of merging a changed source into an article. */
export interface MergedEntry {
  /** The new text of the file; undefined if nothing changes. */
  readonly text?: string;
  readonly body: string;
  /** Fields updated from the source. */
  readonly updated: readonly string[];
  /**
   * Fields changed both in the source and by the keeper, with the source's new value; the keeper's value is
   * kept.
   */
  readonly kept: readonly { readonly field: string; readonly now: unknown }[];
  /**
   * The difference between the texts of source and article; undefined if there is none, or the source's text
   * did not change.
   */
  readonly difference?: string;
}

/**
 * Merges a changed source into an article that import wrote: fields and text are updated only if they are
 * unchanged since the import, according to the recorded digests.
 *
 * @param file the text of the article's file
 * @returns undefined if import did not write it
 */
export function mergeEntry(file: string, { fields, body, notes, from }: Entry): MergedEntry | undefined {
  const parts = splitEntry(file);
  if (!parts) return undefined;
  const oldBody = parts.body;
  const document = parseDocument(parts.yaml, { schema: 'failsafe' });
  if (document.errors.length > 0) return undefined;
  const old = document.toJS({ maxAliasCount: 20 }) as EntryFrontMatter;
  const wrote = readNotes(old.imported);
  if (!wrote) return undefined;

  const current = fieldDigests(old, oldBody);
  const stated = fieldDigests(fields, body);
  const values = flattenFields(fields);
  const updated: string[] = [];
  const kept: { field: string; now: unknown }[] = [];
  let isBodyTaken = false;
  for (const name of new Set([...Object.keys(wrote), ...Object.keys(stated)])) {
    if (stated[name] === wrote[name] || stated[name] === current[name]) continue;
    if (current[name] !== wrote[name])
      kept.push({ field: name, now: name === 'body' ? undefined : values[name] });
    else {
      updated.push(name);
      if (name === 'body') isBodyTaken = true;
      else setField(document, name, values[name]);
    }
  }
  const isNoted = Object.keys({ ...wrote, ...stated }).every((name) => wrote[name] === stated[name]);
  const newBody = isBodyTaken ? body : oldBody;
  if (isNoted) return { body: newBody, updated, kept };
  const digests = Object.entries(stated).map((pair) => pair.join(':'));
  document.set('imported', document.createNode({ from, wrote: digests.join(' ') }));
  commentBefore(document, 'imported', notes);
  sortFields(document);
  const bodyChanged = stated.body !== wrote.body && stated.body !== current.body;
  return {
    text: fileText(document, newBody),
    body: newBody,
    updated,
    kept,
    ...(bodyChanged && { difference: differenceOf(oldBody.trim(), body.trim()) }),
  };
}

function readNotes(imported: unknown): Record<string, string> | undefined {
  const wrote = (imported as { wrote?: unknown } | undefined)?.wrote;
  if (typeof wrote !== 'string') return undefined;
  return Object.fromEntries(wrote.split(' ').map((pair) => pair.split(':') as [string, string]));
}

function setField(document: Document, name: string, value: unknown): void {
  const path = name.startsWith('source.') ? ['source', name.slice('source.'.length)] : [name];
  if (value === undefined) {
    document.deleteIn(path);
    return;
  }
  if (path.length === 2 && !document.has('source')) document.set('source', document.createNode({}));
  document.setIn(path, document.createNode(value));
}

/** Returns the lines that differ, with their context. */
function differenceOf(old: string, now: string): string {
  const patch = createPatch('text', `${old}\n`, `${now}\n`, '', '', { context: 1 });
  return patch
    .split('\n')
    .slice(5)
    .filter((line) => !line.startsWith('\\'))
    .map((line) => (line.startsWith('@@') ? '…' : line))
    .join('\n')
    .trimEnd();
}
