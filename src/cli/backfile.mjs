// Where the commands begin. Plain JavaScript, so that an older Node can say what it lacks.
import { isRecent, oldestNode } from './node-version.mjs';

if (isRecent(process.version)) await import('./main.ts');
else {
  console.error(
    `Backfile needs Node ${oldestNode} or newer, and this is ${process.version.slice(1)}: run npm start, which puts one here, or install it from https://nodejs.org.`,
  );
  process.exitCode = 1;
}
