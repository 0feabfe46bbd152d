import { fieldForSynonym, fieldSynonyms } from './field-synonyms.ts';
import { z } from 'zod';
import type { AdvisedMessage, CatalogMessage } from '../text/catalog.ts';
import { nearest } from '../text/edit-distance.ts';
import { schemaProblem } from './schema-problems.ts';

/** One thing wrong with a value in a file, and what to do about it. */
export interface Fault extends AdvisedMessage {
  readonly path: readonly (string | number)[];
}

type Issue = z.core.$ZodIssue;

/**
 * Explains the errors of a schema in words for keepers.
 *
 * @param input the value that was validated
 * @param schema the object schema that validated it, for the names of its fields
 * @returns a fault for each wrong value and each unknown field
 */
export function explain(error: z.ZodError, input: unknown, schema: z.ZodType): Fault[] {
  return error.issues.flatMap((issue) => explainIssue(issue, input, schema));
}

function explainIssue(issue: Issue, input: unknown, schema: z.ZodType): Fault[] {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  const value = valueAt(input, path);
  const name = path.findLast((key) => typeof key === 'string') ?? 'file';
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, path);
      return issue.keys.map((key) => unknownKey(key, [...path, key], known));
    }
    case 'invalid_type':
      if (value === undefined) return [missing(path)];
      return [wrongShape(path, issue.expected, value)];
    case 'invalid_value': {
      const options = issue.values.map(String);
      if (value === undefined) return [missing(path)];
      const near = typeof value === 'string' ? nearest(value.toLowerCase(), options) : undefined;
      return [
        {
          path,
          ...schemaProblem('value-not-in-list', { value: shortened(value), field: name, near, options }),
        },
      ];
    }
    case 'too_small':
    case 'too_big': {
      const id = value === '' ? 'field-empty' : 'values-too-few-or-many';
      return [{ path, ...schemaProblem(id, { field: name }) }];
    }
    case 'custom': {
      const problem = issue.params?.problem as ((field: string) => CatalogMessage) | undefined;
      if (problem) return [{ path, ...problem(name) }];
      break;
    }
    default:
  }
  return [{ path, ...schemaProblem('value-invalid', { value: shortened(value), field: name }) }];
}

function unknownKey(key: string, path: (string | number)[], known: readonly string[]): Fault {
  const near =
    fieldForSynonym(key, known) ??
    nearest(key, known) ??
    known.find((candidate) => candidate.toLowerCase() === key.toLowerCase()) ??
    fieldForSynonym(nearest(key.toLowerCase(), fieldSynonyms) ?? '', known);
  return { path, ...schemaProblem('field-unknown', { field: key, near, fields: known }) };
}

function missing(path: (string | number)[]): Fault {
  const name = path.at(-1);
  const id =
    name === 'entities' || name === 'topics'
      ? 'list-missing'
      : name === 'alt'
        ? 'alt-missing'
        : 'field-missing';
  return { path, ...schemaProblem(id, { field: String(name) }) };
}

function wrongShape(path: (string | number)[], expected: string, value: unknown): Fault {
  const field = path.findLast((key) => typeof key === 'string');
  return {
    path,
    ...schemaProblem('field-of-other-shape', {
      which: expected,
      whichFound: Array.isArray(value) ? 'list' : isGroup(value) ? 'group' : 'text',
      whichPlace: field === undefined ? 'file' : typeof path.at(-1) === 'number' ? 'item' : 'field',
      field: field ?? '',
      value: shortened(value),
    }),
  };
}

/** Whether a value has fields, or is a list; JSON has a value that has none, and is an object all the same. */
function isGroup(value: unknown): value is Readonly<Record<string | number, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Returns a value as text, cut short so that the message stays readable. */
function shortened(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function valueAt(input: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, key) => (isGroup(value) ? value[key] : undefined), input);
}

/** Returns the keys of the object schema at a path, looking through lists, defaults and preprocessing. */
function keysAt(schema: z.ZodType, path: readonly (string | number)[]): string[] {
  let current = bare(schema);
  for (const key of path) {
    if (current instanceof z.ZodArray) current = bare(current.element as z.ZodType);
    else if (current instanceof z.ZodObject) current = bare(current.shape[key] as z.ZodType);
  }
  return current instanceof z.ZodObject ? Object.keys(current.shape) : [];
}

/** Unwraps a schema: optional, default, preprocess. */
function bare(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return bare(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodPipe) return bare(schema.out as z.ZodType);
  return schema;
}
