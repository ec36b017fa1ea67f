/** Sports, fitness, leisure, small crafts. */
export const SPORT_LEISURE = `
[domain]
Sports~ = sport?; athletics; deporte; deportes; esporte; desporto; sporten; sportwetenschappen; sports science; Sportwissenschaft; STAPS; ciencias del deporte; scienze motorie e sportive; ciências do desporto
Sports coaching < Sports, Coaching = coaching athletes; team coaching in sports; Trainertätigkeit; Sporttraining; entraînement sportif; entraîneur sportif; entrenamiento deportivo; entrenador; allenamento sportivo; treino desportivo; treinamento esportivo; trenerstwo; youth coaching; Übungsleitung
Personal training < Fitness instruction = one-to-one training; Personaltraining; coaching sportif; entrenamiento personal; personal trainer; allenamento personalizzato; treino personalizado; trening personalny
Fitness instruction < Sports = fitness; fitness training; gym instruction; Fitnesstraining; remise en forme; musculation; instrucción de fitness; acondicionamiento físico; istruttore fitness; sala pesi; musculação; instrutor de academia; fitnessbegeleiding; instruktor siłowni; strength and conditioning; Krafttraining
Group fitness < Fitness instruction = group exercise; aerobics; spinning; indoor cycling; Zumba; Gruppenkurse; cours collectifs; clases colectivas; clases dirigidas; corsi di gruppo; aulas de grupo; groepslessen; zajęcia grupowe; HIIT; Les Mills
Yoga < Fitness instruction = yoga teaching; Yogaunterricht; joga; ioga; pilates; meditation; mindfulness; Achtsamkeit; pleine conscience
Swimming instruction < Sports = swimming teaching; swimming?; Schwimmunterricht; Schwimmen; natation; enseñanza de natación; natación; nuoto; istruttore di nuoto; natação; zwemles; zwemonderwijs; nauka pływania; pływanie; aqua fitness
Lifeguarding < Swimming instruction = pool supervision; Badeaufsicht; Rettungsschwimmen; Rettungsschwimmer; surveillance de baignade; BNSSA; socorrismo; socorrista acuático; salvamento acuático; bagnino; assistente bagnanti; nadador-salvador; guarda-vidas; zwembadtoezicht; ratownik wodny; ratownictwo wodne
Ski instruction < Sports = ski teaching; snowboarding instruction; skiing; Skiunterricht; Skilehrer; enseignement du ski; moniteur de ski; instrucción de esquí; insegnamento sci; maestro di sci; skiles; nauka jazdy na nartach
Football coaching < Sports coaching = soccer coaching; football?; soccer; Fußballtraining; entraînement de football; fútbol; calcio; futebol; voetbaltraining; piłka nożna; UEFA B
Martial arts < Sports = judo; karate; taekwondo; Kampfsport; arts martiaux; artes marciales; arti marziali; artes marciais; vechtsport; sztuki walki; boxing
Climbing < Sports = rock climbing; mountaineering; Klettern; Bergsteigen; alpinisme; montañismo; arrampicata; alpinismo; klimmen; wspinaczka; high ropes courses
Outdoor education < Sports, Teaching = outdoor activities; adventure education; Outdoorpädagogik; activités de plein air; actividades al aire libre; educazione outdoor; atividades ao ar livre; buitensport; kayaking; sailing?; hiking leadership
Horse riding < Sports = riding instruction; equestrian; Reiten; Reitunterricht; équitation; equitación; equitazione; equitação; paardrijden; jazda konna; jeździectwo
Tennis coaching < Sports coaching = tennis?; Tennistraining; tenis
Team sports coaching < Sports coaching = rugby coaching; basketball coaching; volleyball coaching; handball coaching; basketball?; volleyball?; rugby?; handball?
Athletics coaching < Sports coaching = gymnastics coaching; gymnastics?
Diving < Sports = scuba diving; professional diving; Tauchen; buceo; subacquea; mergulho; duiken; nurkowanie; PADI; commercial diving
Sports management < Sports, Management = club management; Sportmanagement; management du sport; gestión deportiva; gestione sportiva; gestão desportiva; gestão esportiva; zarządzanie sportem
Refereeing < Sports = umpiring; Schiedsrichter; arbitrage sportif; arbitraje deportivo; arbitrato sportivo; arbitragem desportiva; scheidsrechter; sędziowanie
Sports therapy < Sports, Physiotherapy = sports rehabilitation; Sporttherapie; sports injuries; athletic training; réathlétisation; readaptación deportiva
Performance analysis in sports < Sports, Data analysis = match analysis; Spielanalyse; analyse vidéo sportive; scouting; análisis de rendimiento; match analyst
Leisure facility operation < Sports, Customer service = leisure centre work; gym reception; Bäderbetrieb; Fachangestellter für Bäderbetriebe; gestion d'équipements sportifs; animation sportive; animación deportiva; theme parks
Holiday entertainment < Hospitality = resort entertainment; Animation im Hotel; animateur club; animación turística; animazione turistica; animação turística; animatieteam; animator czasu wolnego; kids club
Gambling services < Hospitality = casino dealing; croupier; casino; betting shop; Spielbank; jeux de casino; salas de juego
Chess = Schach; échecs; ajedrez; scacchi; xadrez; schaken; szachy
Handicrafts = crafts?; Kunsthandwerk; Handarbeit; artisanat; artesanía; artigianato; artesanato; ambachten; rękodzieło; knitting and crochet; Stricken; basketry; candle making; soap making
Instrument making = luthiery; Instrumentenbau; Klavierstimmen; lutherie; facture instrumentale; liutería; luthería; piano tuning; organ building; instrumentenbouw; lutnictwo
Locksmith services = key cutting; Schlüsseldienst; dépannage serrurerie; cerrajería de urgencia; apertura porte; chaveiro; slotenmakerij; dorabianie kluczy
Dog training = Hundetraining; éducation canine; dressage; adiestramiento canino; addestramento cani; adestramento de cães; hondentraining; szkolenie psów; dog therapy; dogoterapia; animal-assisted therapy; tiergestützte Therapie
Funeral services = funeral directing; embalming; Bestattungswesen; pompes funèbres; thanatopraxie; servicios funerarios; tanatopraxia; onoranze funebri; serviços funerários; uitvaartverzorging; usługi pogrzebowe
Modelling work = fashion modelling; Modeltätigkeit; mannequinat; modelaje; modeling
Fashion styling < Fashion retail = personal styling; image consulting; Stilberatung; stylisme personnel; asesoría de imagen; consulenza d'immagine; consultoria de imagem
[certificate]
Fitness licence < Fitness instruction = Fitnesstrainer B-Lizenz; B-Lizenz; A-Lizenz Fitness; NASM; ACE certified personal trainer; NSCA; CSCS strength; REPs Level 3; Level 3 Personal Trainer; BPJEPS; BPJEPS AF; CREF!; EFAA; fitnesstrainer A; CQP ALS
Coaching licence in sports < Sports coaching = UEFA A licence; UEFA licence; Trainer-C-Lizenz; C-Lizenz; Übungsleiterschein; Übungsleiter C; brevet d'entraîneur; BEES; licencia de entrenador; patentino allenatore; trainerslicentie; licencja trenerska
Lifeguard certificate < Lifeguarding = NPLQ; RLSS; DLRG Silber; Deutsches Rettungsschwimmabzeichen; Rettungsschwimmabzeichen Silber; título de socorrista; brevetto assistente bagnanti; patentes nadador-salvador; uprawnienia ratownika wodnego; STA Level 2; MNS!; BEESAN
Yoga teacher certificate < Yoga = RYT 200; Yoga Alliance; Yogalehrer AYA; 200h yoga teacher training; 200-hour yoga teacher
Ski instructor certificate < Ski instruction = BASI!; CSIA; DSLV; monitorat de ski ENSA; staatlich geprüfter Skilehrer; SSSA
`;
