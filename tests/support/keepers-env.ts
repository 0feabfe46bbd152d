// Vitest's own variables: a keeper has none; with the second Astro's server does not answer, and with the third,
// which measuring the coverage sets, Node keeps no compiled code. With the last it keeps that elsewhere.
const {
  NODE_ENV: _,
  VITEST: __,
  NODE_DISABLE_COMPILE_CACHE: ___,
  NODE_COMPILE_CACHE: ____,
  ...inherited
} = process.env;

/** The variables of a keeper's shell; the last two prevent Astro from starting its servers in the background. */
export const keepersEnv = { ...inherited, ASTRO_DEV_BACKGROUND: '0', ASTRO_PREVIEW_BACKGROUND: '0' };
