/** Part of every result: the same input under the same version gives the same bytes. */
export const engineVersion = '1.0.0';
