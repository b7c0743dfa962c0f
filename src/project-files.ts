/**
 * The URL of a file that the service reads at run time.
 *
 * @param path - relative to the root of the project; a folder ends with a slash
 */
// src/ and dist/, which has the bundle, are both in the root.
export const projectFile = (path: string): URL => new URL(`../${path}`, import.meta.url);
