/** Full month names of eight languages, folded. */
export const MONTH_NAMES: readonly string[] = [
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
  'januar', 'janner', 'februar', 'feber', 'marz', 'maerz', 'mai', 'juni', 'juli', 'oktober', 'dezember',
  'janvier', 'fevrier', 'mars', 'avril', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre',
  'enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'setiembre', 'octubre', 'noviembre', 'diciembre',
  'gennaio', 'febbraio', 'aprile', 'maggio', 'giugno', 'luglio', 'settembre', 'ottobre', 'dicembre',
  'janeiro', 'fevereiro', 'marco', 'maio', 'junho', 'julho', 'setembro', 'outubro', 'novembro', 'dezembro',
  'januari', 'februari', 'maart', 'mei', 'augustus', 'december',
  'styczen', 'stycznia', 'luty', 'lutego', 'marzec', 'marca', 'kwiecien', 'kwietnia', 'maj', 'maja', 'czerwiec', 'czerwca', 'lipiec', 'lipca',
  'sierpien', 'sierpnia', 'wrzesien', 'wrzesnia', 'pazdziernik', 'pazdziernika', 'listopad', 'listopada', 'grudzien', 'grudnia',
]; // prettier-ignore
