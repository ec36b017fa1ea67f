/** In front of every key of the cache: Redis holds other things too. */
export const NAMESPACE = 'cache';
