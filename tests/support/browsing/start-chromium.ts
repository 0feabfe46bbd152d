import type { TestProject } from 'vitest/node';
import { launchChromiumServer } from './chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address at which the Chromium of one run is connected to. */
    readonly chromium: string;
  }
}

/** Starts one Chromium for the tests of a run. Returns how to stop it. Called by Vitest. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await launchChromiumServer();
  project.provide('chromium', server.wsEndpoint());
  return () => server.close();
}
