// Run by `npm pack`, before and after it packs. Node strips no types below `node_modules`, so a package contains in `lib`,
// as JavaScript, all that Node runs, beside the sources in `src`, which Vite reads. Types are checked by `npm run types`.
//
//   node prepare-package.ts          makes lib, and the package's own package.json
//   node prepare-package.ts --undo   removes lib, and puts the repository's package.json back
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packageFile, packedEditor, programRoot } from '../files/roots.ts';
import { thirdParties } from '../site/notices/third-party.ts';
import { outlineScales } from '../views/parts/map/map-outlines.ts';
import { bundleLib } from './bundle-lib.ts';
import { bundleModule } from './bundle-module.ts';
import { compileModule } from './compile-module.ts';
import { copiedPackages, type Manifest, packedManifest } from './packed-manifest.ts';
import { publicationFault } from './publication.ts';
import { writeTypes } from './write-types.ts';

/** What only Vite reads, what only this repository needs, and tables and lists, which are read beside the sources. */
const leftOut =
  /^(?:browser|cli\/node|components|decisions|desk\/page|layouts|mcp|package|pages|styles)\/|^cli\/(?:install|put-node)\.mjs$|^content\.config\.ts$|\.(?:d\.ts|json|md|txt)$/;

const [src, lib] = [join(programRoot, 'src'), join(programRoot, 'lib')];
const manifestFile = join(programRoot, 'package.json');
const ownManifest = join(programRoot, '.astro/package.json');

// If npm was stopped while it packed, the repository's own is still aside.
if (existsSync(ownManifest)) renameSync(ownManifest, manifestFile);
rmSync(lib, { recursive: true, force: true });
if (!process.argv.includes('--undo')) {
  const fault = publicationFault(JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest);
  if (fault !== undefined) {
    process.stderr.write(`${fault}\n`);
    process.exit(1);
  }
  await makeLib();
  copyFiles();
  await bundleLib(lib);
  await packEditor();
  await packEncryption();
  writeTypes(lib);
  writeManifest();
}

async function makeLib(): Promise<void> {
  for (const entry of readdirSync(src, { recursive: true, withFileTypes: true })) {
    const file = relative(src, join(entry.parentPath, entry.name)).replaceAll('\\', '/');
    if (!entry.isFile() || leftOut.test(file)) continue;
    const source = readFileSync(join(src, file));
    const isCode = /\.(?:ts|mjs)$/.test(file);
    const place = join(lib, file.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, isCode ? await compileModule(file, source.toString()) : source);
  }
}

/** Copies the files of packages that the program does not install: licenses, and the outlines of maps. */
function copyFiles(): void {
  const licenses = new Set(thirdParties.flatMap(({ licenseFiles = [] }) => licenseFiles));
  for (const file of licenses) {
    if (copiedPackages.some((name) => file.startsWith(`${name}/`)))
      cpSync(packageFile(file), join(lib, 'packages', file));
  }
  for (const scale of outlineScales) {
    const file = `world-atlas/countries-${scale}.json`;
    writeFileSync(
      join(lib, 'packages', `${file}.gz`),
      gzipSync(readFileSync(packageFile(file)), { level: 9 }),
    );
  }
}

/** Bundles the editor of the desk with the packages that only it needs. */
async function packEditor(): Promise<void> {
  const { build } = await import('vite');
  await build({
    configFile: false,
    root: programRoot,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: dirname(packedEditor),
      emptyOutDir: false,
      rolldownOptions: {
        input: join(src, 'desk/page/write/code-editor.ts'),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: basename(packedEditor) },
      },
    },
  });
}

/**
 * Bundles the encryption of backups with the packages that only it needs: 7 MB, of which it uses a twentieth. It is loaded when
 * a backup has a passphrase.
 */
async function packEncryption(): Promise<void> {
  const file = join(lib, 'copies/sealed-file.js');
  await bundleModule(file, file, {
    emptyOutDir: false,
    rolldownOptions: {
      // Other modules of ours are those that everything else imports.
      external: (id, importer) => id.startsWith('node:') || (id.startsWith('.') && importer === file),
      output: { chunkFileNames: 'age-encryption.js' },
    },
  });
}

function writeManifest(): void {
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest;
  cpSync(manifestFile, ownManifest);
  const packed = join(programRoot, '.astro/package.packed.json');
  writeFileSync(packed, `${JSON.stringify(packedManifest(manifest), null, 2)}\n`);
  // Whoever reads it meanwhile finds one or the other.
  renameSync(packed, manifestFile);
}
