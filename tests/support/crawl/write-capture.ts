import { captureFile } from '../../../src/capture/capture.ts';
import { SiteWarc } from '../../../src/capture/site-warc.ts';

/** Writes what was captured of a website into the private folder of an archive. @param pages by address */
export function writeCapture(
  contentDir: string,
  home: string,
  pages: Readonly<Record<string, string | Buffer>>,
): void {
  const warc = new SiteWarc(captureFile(contentDir, { home }));
  for (const [address, body] of Object.entries(pages))
    warc.add({
      address,
      time: '2026-11-28T10:00:00Z',
      status: 200,
      headers: new Map([['content-type', 'text/html']]),
      body: Buffer.from(body),
    });
  warc.close();
}
