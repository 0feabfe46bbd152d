import { relative, resolve } from 'node:path';
import { countOf } from '../../text/count-of.ts';
import { BoxFault, restoreBox, verifyBox } from '../../box/make/restore-box.ts';
import { UnreadableZip } from '../../ingest/source/open-zip.ts';
import { type Call, UsageError } from '../usage.ts';

/** Checks a box, or restores the archive in it; returns 1 if it is damaged. */
export async function openBox({ values, words }: Call): Promise<number> {
  try {
    if (values.verify !== undefined) {
      const { files, record } = await verifyBox(resolve(values.verify));
      console.log(
        `${values.verify} is whole: ${countOf(files, 'file')}, of ${record.address} as published on ${record.day}${record.systems ? ', with npm’s packages' : ''}.`,
      );
      return 0;
    }
    const [folder] = words;
    if (folder === undefined)
      throw new UsageError('Say where to: npm run box -- --restore archive.zip FOLDER');
    const { record, differences } = await restoreBox(resolve(values.restore!), resolve(folder));
    const content = relative('', resolve(folder, 'content'));
    console.log(
      [
        `Restored the archive to ${folder}.`,
        ...differences,
        ...(record.systems
          ? [
              `“npm ci --offline --ignore-scripts” there installs the program without a network, on ${record.systems.join(', ')}.`,
            ]
          : []),
        `This builds the same site: npm run build -- --content ${content} --as-of ${record.day} --site ${record.address} --out DIR`,
        'In DIR, “sha256sum -c” with built-files.txt compares it with the one that was put into the box.',
      ].join('\n'),
    );
    return 0;
  } catch (error) {
    if (!(error instanceof BoxFault || error instanceof UnreadableZip)) throw error;
    console.error(error instanceof UnreadableZip ? `${error.message} ${error.advice}` : error.message);
    return 1;
  }
}
