import { verifyEdit } from './verify-edit.js';

const path = '/work/0/highlights/0';
const passes = (original: string, proposed: string, language: string): boolean =>
  verifyEdit({ path, original, proposed }, language).accepted;

describe('phrases that an edit leaves out', () => {
  it.each([
    ['Performed PCR and cell culture in a biosafety level 2 laboratory', 'Performed PCR and cell culture', 'en'],
    ['Wrote press releases and posts for a charity in Bath', 'Wrote press releases', 'en'],
    ['Pruned apple and plum trees using saws and poles', 'Pruned apple and plum trees', 'en'],
    ['Supervised homework club in the library on Tuesdays for pupils', 'Supervised homework club for pupils', 'en'],
    ['Reduced load time of the shop by compressing images', 'Reduced load time of the shop', 'en'],
    ['Groomed dogs, cats and occasionally rabbits in the salon', 'Groomed dogs and cats in the salon', 'en'],
    ['Cut hair, nails and beards of clients with a hot towel', 'Cut hair, nails and beards', 'en'],
    ['Pflege von Beeten und Hecken in einer Anlage mit 40 Beeten und Wegen', 'Pflege von Beeten und Hecken', 'de'],
    ['Vente de pain, de gâteaux et de café aux voyageurs de la gare', 'Vente de pain, de gâteaux et de café', 'fr'],
  ])('may go: %s => %s', (original, proposed, language) => {
    expect(passes(original, proposed, language)).toBe(true);
  });

  it.each([
    [
      'Wrote the annual report and the budget with the finance director',
      'Wrote the annual report and the budget',
      'en',
    ],
    ['Moved 12 offices from Leeds to York with a removal firm', 'Moved 12 offices from Leeds to York', 'en'],
    ['Designed a bridge of 40 metres for a course in statics', 'Designed a bridge of 40 metres', 'en'],
    [
      'Negotiated contracts with suppliers on the instructions of the owner',
      'Negotiated contracts with suppliers',
      'en',
    ],
    ['Drove the bus between Leeds and York when it was empty', 'Drove the bus between Leeds and York', 'en'],
    ['Sold insurance, loans and funds with little success', 'Sold insurance, loans and funds', 'en'],
    ['Stood in as shift leader for two weeks in a bakery', 'Stood in as shift leader in a bakery', 'en'],
    ['Covered the reception of the clinic for two weeks', 'Covered the reception of the clinic', 'en'],
    ['Won the regional cup of anglers as a reserve player', 'Won the regional cup of anglers', 'en'],
    ['Cut costs, according to my manager, by 8% in Leeds', 'Cut costs by 8% in Leeds', 'en'],
    ['Ran tests and caused an outage in production', 'Ran tests in production', 'en'],
    ['Drove 200 km of roads by riding along', 'Drove 200 km of roads', 'en'],
    ['Ran the only shop for violins in the north of Wales', 'Ran the only shop for violins', 'en'],
    ['Attempted to sail round the island of Skye in May', 'Attempted to sail round the island', 'en'],
    ['Answered 40 calls, 30 of them in French', 'Answered 40 calls in French', 'en'],
    ['Sold 7 of the 10 plots on the lake', 'Sold 10 plots on the lake', 'en'],
    ['Schrieb Berichte, Protokolle und Briefe nach Diktat', 'Schrieb Berichte, Protokolle und Briefe', 'de'],
    ['Vertrat die Leiterin der Kita für drei Wochen', 'Vertrat die Leiterin der Kita', 'de'],
    ['Substituí a gerente da loja durante duas semanas', 'Substituí a gerente da loja', 'pt'],
  ])('stay: %s => %s', (original, proposed, language) => {
    expect(passes(original, proposed, language)).toBe(false);
  });
});

describe('small words that an edit changes', () => {
  it.each([
    [
      'Loading and unloading of lorries by forklift during night shifts',
      'Loaded and unloaded lorries by forklift on night shifts',
      'en',
    ],
    [
      'Analysed survey data with pivots and presented the results',
      'Analysed survey data in pivots and presented results',
      'en',
    ],
    [
      'Taille des vignes sur une exploitation de douze hectares',
      "Taillé les vignes d'une exploitation de 12 hectares",
      'fr',
    ],
    ["Ho potato le viti di un'azienda di dieci ettari", "Potatura delle viti in un'azienda di 10 ettari", 'it'],
  ])('may stand for each other: %s => %s', (original, proposed, language) => {
    expect(passes(original, proposed, language)).toBe(true);
  });

  it.each([
    ['Sold parts and tools for pumps to Siemens', 'Sold parts and tools for pumps at Siemens', 'en'],
    [
      'Cleaned offices and halls of a bank for the director',
      'Cleaned offices and halls of a bank with the director',
      'en',
    ],
    [
      'Typed letters and speeches on health for the director',
      'Typed letters and speeches on health of the director',
      'en',
    ],
    ['Wrote speeches for events on health in two towns', 'Wrote speeches at events on health in two towns', 'en'],
    ['Drove the crew of a van that repaired power lines', 'Drove the crew of a van and repaired power lines', 'en'],
    [
      'Ran the stall of a club in March 2018 and August 2020',
      'Ran the stall of a club in March 2018–August 2020',
      'en',
    ],
    [
      'Assisted the planner, who was in charge of a budget of £40,000',
      'Assisted the planner and was in charge of a budget of £40,000',
      'en',
    ],
    ['Von zwei Meistern in Planung und Montage geschult', 'Zwei Meister in Planung und Montage geschult', 'de'],
  ])('do not: %s => %s', (original, proposed, language) => {
    expect(passes(original, proposed, language)).toBe(false);
  });
});
