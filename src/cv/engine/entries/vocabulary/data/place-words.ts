/** Words in a part of an address or place that no gazetteer holds. */
export const REMOTE_WORDS: ReadonlySet<string> = new Set([
  'remote',
  'hybrid',
  'homeoffice',
  'home office',
  'teletravail',
  'a distance',
  'teletrabajo',
  'remoto',
  'en remoto',
  'da remoto',
  'smart working',
  'a distancia',
  'op afstand',
  'thuiswerk',
  'zdalnie',
  'praca zdalna',
  'worldwide',
  'international',
  'europe',
  'europa',
  'emea',
  'bundesweit',
  'deutschlandweit',
  'nationwide',
  'fully remote',
  'on site',
  'onsite',
  'hybride',
  'distanciel',
  'weltweit',
  'africa',
  'asia',
  'afrika',
  'asien',
]);

/** Abbreviated states and provinces that follow a city. */
export const REGION_CODES: ReadonlySet<string> = new Set(
  `AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC
  ON QC BC AB MB SK NS NB NL PE NSW VIC QLD SA TAS ACT NT SP RJ MG RS PR SC BA PE CE GO DF ES UK USA US UAE
  N.L. D.F. CDMX Jal. Qro. Gto. Pue. Ver. B.C. S.L.P. Q.R. Chih. Coah. Son. Sin. Tamps. Yuc. Mich. Hgo. Oax. Edomex Ont. Que. Qc. Alta. Calif. Mass. Tex. Fla. Ill. Pa. Va. Wash. Ore. Conn. Minn. Wis. Mich. N.Y. N.J. D.C. N.C. S.C. U.K. U.S. U.S.A.
  MH KA TS AP UP HR PB RJ GJ KL MP CG JH UK KZN RJ MG CABA BsAs FVG
  BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH NRW ZH BE VD GE BS ZG TI LU`.split(/\s+/),
);

/** Regions by name, folded. */
export const REGIONS: ReadonlySet<string> = new Set(
  `alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada new_hampshire new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma oregon pennsylvania rhode_island south_carolina south_dakota tennessee texas utah vermont virginia washington west_virginia wisconsin wyoming
  ontario quebec british_columbia alberta manitoba saskatchewan nova_scotia new_brunswick new_south_wales victoria queensland tasmania south_australia western_australia
  england scotland wales northern_ireland yorkshire west_yorkshire north_yorkshire south_yorkshire lancashire kent essex surrey sussex east_sussex west_sussex hampshire dorset devon cornwall somerset norfolk suffolk cheshire cumbria northumberland durham county_durham tyne_and_wear merseyside greater_manchester greater_london west_midlands east_midlands oxfordshire berkshire buckinghamshire hertfordshire cambridgeshire lincolnshire nottinghamshire derbyshire leicestershire staffordshire shropshire gloucestershire wiltshire warwickshire worcestershire bedfordshire northamptonshire midlothian fife aberdeenshire highland co_cork co_dublin county_cork county_galway county_kerry
  baden_wurttemberg bayern bavaria brandenburg hessen hesse mecklenburg_vorpommern niedersachsen lower_saxony nordrhein_westfalen north_rhine_westphalia rheinland_pfalz saarland sachsen saxony sachsen_anhalt schleswig_holstein thuringen thuringia tirol tyrol steiermark styria karnten oberosterreich niederosterreich vorarlberg burgenland salzburg aargau thurgau graubunden
  ile_de_france bretagne normandie nouvelle_aquitaine occitanie auvergne_rhone_alpes grand_est hauts_de_france bourgogne_franche_comte pays_de_la_loire centre_val_de_loire provence corse alsace lorraine picardie savoie haute_savoie gironde finistere isere rhone
  andalucia aragon asturias cantabria castilla_y_leon castilla_la_mancha cataluna catalunya catalonia comunidad_de_madrid comunidad_valenciana extremadura galicia navarra pais_vasco euskadi la_rioja murcia islas_baleares canarias islas_canarias jalisco nuevo_leon estado_de_mexico antioquia cundinamarca
  lombardia lombardy piemonte veneto liguria toscana tuscany umbria marche lazio abruzzo molise campania puglia basilicata calabria sicilia sicily sardegna friuli_venezia_giulia emilia_romagna trentino alto_adige valle_d_aosta
  minas_gerais parana bahia pernambuco ceara santa_catarina rio_grande_do_sul goias alentejo algarve minho acores madeira
  noord_holland zuid_holland north_holland south_holland utrecht gelderland overijssel drenthe friesland groningen flevoland limburg noord_brabant zeeland vlaanderen wallonie antwerpen oost_vlaanderen west_vlaanderen vlaams_brabant
  mazowieckie malopolskie slaskie wielkopolskie dolnoslaskie pomorskie lodzkie lubelskie podkarpackie podlaskie swietokrzyskie opolskie lubuskie zachodniopomorskie warminsko_mazurskie kujawsko_pomorskie
  abia_state adamawa_state akwa_ibom_state anambra_state bauchi_state bayelsa_state benue_state borno_state cross_river_state delta_state ebonyi_state edo_state ekiti_state enugu_state gombe_state imo_state jigawa_state kaduna_state kano_state katsina_state kebbi_state kogi_state kwara_state lagos_state nasarawa_state niger_state ogun_state ondo_state osun_state oyo_state plateau_state rivers_state sokoto_state taraba_state yobe_state zamfara_state`
    .split(/\s+/)
    .map((name) => name.replace(/_/g, ' ')),
);
