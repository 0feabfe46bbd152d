// Plain JavaScript for older versions of Node, like everything that runs before a newer one is installed.
import { readFileSync } from 'node:fs';

const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** The oldest Node that runs the project: `22.18`. */
export const oldestNode = engines.node.replace('>=', '');

/**
 * Returns whether a version of Node can run the project.
 *
 * @param {string} version `v24.1.0`
 */
export function isRecent(version) {
  const [major = 0, minor = 0] = version.replace('v', '').split('.').map(Number);
  const [oldestMajor, oldestMinor] = oldestNode.split('.').map(Number);
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}
