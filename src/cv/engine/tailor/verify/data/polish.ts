import type { WordsOfLanguage } from './words-of-language.js';

export const POLISH: WordsOfLanguage = {
  neutral:
    'i a oraz w we z ze na do od dla po przez przy nad o u jest są był była było byli być jako który która które których ja mój moja to ten ta te tego tej podczas poprzez za',
  plain: 'jest są był była było byli być ja mój moja to ten ta te tego tej',
  coordinators: 'i oraz a lub albo ale',
  levels: [
    'obserwować obserwacja uczyć nauka studiować próbować próba proponować propozycja planować uczestniczyć-w poznawanie przyuczenie',
    'pomagać pomagałem pomagałam pomoc wspierać wspierałem wspierałam wsparcie asystować asystowanie uczestniczyć uczestnictwo udział współpracować współpraca współtworzyć współtworzenie współudział zespół razem nasz',
    'koordynować koordynowałem koordynowałam koordynacja koordynowanie organizować organizacja organizowanie nadzorować nadzór nadzorowanie monitorować',
    'zarządzać zarządzałem zarządzałam zarządzanie kierować kierowałem kierowałam kierowanie kierownictwo prowadzić prowadziłem prowadziłam prowadzenie odpowiedzialny odpowiedzialna odpowiedzialność',
    'założyć założyłem założyłam założenie stworzyć utworzyć uruchomić uruchomienie zainicjować wdrożyć wdrożyłem wdrożyłam wdrożenie zaprojektować przekształcić',
  ],
  light:
    'świadczyć świadczenie wykonywać wykonywanie wykonanie realizować realizacja robić udzielać udzielanie zapewniać zapewnienie',
  governors:
    'odpowiedzialny za|odpowiedzialna za|odpowiedzialność za|zajmowałem się|zajmowałam się|do moich obowiązków należało|moje obowiązki to',
  limiters:
    'zastępca wice asystent asystentka młodszy młodsza stażysta stażystka staż praktykant praktyka praktyki uczeń były była p.o. wolontariusz wolontariuszka wolontariat tymczasowy tymczasowo okazjonalnie czasem częściowo część kilka niektóre połowa podstawowy podstawowa podstawowe podstawy prosty proste mały mała małe małych szkic prototyp makieta koncepcja symulacja próbka propozycja planowany możliwy oczekiwany szacowany cel pilotaż test próba prawie około niemal pod nadzorem kierunkiem drugi druga zastępstwo tylko głównie często regionalny wewnętrzny wewnętrzna nominowany finalista kandydat rozpoczęty wstępny rzadko ledwie nieudany uniknięcie utrata brak mimo oprócz odrzucony anulowany mniej mógłby miał chciał współ pół',
  negators: 'nie bez nigdy żaden żadna żadne ani nic nikt',
  more: 'ponad|więcej niż|powyżej',
  least: 'co najmniej|minimum',
  less: 'w ciągu|mniej niż|do|maksymalnie|poniżej|najwyżej',
  about: 'średnio|około|ok|blisko|prawie|niemal|mniej więcej',
  binding: 'przez pod jako',
  prepositions: 'w we na przy u|dla|z ze|do|od|za|jako|przez poprzez|pod|nad',
  singular: 'jeden jedna jedno jednego jednej',
  of: '',
  measures: 'szereg liczba rodzaj grupa zespół zakres całość',
  doers:
    /(?:nik|nika|nikow|nicy|niczka|er|era|erow|or|ora|orow|arz|arza|arzy|arka|ista|isty|istow|istka|ca|cy|cow|ant|anta|antow|antka|ent|enta|entow|entka|el|ela|eli|elka|szef|szefa)(?:owi?|em|om|ami)?$/,
  rings: `
    pomagać, pomoc, wspierać, wsparcie, asystować|tworzyć, tworzenie, sporządzać, sporządzanie, opracowywać, opracowywanie, opracowanie|zmniejszyć, zmniejszenie, obniżyć, obniżenie, redukcja, ograniczenie|zwiększyć, zwiększenie, podnieść, wzrost|poprawić, poprawa, usprawnić, usprawnienie, ulepszyć|sprawdzać, sprawdzanie, kontrolować, kontrola, weryfikować, weryfikacja|planować, planowanie|organizować, organizacja, organizowanie|
    wykonywać, wykonywanie, wykonanie, realizować, realizacja, przeprowadzać, przeprowadzanie|pisać, pisanie, redagować|naprawiać, naprawa, naprawy|utrzymywać, utrzymanie, konserwacja|montować, montaż, instalować, instalacja, instalowanie|sprzedawać, sprzedaż|kupować, zakup, zakupy|szkolić, szkolenie, szkolenia|uczyć, nauczanie|doradzać, doradztwo|obsługiwać, obsługa, obsługiwanie|przyjmować, przyjmowanie|
    rozwijać, rozwój, rozwijanie|przygotowywać, przygotowanie, przygotowywanie|czyścić, czyszczenie, sprzątać, sprzątanie|dostarczać, dostawa, dostarczanie|analizować, analiza, analizowanie|projektować, projektowanie|koordynować, koordynacja, koordynowanie|nadzorować, nadzór, nadzorowanie|kierować, kierowanie|zarządzać, zarządzanie|prowadzić, prowadzenie|produkować, produkcja|używać, wykorzystywać, stosować|
    klient, klienci, klientów|pracownik, pracownicy, personel|firma, przedsiębiorstwo|błędy, usterki|uczestniczyć, udział|negocjować, negocjacje|rejestrować, rejestracja|opiekować, opieka`,
  weaker: `
    kierować > koordynować, nadzorować|zarządzać > koordynować, prowadzić, nadzorować|prowadzić > wykonywać|nadzorować > kontrolować|koordynować > organizować|odpowiedzialny za > prowadzenie|założyć > uruchomić|podwoić > zwiększyć|doskonały > dobry|biegły > dobry`,
};
