import { squeeze } from '../../sections/rows/fold.js';

/** What stands in a line of its own above the text of a post, and says nothing about it. */
const LABELS = `highlights, responsibilities, key responsibilities, main responsibilities, roles and responsibilities, responsibilities and achievements, duties, main duties,
  duties and responsibilities, achievements, key achievements, main achievements, selected achievements, accomplishments, key accomplishments, tasks, main tasks, key tasks, results, key results, achievements/tasks,
  aufgaben, aufgabenbereich, aufgaben und erfolge, tätigkeiten, hauptaufgaben, erfolge/aufgaben, tätigkeitsschwerpunkte, verantwortungsbereich, erfolge,
  missions, missions principales, principales missions, réalisations, principales réalisations, tâches, responsabilités,
  funciones, funciones principales, principales funciones, logros, principales logros, responsabilidades, tareas,
  mansioni, principali mansioni, mansioni principali, attività svolte, principali attività, risultati, responsabilità,
  atividades, principais atividades, atividades desenvolvidas, conquistas, principais conquistas, funções, realizações,
  taken, werkzaamheden, verantwoordelijkheden, resultaten, taken en verantwoordelijkheden,
  main activities and responsibilities, wichtigste tätigkeiten und zuständigkeiten, principales activités et responsabilités, funciones y responsabilidades principales,
  principali attività e responsabilità, principali mansioni e responsabilità, principais actividades e responsabilidades, principais atividades e responsabilidades,
  voornaamste werkzaamheden en verantwoordelijkheden, główne działania i obowiązki, główne obowiązki i zakres odpowiedzialności, obowiązki, zakres obowiązków, główne obowiązki, zadania, osiągnięcia`;

const SQUEEZED = new Set(LABELS.split(/,\s+/).map((label) => squeeze(label)));

const AND = /\s*(?:\/|&|,|\s(?:and|und|et|y|e|en|i)\s)\s*/u;

/** "Highlights", "Responsibilities:", "Duties and results:" */
export function isBodyLabel(text: string): boolean {
  if (text.length > 60) return false;
  const label = text.replace(/\s*:\s*$/u, '');
  return [[label], label.split(AND)].some((parts) => parts.every((part) => SQUEEZED.has(squeeze(part))));
}
