import { ConfigError, parseConfig, type Environment } from '../../../src/config/parse.ts';
import { variables } from '../../../src/config/variables.ts';

const complete: Environment = {
  NODE_ENV: 'development',
  VENDOR_URL: 'https://open.example.com/base/',
  VENDOR_APP_ID: 'app-1',
  VENDOR_APP_SECRET: 'app-secret-1',
  VENDOR_MERCHANT_KEY: 'merchant-1',
};

/** The faults of an environment, a line each. */
function faults(env: Environment, files: Record<string, string> = {}): string[] {
  try {
    parseConfig(env, (path) => {
      const text = files[path];
      if (text === undefined) throw Object.assign(new Error(path), { code: 'ENOENT' });
      return text;
    });
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.message.split('\n  ').slice(1);
  }
}

describe('the configuration', () => {
  it('has the documented defaults', () => {
    expect(parseConfig(complete)).toEqual({
      host: undefined,
      port: 4001,
      logLevel: 'info',
      introspection: true,
      explorer: 'graphiql',
      corsOrigins: [],
      routerSecrets: [],
      rateLimits: { failedLookups: 10, cancelAll: 6 },
      budget: { vendorCalls: 300, listItems: 20_000, representations: 1000 },
      shutdownDelayMs: 0,
      traces: false,
      vendorTrace: false,
      effective: expect.objectContaining({ PORT: 4001, VENDOR_APP_SECRET: '[set]' }),
      vendor: {
        url: new URL('https://open.example.com/base/'),
        appId: 'app-1',
        appSecret: 'app-secret-1',
        merchantKey: 'merchant-1',
        deadlineMs: 8000,
        connectTimeoutMs: 1000,
        maxAttempts: 3,
        maxConnections: 256,
        maxQueue: 1024,
      },
    });
  });

  it('has a page for browsers where the schema can be asked for, but not in production unless it says so', () => {
    const explorerOf = (env: Environment) => parseConfig({ ...complete, ...env }).explorer;
    expect(explorerOf({ INTROSPECTION: 'false' })).toBeUndefined();
    expect(explorerOf({ EXPLORER: 'false' })).toBeUndefined();
    expect(explorerOf({ EXPLORER: 'true' })).toBe('apollo');
    const production = { NODE_ENV: 'production', ROUTER_SECRETS: 'secret' };
    expect(explorerOf({ ...production, INTROSPECTION: 'true' })).toBeUndefined();
    expect(explorerOf({ ...production, INTROSPECTION: 'true', EXPLORER: 'graphiql' })).toBe('graphiql');
    expect(faults({ ...complete, ...production, EXPLORER: 'true' })).toEqual([
      'EXPLORER=true needs INTROSPECTION=true: the page asks for the schema (in production it is off by default)',
    ]);
    expect(faults({ ...complete, EXPLORER: 'apollo' })).toEqual([
      'EXPLORER must be true, graphiql or false, not "apollo"',
    ]);
  });

  it('is frozen', () => {
    expect(Object.isFrozen(parseConfig(complete))).toBe(true);
    expect(Object.isFrozen(parseConfig(complete).vendor)).toBe(true);
  });

  it('names every fault at once, and no secret', () => {
    const found = faults({
      NODE_ENV: 'production',
      PORT: '70000',
      LOG_LEVEL: 'loud',
      INTROSPECTION: 'yes',
      VENDOR_URL: 'http://open.example.com',
      VENDOR_APP_SECRET: 'two words',
      VENDOR_MERCHANT_KEY: '',
      VENDOR_DEADLINE_MS: '8s',
    });
    expect(found).toEqual([
      'PORT must be a whole number from 0 to 65535, not "70000"',
      expect.stringMatching(/^LOG_LEVEL must be .*, not "loud"$/),
      'INTROSPECTION must be true or false, not "yes"',
      expect.stringMatching(/^VENDOR_URL must be an https URL/),
      'VENDOR_APP_ID is required',
      'VENDOR_APP_SECRET must be printable ASCII characters without spaces',
      expect.stringMatching(/^VENDOR_MERCHANT_KEY is required/),
      expect.stringMatching(/^VENDOR_DEADLINE_MS must be a whole number from 100 to 60000, not "8s"/),
      expect.stringMatching(/^ROUTER_SECRETS is required in production/),
    ]);
    expect(found.join()).not.toContain('two words');
  });

  it.each([
    'http://127.0.0.1:4010',
    'http://localhost:4010',
    'http://[::1]:4010',
    'https://open.example.com',
  ])('lets the vendor be at %s', (url) => {
    expect(faults({ ...complete, VENDOR_URL: url })).toEqual([]);
  });

  it.each([
    'http://open.example.com',
    'http://127.0.0.1.example.com',
    'http://localhost.example.com',
    'ftp://127.0.0.1',
    'https://user:password@open.example.com',
    'https://:password@open.example.com',
    'https://open.example.com/?a=1',
    'open.example.com',
  ])('does not let the vendor be at %s', (url) => {
    expect(faults({ ...complete, VENDOR_URL: url })).toEqual([expect.stringMatching(/^VENDOR_URL must be/)]);
  });

  it('lets pages of exact origins in, whose answers nobody on the way can read', () => {
    const text = 'https://app.example.com, http://localhost:5173,,https://app.example.com:8443';
    expect(parseConfig({ ...complete, CORS_ORIGINS: text }).corsOrigins).toEqual([
      'https://app.example.com',
      'http://localhost:5173',
      'https://app.example.com:8443',
    ]);
  });

  it.each([
    '*',
    'null',
    'app.example.com',
    'https://app.example.com/',
    'https://app.example.com/path',
    'https://app.example.com:443',
    'https://*.example.com',
    'https://user@app.example.com',
    'http://app.example.com',
    'HTTPS://app.example.com',
    'https://app.example.com https://b.example.com',
  ])('lets no page in from %s', (origin) => {
    expect(faults({ ...complete, CORS_ORIGINS: `https://good.example.com,${origin}` })).toEqual([
      expect.stringMatching(/^CORS_ORIGINS must be origins with commas between them, such as https:/),
    ]);
  });

  it.each(['redis://127.0.0.1', 'rediss://:p%40ss@redis.example.com:6380/2', 'redis://user:word@redis/'])(
    'lets replicas count at %s',
    (url) => {
      expect(parseConfig({ ...complete, REDIS_URL: url }).redisUrl).toEqual(new URL(url));
      const config = parseConfig({ ...complete, REDIS_URL_FILE: '/run/secrets/u' }, () => `${url}\n`);
      expect(config.redisUrl?.href).toBe(new URL(url).href);
    },
  );

  it.each([
    'redis.example.com:6379',
    'http://redis.example.com',
    'redis://',
    'redis://:secret@redis/x',
    'redis://:secret@redis/0?tls=true',
    'redis://:secret%@redis',
  ])('names the fault of the address of Redis %s, and not its password', (url) => {
    expect(faults({ ...complete, REDIS_URL: url })).toEqual([
      'REDIS_URL must be a URL such as rediss://user:password@host:6379/0 (redis:// without TLS)',
    ]);
  });

  it('reads secrets from files, without their last line break', () => {
    const files = { '/run/secrets/a': 'from-a-file\n', '/run/secrets/r': 'one,two\r\n' };
    const config = parseConfig(
      {
        ...complete,
        VENDOR_APP_SECRET: '',
        VENDOR_APP_SECRET_FILE: '/run/secrets/a',
        ROUTER_SECRETS_FILE: '/run/secrets/r',
      },
      (path) => files[path as keyof typeof files],
    );
    expect(config.vendor.appSecret).toBe('from-a-file');
    expect(config.routerSecrets).toEqual(['one', 'two']);
  });

  it('names a file that is not there, and a secret that is given twice', () => {
    expect(faults({ ...complete, VENDOR_APP_SECRET: '', VENDOR_APP_SECRET_FILE: '/nowhere' })).toEqual([
      "VENDOR_APP_SECRET_FILE can't be read: ENOENT",
    ]);
    expect(faults({ ...complete, VENDOR_APP_SECRET_FILE: '/f' }, { '/f': 'x' })).toEqual([
      'VENDOR_APP_SECRET and VENDOR_APP_SECRET_FILE are both set; leave one out',
    ]);
  });

  const keys = '{"keys":[{"kty":"EC","crv":"P-256","x":"x","y":"y"}]}';
  const tokens = { AUTH_ISSUER: 'https://login.example.com/', AUTH_AUDIENCE: 'vending' };
  const url = 'https://login.example.com/keys';

  it('has who issues tokens, with keys at an address or in a file', () => {
    expect(parseConfig({ ...complete, ...tokens, AUTH_JWKS_URL: url }).auth).toEqual({
      issuer: 'https://login.example.com/',
      audience: 'vending',
      jwks: new URL(url),
    });
    const { auth } = parseConfig({ ...complete, ...tokens, AUTH_JWKS_FILE: '/keys.json' }, () => keys);
    expect(auth?.jwks).toEqual(JSON.parse(keys));
    expect(Object.isFrozen(auth)).toBe(true);
    expect(parseConfig(complete).auth).toBeUndefined();
  });

  it.each<[Environment, string[]]>([
    [{ AUTH_JWKS_URL: url }, ['AUTH_ISSUER is required', 'AUTH_AUDIENCE is required']],
    [
      { AUTH_AUDIENCE: 'vending' },
      ['AUTH_ISSUER is required', 'AUTH_JWKS_URL or AUTH_JWKS_FILE is required'],
    ],
    [tokens, ['AUTH_JWKS_URL or AUTH_JWKS_FILE is required']],
    [
      { ...tokens, AUTH_JWKS_URL: url, AUTH_JWKS_FILE: '/keys' },
      ['AUTH_JWKS_URL and AUTH_JWKS_FILE are both set'],
    ],
    [{ ...tokens, AUTH_JWKS_URL: 'http://login.example.com/keys' }, ['AUTH_JWKS_URL must be an https URL']],
    [{ ...tokens, AUTH_JWKS_FILE: '/nowhere' }, ["AUTH_JWKS_FILE can't be read: ENOENT"]],
    [{ ...tokens, AUTH_JWKS_FILE: '/words' }, ['AUTH_JWKS_FILE must be JSON']],
    [{ ...tokens, AUTH_JWKS_FILE: '/empty' }, ['AUTH_JWKS_FILE must be a JSON Web Key Set']],
  ])('finds the faults of %j', (env, expected) => {
    const files = { '/keys': keys, '/words': 'keys', '/empty': '{"keys":[]}' };
    const found = faults({ ...complete, ...env, NODE_ENV: 'production' }, files);
    expect(found).toEqual(expected.map((start): unknown => expect.stringContaining(start)));
  });

  it('lets production start with who issues tokens, and without a router secret', () => {
    const env = { ...complete, ...tokens, AUTH_JWKS_URL: url, NODE_ENV: 'production' };
    expect(faults(env)).toEqual([]);
  });

  it('lets production start with a router secret, or with ALLOW_ANONYMOUS said out loud', () => {
    const production = { ...complete, NODE_ENV: 'production' };
    expect(faults(production)).toHaveLength(1);
    expect(faults({ ...production, ROUTER_SECRETS: ',' })).toEqual([
      'ROUTER_SECRETS must have at least one secret',
    ]);
    expect(faults({ ...production, ROUTER_SECRETS: 'a-secret' })).toEqual([]);
    expect(faults({ ...production, ALLOW_ANONYMOUS: 'true' })).toEqual([]);
    expect(parseConfig({ ...production, ALLOW_ANONYMOUS: 'true' }).introspection).toBe(false);
  });

  it('shows everything that has a value, and of a secret that there is one', () => {
    const given = {
      ...complete,
      ROUTER_SECRETS: 'router-secret-1,router-secret-2',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://user:password@collector:4318/?key=collector-key',
      AUDIT_FILE: '/var/log/audit.jsonl',
      INTROSPECTION: 'false',
    };
    const shown = parseConfig(given).effective;
    expect(shown).toMatchObject({
      PORT: 4001,
      VENDOR_URL: 'https://open.example.com/base/',
      VENDOR_APP_ID: '[set]',
      VENDOR_APP_SECRET: '[set]',
      VENDOR_MERCHANT_KEY: '[set]',
      ROUTER_SECRETS: '[2 set]',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318/',
      AUDIT_FILE: '/var/log/audit.jsonl',
      INTROSPECTION: false,
      EXPLORER: 'false',
    });
    expect(JSON.stringify(shown)).not.toMatch(/app-1|secret-1|merchant-1|secret-2|password|collector-key/);
    expect(Object.values(shown)).not.toContain(undefined);
  });

  it.each([undefined, '', 'prod', 'Production', 'production', 'staging'])(
    'takes NODE_ENV=%s for production',
    (NODE_ENV) => {
      expect(faults({ ...complete, NODE_ENV })).toEqual([
        expect.stringMatching(/^ROUTER_SECRETS is required in production/),
      ]);
    },
  );

  it.each(['"production"', "'production'", 'production ', 'production\r', 'a\u0000b', '\tproduction'])(
    'refuses a value with quotes, white space or control characters by name: %j',
    (value) => {
      const fault = 'must have no quotes or white space around it, and no control characters';
      expect(faults({ ...complete, NODE_ENV: value })).toContain(`NODE_ENV ${fault}`);
      expect(faults({ ...complete, NODE_ENV: value })).toContainEqual(
        expect.stringMatching(/^ROUTER_SECRETS is required in production/),
      );
      expect(faults({ ...complete, AUTH_ISSUER: value })).toContain(`AUTH_ISSUER ${fault}`);
    },
  );

  it.each(Object.keys(variables.shape))('refuses quotes around and control characters in %s', (name) => {
    const fault = `${name} must have no quotes or white space around it, and no control characters`;
    const { [name]: value = 'x' } = complete;
    for (const odd of [`"${value}"`, `'${value}'`, ` ${value}`, `${value}\n`, `a\u0007${value}`]) {
      expect(faults({ ...complete, [name]: odd })).toContain(fault);
    }
  });

  it.each(['', '/'])('refuses an address of the vendor that has the path of its API already: %j', (end) => {
    const VENDOR_URL = `https://open.example.com/api/openapi/v1${end}`;
    expect(faults({ ...complete, VENDOR_URL })).toEqual([
      'VENDOR_URL must end before /api/openapi/v1, which the service adds',
    ]);
  });
});
