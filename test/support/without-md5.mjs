// Preloaded into a service: Node.js as on a host in FIPS mode, where OpenSSL has no MD5.
import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

function refuseMd5(algorithm) {
  if (!/^(rsa-)?md5/i.test(algorithm)) return;
  const error = new Error('error:0308010C:digital envelope routines::unsupported');
  throw Object.assign(error, { code: 'ERR_OSSL_EVP_UNSUPPORTED' });
}

for (const name of ['hash', 'createHash', 'createHmac']) {
  const original = crypto[name];
  crypto[name] = (algorithm, ...more) => {
    refuseMd5(algorithm);
    return original(algorithm, ...more);
  };
}
syncBuiltinESMExports();
