import { fold } from '../../../sections/rows/fold.js';

/** Month names and the abbreviations people use, folded (no accents, lower case, no dot), by number. */
const MONTH_WORDS: Record<number, string> = {
  1: 'january jan january januar janner jannuar jan janvier janv enero ene gennaio gen gennaio janeiro januari styczen stycznia sty',
  2: 'february feb febr februar feber fevrier fev fevr febrero febbraio febb fevereiro februari luty lutego lut',
  3: 'march mar marz mrz maerz mars marzo mzo marco maart mrt marzec marca',
  4: 'april apr avril avr abril abr aprile april kwiecien kwietnia kwi kw',
  5: 'may mai mayo may maggio mag maio mei maj maja',
  6: 'june jun juni juin giugno giu junho junio juni czerwiec czerwca cze czerw',
  7: 'july jul juli juillet juil luglio lug julho julio juli lipiec lipca lip',
  8: 'august aug aout agosto ago augustus sierpien sierpnia sie sierp',
  9: 'september sept sep septembre septiembre setiembre settembre set sett setembro september wrzesien wrzesnia wrz',
  10: 'october oct oktober okt octobre octubre ottobre ott outubro out pazdziernik pazdziernika paz pazdz',
  11: 'november nov novembre noviembre novembro listopad listopada lis list',
  12: 'december dec dezember dez decembre diciembre dic dicembre dezembro desember grudzien grudnia gru grudz',
};

/** The same for languages beyond the eight: Scandinavian, Czech, Slovak, Hungarian, Romanian, Turkish, Russian, Ukrainian, Greek, Arabic, Hebrew. */
const MORE_MONTH_WORDS: Record<number, string> = {
  1: 'januari leden ledna januára január ianuarie ian ocak январь января янв січень січня січ ιανουαριος ιανουαριου ιαν يناير كانون ינואר tammikuu',
  2: 'februari únor února február februára februarie şubat февраль февраля фев лютий лютого лют φεβρουαριος φεβρουαριου φεβ فبراير شباط פברואר helmikuu',
  3: 'mars březen března marec marca március martie mart март марта мар березень березня бер μαρτιος μαρτιου μαρ مارس آذار מרץ maaliskuu',
  4: 'duben dubna apríl apríla április aprilie nisan апрель апреля апр квітень квітня кві απριλιος απριλιου απρ أبريل نيسان אפריל huhtikuu',
  5: 'maj květen května máj mája május mayıs май мая травень травня тра μαιος μαιου μαι مايو أيار מאי toukokuu',
  6: 'juni červen června jún júna június iunie haziran июнь июня июн червень червня чер ιουνιος ιουνιου ιουν يونيو حزيران יוני kesäkuu',
  7: 'juli červenec července júl júla július iulie temmuz июль июля июл липень липня лип ιουλιος ιουλιου ιουλ يوليو تموز יולי heinäkuu',
  8: 'augusti srpen srpna august augusztus ağustos август августа авг серпень серпня сер αυγουστος αυγουστου αυγ أغسطس آب אוגוסט elokuu',
  9: 'september září szeptember septembrie eylül сентябрь сентября сен сент вересень вересня вер σεπτεμβριος σεπτεμβριου σεπ سبتمبر أيلول ספטמבר syyskuu',
  10: 'oktober říjen října október októbra octombrie ekim октябрь октября окт жовтень жовтня жов οκτωβριος οκτωβριου οκτ أكتوبر אוקטובר lokakuu',
  11: 'november listopadu november noiembrie kasım ноябрь ноября ноя листопад листопада νοεμβριος νοεμβριου νοε نوفمبر נובמבר marraskuu',
  12: 'december prosinec prosince december decembrie aralık декабрь декабря дек грудень грудня гру δεκεμβριος δεκεμβριου δεκ ديسمبر דצמבר joulukuu',
};

export const MONTHS: ReadonlyMap<string, number> = new Map(
  [MORE_MONTH_WORDS, MONTH_WORDS].flatMap((table) =>
    Object.entries(table).flatMap(([month, names]) =>
      names.split(' ').map((name): [string, number] => [fold(name), Number(month)]),
    ),
  ),
);

/** Words that stand for a part of a year; they carry no month. */
export const SEASONS: ReadonlySet<string> = new Set(
  (
    'spring summer autumn fall winter springs summers falls winters michaelmas hilary trinity lent ' +
    'fruhling fruhjahr sommer herbst winter ws ss sose wise wintersemester sommersemester semester ' +
    'etes veranos estati veroes zomers sommern printemps ete automne hiver primavera verano otono invierno estate autunno inverno verao outono ' +
    'lente zomer herfst wiosna lato jesien zima wiosny lata jesieni zimy term rentree season saison saisons seasons stagione temporada seizoen sezon ' +
    'wintersaison sommersaison winterseizoen zomerseizoen class promotion promo jahrgang'
  ).split(' '),
);

/** Behind a season, and without one a name: "Été austral 2011", but "Universidad Austral, 2014". */
export const BEHIND_SEASONS: ReadonlySet<string> = new Set(['austral']);

/** Those that begin in one year and end in the next: "Winter 2011/12". */
export const WINTERS: ReadonlySet<string> = new Set(
  'winter winters summer summers verano veranos verao veroes wintersaison winterseizoen hiver hivers invierno inverno zima zimy season saison stagione temporada seizoen sezon'.split(
    ' ',
  ),
);

export const QUARTERS: ReadonlySet<string> = new Set(
  'q q1 q2 q3 q4 t1 t2 t3 t4 h1 h2 quarter quartal semestre semestr trimestre trimester kwartaal kwartal kw i ii iii iv'.split(
    ' ',
  ),
);
