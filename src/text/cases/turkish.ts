import { makeCaseTable } from './case-table.ts';

// Written for this project from the grammar of the language. An apostrophe stands before the endings of people and places, so
// that their names are found without a table; names of institutions, which end in the suffix of possession, have none.
export const turkishCases = makeCaseTable({
  inflects: 'last',
  ofInstitutions: true,
  names: `
    ı: ının/ına/ını/ında/ından/ıyla
    i: inin/ine/ini/inde/inden/iyle
    u: unun/una/unu/unda/undan/uyla
    ü: ünün/üne/ünü/ünde/ünden/üyle
  `,
});
