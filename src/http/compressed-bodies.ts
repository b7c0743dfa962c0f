import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

const ENCODINGS = ['gzip', 'deflate', 'br'] as const;

/**
 * Decompresses request bodies, which some gateways compress. The body limit applies to the decompressed size; other
 * encodings are refused with 415.
 */
export async function acceptCompressedBodies(scope: FastifyInstance): Promise<void> {
  await scope.register(compress, {
    globalCompression: false,
    requestEncodings: [...ENCODINGS],
    onUnsupportedRequestEncoding: (encoding) => ({
      statusCode: 415,
      code: 'UNSUPPORTED_ENCODING',
      name: 'UnsupportedEncoding',
      message: `The request body has the content-encoding ${encoding}: send ${ENCODINGS.join(', ')} or none.`,
    }),
    onInvalidRequestPayload: (encoding) => ({
      statusCode: 400,
      code: 'INVALID_BODY',
      name: 'InvalidBody',
      message: `The request body is not valid ${encoding}.`,
    }),
  });
}
