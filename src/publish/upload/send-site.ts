import {
  isEmpty,
  namesRelease,
  planFiles,
  planWhole,
  type UploadPlan,
  type UploadRights,
  uploadPasses,
} from './plan-upload.ts';
import type { BuiltSite, FileTag, FileTransport, Transport, WholeTransport } from './transport.ts';
import type { UploadRecord } from './upload-record.ts';

/** The progress of an upload, in files. */
export interface UploadProgress {
  readonly done: number;
  readonly of: number;
}

/** An upload of which it is known what it will do. */
export interface PlannedUpload {
  readonly plan: UploadPlan;
  /** Does it. @throws {PublishFault} if the target fails; the next upload goes on from there */
  readonly send: (onProgress: (progress: UploadProgress) => void) => Promise<void>;
}

/**
 * Finds out what is to be sent to a target.
 *
 * @throws {PublishFault} if the target can’t be reached
 */
export async function planUpload(
  site: BuiltSite,
  transport: Transport,
  record: UploadRecord,
  rights: UploadRights,
): Promise<PlannedUpload> {
  if (transport.type === 'files') {
    const plan = await planFiles(site, transport, record, rights);
    return {
      plan,
      send: (onProgress) => recorded(record, () => sendFiles(site, transport, record, plan, onProgress)),
    };
  }
  const last = record.files.values().next().value?.tag;
  const there = await transport.look(last, (text) => namesRelease(text, rights.releases));
  const plan = planWhole(site, there, record, rights.replaces);
  return {
    plan,
    send: (onProgress) =>
      recorded(record, () => sendWhole(site, transport, record, { plan, there: there?.tag, onProgress })),
  };
}

/** Notes what work sends, even if it fails. */
export async function recorded(record: UploadRecord, work: () => Promise<void>): Promise<void> {
  record.begin();
  try {
    await work();
  } finally {
    record.end();
  }
}

/** Does what a plan says, pass by pass, and notes each file as it goes. */
async function sendFiles(
  { manifest }: BuiltSite,
  transport: FileTransport,
  record: UploadRecord,
  plan: UploadPlan,
  onProgress: (progress: UploadProgress) => void,
): Promise<void> {
  const of = plan.added.length + plan.changed.length + plan.removed.length;
  let done = 0;
  const count = () => onProgress({ done: (done += 1), of });
  for (const { type, paths } of uploadPasses(plan)) {
    if (type === 'remove')
      await transport.remove(paths, (path) => {
        record.removed(path);
        count();
      });
    else {
      record.sending(paths);
      await transport.send(paths, (path, tag) => {
        record.sent(path, { digest: manifest.get(path)!.digest, tag });
        count();
      });
    }
  }
  // What was noted before, and is no longer there.
  record.keepOnly((path) => manifest.has(path));
}

interface WholeUpload {
  readonly plan: UploadPlan;
  readonly there: FileTag | undefined;
  readonly onProgress: (progress: UploadProgress) => void;
}

async function sendWhole(
  { manifest }: BuiltSite,
  transport: WholeTransport,
  record: UploadRecord,
  { plan, there, onProgress }: WholeUpload,
): Promise<void> {
  const of = plan.added.length + plan.changed.length + plan.removed.length;
  onProgress({ done: 0, of });
  const tag = there !== undefined && isEmpty(plan) ? there : await transport.send();
  record.replaceAll(manifest, tag);
  onProgress({ done: of, of });
}
