/** Longer paths can’t be unpacked in some folders of Windows, which allows 260. */
const maxPathLength = 200;
const refused = /[<>:"|?*\\\u0000-\u001f]|[. ](?:\/|$)/;
const devices = /(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.[^/]*)?(?:\/|$)/i;

/** Returns why the paths of a box can’t be unpacked on each system, a sentence for each of them. */
export function pathFaults(paths: readonly string[]): string[] {
  const known = new Map<string, string>();
  return paths.flatMap((path) => {
    const folded = path.normalize('NFC').toLowerCase();
    const other = known.get(folded);
    known.set(folded, path);
    if (path.length > maxPathLength)
      return [`${path} has ${path.length} characters; Windows may refuse more than ${maxPathLength}.`];
    if (refused.test(path) || devices.test(path)) return [`${path} has a name that Windows refuses.`];
    return other === undefined ? [] : [`${path} and ${other} are one file on Windows and macOS.`];
  });
}
