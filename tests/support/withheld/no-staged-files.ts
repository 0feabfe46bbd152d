/** A build that made no files. */
export const noStagedFiles = {
  changes: () => ({ added: [], changed: [] }),
  paths: () => [],
  has: () => false,
  isOfProgram: () => false,
  read: () => Buffer.from(''),
  readOld: () => undefined,
};
