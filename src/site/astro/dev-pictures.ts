import type { IncomingMessage, ServerResponse } from 'node:http';
import { makePictureFile, pictureTypes } from '../pictures/picture-file.ts';
import { getSite } from './archive.ts';

/** Answers requests for pictures during development, which are made when they are asked for, and passes all others on to Vite. */
export function servePicture(
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
): void {
  // Astro has already removed the base path.
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = getSite().pictureFiles?.get(decoded(pathname).slice(1));
  if (!file) {
    next();
    return;
  }
  makePictureFile(file).then((bytes) => {
    response.setHeader('Content-Type', pictureTypes[file.form.format]);
    response.setHeader('Cache-Control', 'no-store');
    response.end(bytes);
  }, next);
}

/** Returns a path as it is; of one that is malformed, what it says. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
