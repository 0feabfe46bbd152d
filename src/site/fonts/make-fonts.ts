// Runs as a worker thread of build.ts.
import { makeFonts } from './fonts.ts';

await makeFonts();
