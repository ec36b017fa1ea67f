/** Small words inside names, folded. */
export const PARTICLES: ReadonlySet<string> = new Set(
  "von van der den de del della di da dos das do du la le les el al bin ibn ben ter ten zu zum zur vom of y e i 't op la' d' af av st. mac san santa".split(
    ' ',
  ),
);

/** Forms of address and academic titles before a name. */
export const HONORIFIC =
  /^(?:(?:di|lic|n\. med|dr n|hab|lek|med|mr|mrs|ms|miss|mx|(?:dott?|prof|dr)\.ssa|dr|prof|professor|rev|sir|dame|herr|frau|m|mme|mlle|monsieur|madame|sr|sra|don|doña|sig\.(?:ra|na)|sig|dott|dottor|dottoressa|ing|avv|arch|eng|engª|dra|drª|dhr|mevr|drs|ir|mgr|inż|inz|lek|hab|pan|pani|dipl|mag|univ|pd|priv|rer|nat|med|phil|iur|jur|h\.c|habil|mult|oec|techn|dent|vet|pharm|pol|soc|paed|agr|troph|art|theol|mus|geom|rag|per\.ind)(?:\.|(?=\s))(?:-(?:ing|inf|phys|kfm|kffr|kauff?r?|betriebsw|psych|päd|biol|chem|math|wirt|wi-ing|soz)(?:\.|(?=\s))?)*\s*(?:\((?:fh|tu|uni|univ)\)\s*)?)+(?=\p{Lu})/iu;

/** Family names that stand first by custom, folded; capitals only mark them. */
export const EAST_ASIAN_FAMILY_NAMES: ReadonlySet<string> = new Set(
  `tan lim lee ng wong chan chua goh ong teo koh ang yeo sim low chong cheng cheung lau leung ho lam tang chen wang li zhang liu yang huang zhao wu zhou xu sun ma zhu hu guo he lin luo gao zheng liang xie song
  nguyen tran le pham huynh hoang phan vu vo dang bui do duong ly kim park choi jung kang cho yoon jang lim han shin kwon sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada
  nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp`.split(/\s+/),
);

/** Letters after a name, folded and without dots. */
export const CREDENTIALS: ReadonlySet<string> = new Set(
  `phd dphil md mba msc bsc ma ba meng beng mph mpa llm llb jd rn bsn msn np lpn cna cpa cfa cma aca acca fca frcs frcp mrcp mrcs facs fache pe peng ceng miet mice
  pmp csm cissp cism pgce qts med edd edm dds dmd dvm do pharmd od rd ldn lcsw msw lmft cfp chrp phr sphr shrm-cp shrm-scp esq jr sr ii iii iv mscit mtech btech bcom mcom mcips fcips mcipd fcipd hons
  dipl-ing bachelor master mphil mres ccna ot otr pt dpt slp ccc-slp aprn fnp-bc fnp crna cnm rnc ccrn ocn cen rpn rgn rmn en bvsc mrcvs frics mrics riba aia leed ap pg fh mag dr prof eur ing bs ms m.sc b.sc m.a b.a`.split(
    /\s+/,
  ),
);

export const NAME_LABEL =
  /^(?:name|full name|vor- und (?:nachname|zuname)|vorname(?:,? (?:und )?(?:nach)?name)?|nachname|nom(?: et prénoms?)?|prénom(?:\(s\))? et nom|prénom nom|nombre(?: y apellidos?| completo)?|apellidos y nombre|nome(?: e cognome| completo| e apelido)?|cognome e nome|naam|voornaam en achternaam|imię i nazwisko|imie i nazwisko|nazwisko i imię|candidate)(?:\s*[:–-]\s*|\t\s*)|^(?:Name|Nom|Nombre|Nome|Naam|Imię i nazwisko)\s+(?=\p{Lu}[\p{L}'’-]+\s+\S)/iu;
