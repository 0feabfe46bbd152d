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
import { importCatalogs } from '../../ingest/contract/import-catalogs.ts';
import { programProblems } from '../../workspace/program/program-problems.ts';
import { namesProblems } from '../names/names-problems.ts';
import { lookProblems } from '../../files/look/look-problems.ts';

/** The catalogs of all rooms. */
export const messageCatalogs: readonly Catalog[] = [
  archiveProblems,
  fileProblems,
  ...importCatalogs,
  lookProblems,
  markdownProblems,
  namesProblems,
  namingMessages,
  outProblems,
  planProblems,
  programProblems,
  publishProblems,
  schemaProblems,
  versionMessages,
  withheldMessages,
];
