import { expect, test } from 'vitest';
import { repairLine, repairText } from '../../../../src/ingest/clean/repair-text.ts';

test.each([
  ['UTF-8 that was read as Windows-1252', 'donâ€™t say â€œcafÃ©â€\u009D â€“ Â£5', 'don’t say “café” – £5'],
  ['the same in Greek and Cyrillic', 'Î‘Î¸Î®Î½Î± ÐœÐ¾Ñ\u0081ÐºÐ²Ð°', 'Αθήνα Москва'],
  ['capitals beside a quotation mark are right as they are', '« CAFÉ» ÂGE NÃO', '« CAFÉ» ÂGE NÃO'],
  ['soft hyphens and invisible signs', 'so\u00ADft\u200B\uFEFF \u0007bell\u0000', 'soft bell'],
  ['joiners of scripts that need them', 'می\u200Cخواهم', 'می\u200Cخواهم'],
  ['ends of lines', 'a\r\nb\rc\u2028d\u0085e\fg', 'a\nb\nc\nd\ne\ng'],
  ['a space that only holds words together by accident', 'a\u00A0b', 'a b'],
  ['a space before a sign, as French has it', 'Quoi\u00A0? 5\u00A0%', 'Quoi\u00A0? 5\u00A0%'],
  ['letters with loose accents', 'cafe\u0301', 'café'],
  ['half a character', 'a\uD800b', 'a\uFFFDb'],
])('%s', (_, text, repaired) => {
  expect(repairText(text)).toBe(repaired);
});

test('a line gets single spaces and decoded HTML references', () => {
  expect(repairLine(' Smith &amp; Sons&#58;\n\t “A&nbsp;b” AT&T &notit; ')).toBe(
    'Smith & Sons: “A b” AT&T &notit;',
  );
});
