import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Subgraph } from './compose.ts';

/** The subgraph of this project, to which gateways send operations at `url`. */
export function vending(url: string): Subgraph {
  return {
    name: 'vending',
    url,
    typeDefs: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
  };
}

/** The part of rover's file that is read; other keys are ignored. */
const roverConfig = z.looseObject({
  subgraphs: z.record(
    z.string(),
    z.looseObject({ routing_url: z.url(), schema: z.strictObject({ file: z.string() }) }),
  ),
});

/**
 * Reads the subgraphs of a `supergraph.yaml` as rover does. Only schemas in files are supported.
 *
 * @param file - the path of the file; paths in it are relative to its folder
 * @throws Error with the file and its faults
 */
export function readSubgraphs(file: string): Subgraph[] {
  const { data, error } = roverConfig.safeParse(parse(readFileSync(file, 'utf8')));
  if (!data) {
    const faults = error.issues.map(({ path, message }) => `- ${path.join('.')}: ${message}`);
    const form = 'every subgraph needs a routing_url and a schema: { file: … }';
    throw new Error([`${file} can't be read: ${form}`, ...faults].join('\n'));
  }
  return Object.entries(data.subgraphs).map(([name, { routing_url: url, schema }]) => ({
    name,
    url,
    typeDefs: readFileSync(resolve(dirname(file), schema.file), 'utf8'),
  }));
}
