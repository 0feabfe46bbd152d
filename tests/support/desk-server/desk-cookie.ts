/**
 * Opens an address of the desk as a browser does, and returns the cookie that it gets.
 *
 * @param request asks a server; that of the address by default
 */
export async function deskCookie(
  address: string,
  request: (address: string) => Response | Promise<Response> = fetch,
): Promise<string> {
  const response = await request(address);
  return response.headers.get('set-cookie')!.split(';', 1)[0]!;
}
