import { readFileSync } from 'node:fs';
import { projectFile } from './project-files.ts';

/** The version of this service, from package.json. */
export const { version } = JSON.parse(readFileSync(projectFile('package.json'), 'utf8')) as {
  version: string;
};
