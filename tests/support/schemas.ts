import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { RelaxNGValidator, XmlDocument, XmlLibError } from 'libxml2-wasm';

// Our own schemas, written from the specifications that they name.
const schemas: Readonly<Record<string, string>> = {
  feed: 'atom',
  urlset: 'sitemap',
  sitemapindex: 'sitemap',
  OpenSearchDescription: 'opensearch',
  rsl: 'rsl',
};
const validators = new Map<string, RelaxNGValidator>();

/**
 * Returns the errors of a feed, sitemap or search description according to its schema; none if it is valid.
 */
export function schemaFaults(xml: string): string[] {
  let document: XmlDocument;
  try {
    document = XmlDocument.fromString(xml);
  } catch (error) {
    return faultsOf(error);
  }
  try {
    const schema = schemas[document.root.name];
    if (!schema) return [`There is no schema for <${document.root.name}>`];
    validatorOf(schema).validate(document);
    return [];
  } catch (error) {
    return faultsOf(error);
  } finally {
    document.dispose();
  }
}

function validatorOf(schema: string): RelaxNGValidator {
  const known = validators.get(schema);
  if (known) return known;
  const source = readFileSync(new URL(`../schemas/${schema}.rng`, import.meta.url), 'utf8');
  const document = XmlDocument.fromString(source);
  const validator = RelaxNGValidator.fromDoc(document);
  validators.set(schema, validator);
  return validator;
}

function faultsOf(error: unknown): string[] {
  if (!(error instanceof XmlLibError)) throw error;
  return error.details.length > 0
    ? error.details.map(({ message, line }) => `${line}: ${message.trim()}`)
    : [error.message];
}

/** Returns the errors of a value according to a JSON schema. @param schema the name of a file */
export function jsonFaults(schema: string, value: unknown): unknown {
  const file = new URL(`../schemas/${schema}`, import.meta.url);
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(
    JSON.parse(readFileSync(file, 'utf8')) as object,
  );
  return validate(value) ? [] : validate.errors;
}
