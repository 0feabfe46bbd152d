import { resolve } from 'node:path';
import { NewerArchive } from '../files/newer-archive.ts';
import { clearLeftovers } from './clear-leftovers.ts';
import { namesHelp } from './names/names-help.ts';
import { runInLargerHeap } from '../workspace/larger-heap.ts';
import { PublishFault } from '../publish/targets/publish-fault.ts';
import { plainFault } from '../site/build/plain-fault.ts';
import { type Call, type Command, helpText, readArguments, UsageError } from './usage.ts';

// Each command is loaded only when it runs: a check needs no Astro.
const runs: Readonly<Record<Command, (call: Call) => Promise<number>>> = {
  addresses: async (call) => (await import('./run-addresses.ts')).runAddresses(call),
  audit: async (call) => (await import('./withhold/run-audit.ts')).runAudit(call),
  backup: async (call) => (await import('./box/run-backup.ts')).runBackup(call),
  box: async (call) => (await import('./box/run-box.ts')).runBox(call),
  build: async (call) => (await import('./run-build.ts')).runBuild(call),
  check: async (call) => (await import('./run-check.ts')).runCheck(call),
  desk: async (call) => (await import('./run-desk.ts')).runDesk(call),
  dev: async (call) => (await import('./run-dev.ts')).runDev(call),
  words: async (call) => (await import('./words/run-words.ts')).runWords(call),
  docs: async () => (await import('./run-docs.ts')).runDocs(),
  entities: async (call) => (await import('./run-entities.ts')).runEntities(call),
  formats: async (call) => (await import('./run-formats.ts')).runFormats(call),
  import: async (call) => (await import('./run-import.ts')).runImport(call),
  captures: async (call) => (await import('./web/run-captures.ts')).runCaptures(call),
  links: async (call) => (await import('./run-links.ts')).runLinks(call),
  names: async (call) => (await import('./names/run-names.ts')).runNames(call),
  new: async (call) => (await import('./run-new.ts')).runNew(call),
  pictures: async (call) => (await import('./publish/run-pictures.ts')).runPictures(call),
  publish: async (call) => (await import('./publish/run-publish.ts')).runPublish(call),
  serve: async (call) => (await import('./run-serve.ts')).runServe(call),
  articles: async (call) => (await import('./run-articles.ts')).runArticles(call),
  topics: async (call) => (await import('./run-topics.ts')).runTopics(call),
  withhold: async (call) => (await import('./withhold/run-withhold.ts')).runWithhold(call),
  upgrade: async (call) => (await import('./run-upgrade.ts')).runUpgrade(call),
  start: async (call) => (await runs.build(call)) || runs.serve(call),
};

try {
  const call = readArguments(process.argv.slice(2));
  if (call === 'help') console.log(process.argv[2] === 'names' ? namesHelp() : helpText(process.argv[2]));
  else {
    await clearLeftovers(call.values);
    const contentDir = resolve(call.values.content ?? 'content');
    process.exitCode = (await runInLargerHeap(contentDir)) ?? (await runs[call.command](call));
  }
} catch (error) {
  if (error instanceof UsageError) {
    console.error(error.message);
    process.exitCode = 2;
  } else if (error instanceof NewerArchive || error instanceof PublishFault) {
    console.error(error.message);
    process.exitCode = 1;
  } else {
    console.error(plainFault(error) ?? (error instanceof Error ? (error.stack ?? error.message) : error));
    process.exitCode = 1;
  }
}
