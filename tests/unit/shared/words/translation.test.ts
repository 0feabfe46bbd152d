import { expect, test } from 'vitest';
import { wholeTables } from '../../../../src/shared/words/translation.ts';
import { wordsOf } from '../../../../src/shared/words/words-of.ts';

const table = (language: string, words: Readonly<Record<string, string>>, variantOf?: string) => ({
  language,
  name: language,
  review: '',
  ...(variantOf !== undefined && { variantOf }),
  words,
});

test('a variant has the texts of the table that it varies, and its own in their place', () => {
  const whole = wholeTables({
    pt: table('pt', { file: 'Ficheiro', topic: 'Tema' }),
    'pt-br': table('pt-BR', { file: 'Arquivo' }, 'pt'),
  });
  expect(whole['pt-br']).toMatchObject({ language: 'pt-BR', words: { file: 'Arquivo', topic: 'Tema' } });
  expect(whole['pt']?.words).toEqual({ file: 'Ficheiro', topic: 'Tema' });
});

test('an archive in Brazil speaks of its acervo, one in Portugal of its arquivo', () => {
  expect(wordsOf('pt-BR').labels.searchTheArchive).toBe('Pesquisar no acervo');
  expect(wordsOf('pt-PT').labels.searchTheArchive).toBe('Pesquisar no arquivo');
  expect(wordsOf('pt').labels.files).toBe('Ficheiros');
  expect(wordsOf('pt-BR').labels.files).toBe('Arquivos');
});
