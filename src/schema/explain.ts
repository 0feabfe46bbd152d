import { idFault } from './id-fault.ts';
import { fieldForSynonym, fieldSynonyms } from './field-synonyms.ts';
import { z } from 'zod';
import { nearest } from '../text/nearest.ts';

/** One thing wrong with a value in a file, and what to do about it. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly advice: string;
}

type Issue = z.core.$ZodIssue;

const advices: Readonly<Record<string, string>> = {
  date: 'Write the date as precisely as you know it: 2018-06-19, 2018-06, 2018, 192X, 1923~, 1923?, 1923-05/1923-06, or XXXX if it is unknown.',
  day: 'Write the day with its year and month: 2027-01-02.',
  flag: 'Write true or false.',
  contrast: 'Choose a darker or lighter color: people who see little could not read it.',
};

const shapes: Readonly<Record<string, { words: string; advice: string }>> = {
  string: {
    words: 'text',
    advice:
      'Write a single text. Put it in quotes if it contains a colon or starts with a special character.',
  },
  array: { words: 'a list', advice: 'Write a list: [one, two], or one item per line, each after "- ".' },
  object: { words: 'a group of fields', advice: 'Write its fields below it, indented, one per line.' },
};

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
          message: `${quote(value)} is not one of the values of ${name}.`,
          advice: `${near ? `Did you mean "${near}"? ` : ''}It can be ${alternatives(options)}.`,
        },
      ];
    }
    case 'too_small':
    case 'too_big':
      if (value === '') {
        return [
          {
            path,
            message: `"${name}" has no value.`,
            advice: 'Write a value after the colon, or remove the line.',
          },
        ];
      }
      return [
        {
          path,
          message: `"${name}" has the wrong number of values.`,
          advice: 'See content/FIELDS.md.',
        },
      ];
    case 'custom': {
      const id = issue.message.includes('lowercase letters') ? asId(issue.message) : undefined;
      const advice =
        id === undefined
          ? (advices[String(issue.params?.advice)] ?? 'See content/FIELDS.md.')
          : `Did you mean "${id}"?`;
      const sentence = issue.message.startsWith('"') ? issue.message : `"${name}" ${issue.message}`;
      return [{ path, message: `${sentence}.`, advice }];
    }
    default:
      return [
        {
          path,
          message: `${quote(value)} is not a valid ${name}.`,
          advice: 'See content/FIELDS.md.',
        },
      ];
  }
}

/**
 * Returns the id that the name quoted in a message would most likely have; undefined if none can be made from
 * it.
 */
function asId(message: string): string | undefined {
  const [, name = ''] = /^"([^"]*)"/.exec(message) ?? [];
  const id = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return idFault(id) === undefined ? id : undefined;
}

function unknownKey(key: string, path: (string | number)[], known: readonly string[]): Fault {
  const near =
    fieldForSynonym(key, known) ??
    nearest(key, known) ??
    known.find((candidate) => candidate.toLowerCase() === key.toLowerCase()) ??
    fieldForSynonym(nearest(key.toLowerCase(), fieldSynonyms) ?? '', known);
  return {
    path,
    message: `There is no field "${key}" here.`,
    advice: near ? `Did you mean "${near}"?` : `The fields here are ${known.join(', ')}.`,
  };
}

function missing(path: (string | number)[]): Fault {
  const name = path.at(-1);
  return {
    path,
    message: `The field "${name}" is missing.`,
    advice:
      name === 'entities' || name === 'topics'
        ? `Add it. If there are none, write ${name}: [].`
        : name === 'alt'
          ? 'Describe what the image shows, for people who cannot see it.'
          : 'Add it.',
  };
}

function wrongShape(path: (string | number)[], expected: string, value: unknown): Fault {
  const shape = shapes[expected] ?? {
    words: expected,
    advice: 'See content/FIELDS.md.',
  };
  const found = Array.isArray(value)
    ? 'a list'
    : typeof value === 'object'
      ? 'a group of fields'
      : `the text ${quote(value)}`;
  return { path, message: `${subject(path)} must be ${shape.words}, but is ${found}.`, advice: shape.advice };
}

function subject(path: (string | number)[]): string {
  const name = path.findLast((key) => typeof key === 'string');
  if (name === undefined) return 'The file';
  return typeof path.at(-1) === 'number' ? `An item of "${name}"` : `"${name}"`;
}

/** Quotes a value, cut short so that the message stays readable. */
function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
}

function alternatives(options: readonly string[]): string {
  return options.length < 2 ? options.join('') : `${options.slice(0, -1).join(', ')} or ${options.at(-1)}`;
}

function valueAt(input: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      value !== null && typeof value === 'object'
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    input,
  );
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
