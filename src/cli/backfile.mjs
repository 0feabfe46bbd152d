// The entry point of all commands. Plain JavaScript, so that an older Node can report which version is
// needed.
import { isRecent, oldestNode } from './node-version.mjs';

if (isRecent(process.version)) await import('./main.ts');
else {
  console.error(
    `Backfile needs Node ${oldestNode} or newer; this is ${process.version.slice(1)}. Run npm start, which installs it in this folder, or get it from https://nodejs.org.`,
  );
  process.exitCode = 1;
}
