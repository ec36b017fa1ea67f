/** Spelled-out numbers of eight languages with their value; folded. Words that are also articles (`one`, `ein`, `un`) are left out. */
export const NUMBER_WORDS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: {
    two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14,
    fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60,
    seventy: 70, eighty: 80, ninety: 90, hundred: 100, thousand: 1000, million: 1e6, billion: 1e9,
  },
  de: {
    zwei: 2, drei: 3, vier: 4, funf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwolf: 12, dreizehn: 13, vierzehn: 14,
    funfzehn: 15, sechzehn: 16, siebzehn: 17, achtzehn: 18, neunzehn: 19, zwanzig: 20, dreissig: 30, vierzig: 40, funfzig: 50,
    sechzig: 60, siebzig: 70, achtzig: 80, neunzig: 90, hundert: 100, tausend: 1000, million: 1e6, millionen: 1e6, milliarde: 1e9,
    milliarden: 1e9,
  },
  fr: {
    deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12, treize: 13, quatorze: 14,
    quinze: 15, seize: 16, vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60, cent: 100, cents: 100, mille: 1000,
    million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9,
  },
  es: {
    dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12, trece: 13, catorce: 14,
    quince: 15, dieciseis: 16, diecisiete: 17, dieciocho: 18, diecinueve: 19, veinte: 20, treinta: 30, cuarenta: 40, cincuenta: 50,
    sesenta: 60, setenta: 70, ochenta: 80, noventa: 90, cien: 100, ciento: 100, mil: 1000, millon: 1e6, millones: 1e6,
    doscientos: 200, doscientas: 200, trescientos: 300, trescientas: 300, cuatrocientos: 400, cuatrocientas: 400, quinientos: 500,
    quinientas: 500, seiscientos: 600, seiscientas: 600, setecientos: 700, ochocientos: 800, ochocientas: 800,
  },
  it: {
    due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6, sette: 7, otto: 8, nove: 9, dieci: 10, undici: 11, dodici: 12, tredici: 13,
    quattordici: 14, quindici: 15, sedici: 16, venti: 20, trenta: 30, quaranta: 40, cinquanta: 50, sessanta: 60, settanta: 70,
    ottanta: 80, novanta: 90, cento: 100, mille: 1000, mila: 1000, milione: 1e6, milioni: 1e6, miliardo: 1e9, miliardi: 1e9,
  },
  pt: {
    dois: 2, duas: 2, tres: 3, quatro: 4, cinco: 5, seis: 6, sete: 7, oito: 8, nove: 9, dez: 10, onze: 11, doze: 12, treze: 13,
    catorze: 14, quinze: 15, dezesseis: 16, dezasseis: 16, vinte: 20, trinta: 30, quarenta: 40, cinquenta: 50, sessenta: 60,
    setenta: 70, oitenta: 80, noventa: 90, cem: 100, cento: 100, mil: 1000, milhao: 1e6, milhoes: 1e6,
    duzentos: 200, duzentas: 200, trezentos: 300, trezentas: 300, quatrocentos: 400, quatrocentas: 400, quinhentos: 500,
    quinhentas: 500, seiscentos: 600, seiscentas: 600, setecentos: 700, oitocentos: 800, dezessete: 17, dezassete: 17, dezoito: 18,
    dezanove: 19, dezenove: 19,
  },
  nl: {
    twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10, elf: 11, twaalf: 12, dertien: 13, veertien: 14,
    vijftien: 15, zestien: 16, twintig: 20, dertig: 30, veertig: 40, vijftig: 50, zestig: 60, zeventig: 70, tachtig: 80, negentig: 90,
    honderd: 100, duizend: 1000, miljoen: 1e6, miljard: 1e9,
    zeventien: 17, achttien: 18, negentien: 19,
  },
  pl: {
    dwa: 2, dwie: 2, dwoch: 2, trzy: 3, trzech: 3, cztery: 4, czterech: 4, piec: 5, pieciu: 5, szesc: 6, szesciu: 6, siedem: 7,
    siedmiu: 7, osiem: 8, osmiu: 8, dziewiec: 9, dziewieciu: 9, dziesiec: 10, dziesieciu: 10, dwanascie: 12, pietnascie: 15,
    dwadziescia: 20, trzydziesci: 30, czterdziesci: 40, piecdziesiat: 50, sto: 100, stu: 100, tysiac: 1000, tysiecy: 1000,
    jedenascie: 11, jedenastu: 11, dwunastu: 12, trzynascie: 13, trzynastu: 13, czternascie: 14, czternastu: 14, pietnastu: 15,
    szesnascie: 16, szesnastu: 16, siedemnascie: 17, siedemnastu: 17, osiemnascie: 18, osiemnastu: 18, dziewietnascie: 19,
    dziewietnastu: 19, dwudziestu: 20, trzydziestu: 30, czterdziestu: 40, piecdziesieciu: 50, szescdziesiat: 60, szescdziesieciu: 60,
    siedemdziesiat: 70, siedemdziesieciu: 70, osiemdziesiat: 80, osiemdziesieciu: 80, dziewiecdziesiat: 90, dziewiecdziesieciu: 90,
    dwiescie: 200, dwustu: 200, trzysta: 300, trzystu: 300, czterysta: 400, czterystu: 400, piecset: 500, pieciuset: 500,
    milion: 1e6, miliony: 1e6, milionow: 1e6,
  },
}; // prettier-ignore

/** Words that say how many without a figure; folded. */
export const MAGNITUDE_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: ['dozen', 'dozens', 'hundreds', 'thousands', 'millions', 'billions', 'double', 'doubled', 'doubling', 'triple', 'tripled', 'quadrupled', 'halved', 'half', 'twice', 'thrice', 'tenfold'],
  de: ['dutzend', 'dutzende', 'hunderte', 'hunderten', 'tausende', 'tausenden', 'verdoppelt', 'verdoppelung', 'verdopplung', 'verdreifacht', 'halbiert', 'halbierung', 'doppelt', 'halfte'],
  fr: ['douzaine', 'dizaine', 'dizaines', 'vingtaine', 'trentaine', 'centaine', 'centaines', 'milliers', 'double', 'doublement', 'triple', 'moitie'],
  es: ['docena', 'docenas', 'decenas', 'centenares', 'cientos', 'miles', 'doble', 'duplique', 'duplicar', 'triplique', 'mitad'],
  it: ['dozzina', 'decine', 'centinaia', 'migliaia', 'doppio', 'raddoppiato', 'raddoppio', 'triplicato', 'dimezzato', 'meta'],
  pt: ['duzia', 'dezenas', 'centenas', 'milhares', 'dobro', 'dobrou', 'duplicou', 'duplicacao', 'triplicou', 'metade'],
  nl: ['dozijn', 'tientallen', 'honderden', 'duizenden', 'verdubbeld', 'verdubbeling', 'verdrievoudigd', 'gehalveerd', 'helft', 'dubbel'],
  pl: ['tuzin', 'dziesiatki', 'setki', 'setek', 'tysiace', 'podwojenie', 'podwoilem', 'podwoilam', 'potrojenie', 'polowe', 'dwukrotnie', 'trzykrotnie'],
}; // prettier-ignore
