import { join } from 'node:path';
import { programRoot } from '../../files/roots.ts';

/** Where the site’s font files are, with `faces.css`, which the style sheets import: `npm run fonts` makes them (make-fonts.ts). */
export const fontsFolder = join(programRoot, 'src/styles/fonts');
