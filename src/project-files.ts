/**
 * A file of the project that is read when the service runs.
 *
 * @param path - from the top of the project, with a slash at its end if it is a folder
 */
// Beside src/ as beside dist/, where this is in one file with all the rest.
export const projectFile = (path: string): URL => new URL(`../${path}`, import.meta.url);
