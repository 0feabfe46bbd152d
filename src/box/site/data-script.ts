import { isUtf8 } from 'node:buffer';

/**
 * Returns a file as a script that hands it over to the page that loads it: as a text if it is one, which takes half of the space in
 * a ZIP, else in base64.
 */
export function dataScript(path: string, bytes: Buffer): Buffer {
  const content = isUtf8(bytes)
    ? JSON.stringify(bytes.toString('utf8'))
    : `${JSON.stringify(bytes.toString('base64'))},1`;
  return Buffer.from(`backfile(${JSON.stringify(path)},${content})\n`);
}

/** Returns the file in such a script, with its path; undefined for other scripts. */
export function readDataScript(script: Buffer): { path: string; bytes: Buffer } | undefined {
  const start = 'backfile(';
  const end = ')\n';
  if (script.toString('latin1', 0, start.length) !== start) return undefined;
  const [path, content, isBase64] = JSON.parse(
    `[${script.toString('utf8', start.length, script.length - end.length)}]`,
  ) as [string, string, 1?];
  return { path, bytes: Buffer.from(content, isBase64 === 1 ? 'base64' : 'utf8') };
}
