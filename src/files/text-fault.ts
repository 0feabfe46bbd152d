import type { Problem } from '../archive/problem.ts';
import { maxTextBytes, type TextFault } from './read-text.ts';

const textFaults: Readonly<Record<TextFault, { message: string; advice: string }>> = {
  empty: { message: 'The file is empty.', advice: 'Write its fields, or remove the file.' },
  'not UTF-8': {
    message: 'The file is not UTF-8 text.',
    advice: 'Open it with its own encoding, and save it as UTF-8.',
  },
  NUL: {
    message: 'The file contains a NUL character.',
    advice: 'Remove it, or save the file as UTF-8 text.',
  },
  'too large': {
    message: `The file is larger than ${maxTextBytes / 1e6} MB, too large for a text.`,
    advice: 'Check whether it belongs here; remove it from the content folder, or split it.',
  },
  unreadable: {
    message: 'The file can’t be read.',
    advice: 'Make sure your user may read it; if so, check the disk.',
  },
};

/** Says what prevents a file from being read as text. */
export function faultProblem(
  file: string,
  { fault, line }: { readonly fault: TextFault; readonly line?: number },
): Problem {
  return { severity: 'error', file, line, ...textFaults[fault] };
}
