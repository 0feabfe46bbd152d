import { defineConfig } from 'astro/config';
import { astroConfig } from './src/site/astro/astro-config.ts';

// The address comes from content/site.yaml. `npm run build`, `npm run dev` and `npm start` take other addresses and folders as
// options; see src/site/build/build.ts.
export default defineConfig(astroConfig);
