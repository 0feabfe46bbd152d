// Makes the font files of the site anew: `npm run fonts`, after a change of their packages or of what they are reduced to. They are
// kept in the project, because making them takes longer than building a small archive.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOfSource, faceRules, fontSources, makeFont } from './font-sources.ts';
import { fontsFolder } from './fonts-folder.ts';

const digests: Record<string, string> = {};
for (const font of fontSources) {
  writeFileSync(join(fontsFolder, font.file), await makeFont(font));
  digests[font.file] = digestOfSource(font);
}
writeFileSync(join(fontsFolder, 'digests.json'), `${JSON.stringify(digests, null, 2)}\n`);
writeFileSync(join(fontsFolder, 'faces.css'), faceRules());
