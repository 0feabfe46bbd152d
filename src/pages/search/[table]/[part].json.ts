import type { APIRoute } from 'astro';
import { lookupKeys } from '../../../browser/lookup-key.ts';
import { getArchive } from '../../../site/archive.ts';
import { lookupFiles, lookupTables } from '../../../views/lookup-tables.ts';

export const getStaticPaths = () =>
  lookupFiles(lookupTables(getArchive(), lookupKeys)).map(({ params, text }) => ({
    params,
    props: { text },
  }));

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
