/**
 * Returns the error by which some work fails. `rejects.toThrow('text')` is no substitute: it passes where `undefined` is thrown.
 *
 * @throws if the work does not fail, or throws something else than an error
 */
export async function faultOf(work: PromiseLike<unknown>): Promise<Error> {
  const thrown = await work.then(
    () => {
      throw new Error('It did not fail.');
    },
    (reason: unknown) => reason,
  );
  if (thrown instanceof Error) return thrown;
  throw new Error(`It threw no error, but ${String(thrown)}.`);
}
