/** Fields that hold running text; whatever else a resume holds is a name, a title, a date, a level or a quotation. */
const PROSE =
  /^\/(?:basics\/summary|(?:work|volunteer|awards|publications|projects)\/\d+\/(?:summary|description|highlights\/\d+))$/;

/** Whether a field may be reworded at all. `work[0].highlights[1]` is read as the pointer it means. */
export function isProse(path: string): boolean {
  const pointer = `/${path
    .replace(/\[(\d+)\]/g, '.$1')
    .replace(/^[/.]+/, '')
    .replaceAll('.', '/')}`;
  return PROSE.test(pointer);
}
