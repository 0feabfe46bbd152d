import { defineConfig } from 'oxfmt';

// Components are formatted by Prettier, with the settings in package.json, which say the same.
export default defineConfig({ printWidth: 110, singleQuote: true, sortPackageJson: false });
