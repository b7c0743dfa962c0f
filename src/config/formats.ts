import * as z from 'zod';

// The formats of the variables. A message continues a sentence that starts with the variable's name; it quotes a value
// only if that cannot be a secret.

/** Decimal digits within a range, both ends included. */
export const integer = (min: number, max: number, defaultValue: number) =>
  z
    .string()
    .refine((text) => /^\d{1,9}$/.test(text) && Number(text) >= min && Number(text) <= max, {
      error: ({ input }) => `must be a whole number from ${min} to ${max}, not ${JSON.stringify(input)}`,
    })
    .transform(Number)
    .default(defaultValue);

export const oneOf = <const Values extends readonly string[]>(values: Values) => {
  const listed = [values.slice(0, -1).join(', '), ...values.slice(-1)].join(' or ');
  return z.enum(values, { error: ({ input }) => `must be ${listed}, not ${JSON.stringify(input)}` });
};

export const flag = () => oneOf(['true', 'false']).transform((text) => text === 'true');

/** A value that can be sent in an HTTP header. */
export const headerValue = (error = 'is required') =>
  z.string({ error }).regex(/^[\x21-\x7e]+$/, 'must be printable ASCII characters without spaces');

/** The non-empty items of a list with commas between them. */
export const list = () =>
  z.string().transform((text) =>
    text
      .split(',')
      .map((item) => item.trim())
      .filter(Boolean),
  );

const urlWhere = (accepts: (url: URL) => boolean, message: string, error?: string) =>
  z.string({ error }).transform((text, context) => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url && accepts(url)) return url;
    context.addIssue(message);
    return z.NEVER;
  });

/** Nobody on the network can read or replace what is sent to such a URL. */
function isSafe({ protocol, hostname, search, hash, username, password }: URL): boolean {
  const isLoopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  const isProtected = protocol === 'https:' || (protocol === 'http:' && isLoopback);
  return isProtected && search + hash + username + password === '';
}

export const httpsUrl = (error?: string) =>
  urlWhere(isSafe, 'must be an https URL without user, query or fragment (http only on loopback)', error);

/** An origin as browsers send it: scheme, host, and the port unless it is the scheme's default. */
export const origin = () =>
  z
    .string()
    .refine(
      (text) =>
        URL.canParse(text) && isSafe(new URL(text)) && new URL(text).origin === text && !text.includes('*'),
      {
        error: ({ input }) =>
          'must be origins with commas between them, such as https://app.example.com: no path, not even a slash, ' +
          `and no * (http only on loopback); ${JSON.stringify(input)} is none`,
      },
    );

export const proxyUrl = () =>
  urlWhere(
    ({ protocol, search, hash }) => ['http:', 'https:'].includes(protocol) && search + hash === '',
    'must be a URL such as http://user:password@proxy.example.com:3128',
  );

export const redisUrl = () =>
  urlWhere(
    ({ protocol, hostname, pathname, search, hash, href }) =>
      ['redis:', 'rediss:'].includes(protocol) &&
      hostname !== '' &&
      /^(\/\d*)?$/.test(pathname) &&
      search + hash === '' &&
      // A password is decoded later, which fails for a "%" that encodes nothing.
      !/%(?![0-9A-Fa-f]{2})/.test(href),
    'must be a URL such as rediss://user:password@host:6379/0 (redis:// without TLS)',
  );
