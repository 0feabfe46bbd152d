import { expect, test } from 'vitest';
import { keyNames } from '../../../src/desk/page/base/keys.ts';

const names = (key: string, code: string, shiftKey = false) => keyNames({ key, code, shiftKey });

test('a key has the name of its character, wherever it is on the keyboard', () => {
  expect(names('z', 'KeyY')).toEqual(['z']);
  expect(names('R', 'KeyR', true)).toEqual(['R']);
  expect(names('Enter', 'Enter')).toEqual(['Enter']);
  expect(names('ArrowLeft', 'ArrowLeft', true)).toEqual(['Shift+ArrowLeft']);
});

test('a key without a Latin letter has the name of the letter at its position on an English keyboard, with Shift too', () => {
  expect(names('я', 'KeyZ')).toEqual(['я', 'z']);
  expect(names('Κ', 'KeyK', true)).toEqual(['Κ', 'K']);
});

test('a digit key has the name of its digit, even if the digit needs Shift', () => {
  expect(names('&', 'Digit1')).toEqual(['&', '1']);
  expect(names('1', 'Digit1', true)).toContain('1');
});
