/** Of a body that is JSON. */
export const MAX_JSON_BYTES = 1024 * 1024;

export function inMiB(bytes: number): string {
  return `${Math.round((bytes / 1024 / 1024) * 100) / 100} MiB`;
}
