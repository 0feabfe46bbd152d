/** What the command says of a new program, in English. */
export const upgradeReportWords = {
  installed: (version: string) => `Version ${version} is installed.`,
  installing: 'Installing the new program …',
  failed: 'The upgrade failed. The archive is as before.',
} as const;
