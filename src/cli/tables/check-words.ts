import { publicationReportWords } from '../../archive/publication-report.ts';

/** What the command that checks says besides problems, in English. */
export const checkReportWords = {
  ...publicationReportWords,
  withoutLicense:
    'Dossiers that readers make have headlines, citations and addresses only: “license” in site.yaml is missing. With one, such as https://creativecommons.org/licenses/by/4.0/, they have the texts of the articles that state no rights of their own.',
  decision: (number: string) => `decision ${number}`,
  request: (number: string) => `request ${number}`,
  due: (list: string) =>
    `Due for another look: ${list}. npm run withhold -- list shows what is withheld, and the desk has the requests.`,
} as const;
