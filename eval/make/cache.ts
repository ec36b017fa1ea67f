/** Outside git, and kept between runs. */
export const CACHE = new URL('../../node_modules/.cache/eval/', import.meta.url);
