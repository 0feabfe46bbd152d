import { basename } from 'node:path';
import { planWhole } from '../upload/plan-upload.ts';
import { type PlannedUpload, recorded } from '../upload/send-site.ts';
import type { BuiltSite } from '../upload/transport.ts';
import type { UploadRecord } from '../upload/upload-record.ts';
import { pushContent } from './push-content.ts';
import { type PublicationRecord, publicationChanges, recordPublication } from './record-publication.ts';

/** Finds out what the archive’s workflow will change: compared with what this machine had it build last. */
export function planWorkflow(
  site: BuiltSite,
  record: UploadRecord,
  contentDir: string,
  publication: PublicationRecord,
): PlannedUpload {
  const last = record.files.values().next().value?.tag;
  return {
    plan: planWhole(site, last === undefined ? undefined : { tag: last }, record, false),
    send: (onProgress) =>
      recorded(record, async () => {
        onProgress({ done: 0, of: 1 });
        const changes = publicationChanges(contentDir, publication);
        const texts = changes.map(({ file, after }) => [file.slice(basename(contentDir).length + 1), after!]);
        const message = publication.release
          ? `Publish the release of ${publication.release.day}`
          : 'Publish the archive';
        const commit = await pushContent(
          contentDir,
          { texts: Object.fromEntries(texts) as Record<string, string>, message },
          () => recordPublication(contentDir, publication),
        );
        record.replaceAll(site.manifest, commit);
        onProgress({ done: 1, of: 1 });
      }),
  };
}
