const secretName = /KEY|SECRET|TOKEN|PASS|CREDENTIAL/i;
const shortestSecret = 6;

/**
 * Returns a text of another program without what may be a secret in it: the values of variables of the environment that
 * are named like one, and what stands before an `@` in addresses.
 */
export function withoutSecrets(text: string, environment: NodeJS.ProcessEnv): string {
  const secrets = Object.entries(environment)
    .flatMap(([name, value = '']) =>
      secretName.test(name) && value.length >= shortestSecret ? [value, encodeURIComponent(value)] : [],
    )
    .toSorted((a, b) => b.length - a.length);
  return secrets
    .reduce((rest, secret) => rest.replaceAll(secret, '…'), text)
    .replace(/\/\/[^/@\s]+@/g, '//…@');
}
