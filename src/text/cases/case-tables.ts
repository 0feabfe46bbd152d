import type { CaseTable } from './case-table.ts';
import { czechCases } from './czech.ts';
import { finnishCases } from './finnish.ts';
import { dutchCases, germanCases, scandinavianCases } from './genitive-s.ts';
import { hungarianCases } from './hungarian.ts';
import { polishCases } from './polish.ts';
import { russianCases } from './russian.ts';
import { turkishCases } from './turkish.ts';
import { ukrainianCases } from './ukrainian.ts';

const tables: Readonly<Record<string, CaseTable>> = {
  cs: czechCases,
  da: scandinavianCases,
  de: germanCases,
  fi: finnishCases,
  hu: hungarianCases,
  nb: scandinavianCases,
  nl: dutchCases,
  nn: scandinavianCases,
  no: scandinavianCases,
  pl: polishCases,
  ru: russianCases,
  sv: scandinavianCases,
  tr: turkishCases,
  uk: ukrainianCases,
};

/**
 * Returns the endings by which a language inflects names; undefined for a language that does not, or whose endings are not
 * known here.
 *
 * @param language a BCP 47 code
 */
export function caseTableOf(language: string): CaseTable | undefined {
  const code = language.split('-')[0]!.toLowerCase();
  return Object.hasOwn(tables, code) ? tables[code] : undefined;
}
