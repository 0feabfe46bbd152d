import type { APIRoute } from 'astro';
import { lookupKeys } from '../../../search/engine/lookup-key.ts';
import { getArchive } from '../../../site/astro/archive.ts';
import { lookupFiles, lookupTables } from '../../../views/data/lookup-tables.ts';

export const getStaticPaths = () =>
  lookupFiles(lookupTables(getArchive(), lookupKeys)).map(({ params, text }) => ({
    params,
    props: { text },
  }));

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
