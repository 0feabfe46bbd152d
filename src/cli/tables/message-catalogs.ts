import { archiveProblems } from '../../archive/archive-problems.ts';
import { versionMessages } from '../../authority/duplicates/version-problems.ts';
import { namingMessages } from '../../authority/naming/language-faults.ts';
import { planProblems } from '../../authority/plans/plan-problems.ts';
import { fileProblems } from '../../files/file-problems.ts';
import { markdownProblems } from '../../markdown/markdown-problems.ts';
import { schemaProblems } from '../../schema/schema-problems.ts';
import { outProblems } from '../../site/build/out-fault.ts';
import type { Catalog } from '../../text/catalog.ts';
import { publishProblems } from '../../publish/targets/publish-problems.ts';
import { withheldMessages } from '../../withhold/audit/content-problems.ts';
import { formatProblems } from '../../ingest/contract/format-problems.ts';
import { importProblems } from '../../ingest/contract/import-problems.ts';
import { printProblems } from '../../ingest/contract/print-problems.ts';
import { sourceProblems } from '../../ingest/contract/source-problems.ts';
import { programProblems } from '../../workspace/program/program-problems.ts';
import { namesProblems } from '../names/names-problems.ts';
import { lookProblems } from '../../files/look/look-problems.ts';

/** The catalogs of all rooms. */
export const messageCatalogs: readonly Catalog[] = [
  archiveProblems,
  fileProblems,
  formatProblems,
  importProblems,
  lookProblems,
  markdownProblems,
  namesProblems,
  namingMessages,
  outProblems,
  planProblems,
  printProblems,
  programProblems,
  publishProblems,
  schemaProblems,
  sourceProblems,
  versionMessages,
  withheldMessages,
];
