import { employerEvidence, titleEvidence } from './evidence.js';
import { isOutOfWork } from './out-of-work.js';

describe('isOutOfWork', () => {
  it.each([
    'Grundwehrdienst',
    'Zivildienst',
    'Freiwilliges Soziales Jahr',
    'Meisterschule in Vollzeit',
    'arbeitssuchend',
    'National service',
    'Job seeking',
    'Service militaire',
    'Recherche d’emploi',
    'Servicio militar obligatorio',
    'Desempleada',
    'Servizio civile',
    'Disoccupato',
    'Serviço militar',
    'Desempregada',
    'Ziektewet en revalidatie',
    'Werkzoekend',
    'Zasadnicza służba wojskowa',
    'Bezrobotny',
    'Parental leave',
    'Mutterschutz und Elternzeit',
    'Elternzeit (zwei Kinder)',
    'Congé parental, 2 enfants',
    'Licença-maternidade',
    'Urlop macierzyński i wychowawczy',
  ])('is a time without an employer, and a title: %s', (text) => {
    expect(isOutOfWork(text)).toBe(true);
    expect(titleEvidence(text)).toBeGreaterThan(employerEvidence(text) + 2);
  });

  it.each([
    'Service civil engineer',
    'Zivildienststelle Rotes Kreuz Linz',
    'Service military vehicles',
    'Malattie Infettive',
    'Elternzeitvertretung',
    'Leave administrator',
  ])('is no post or house: %s', (text) => {
    expect(isOutOfWork(text)).toBe(false);
  });
});
