import type { WordsOfLanguage } from './words-of-language.js';

export const FRENCH: WordsOfLanguage = {
  neutral:
    'le la les l un une des de du d et à au aux en dans sur par pour avec chez vers est sont était étaient être été a ont avait ai son sa ses leur leurs ce cette ces cet qui que qu dont se s y je j mon ma mes lors via ainsi afin',
  plain:
    'le la les l un une est sont étaient était être été ont avait ai son sa ses leur leurs ce cette ces cet se s y je j mon ma mes',
  coordinators: 'et ou mais puis ainsi',
  levels: [
    "observer observé observation apprendre appris étudier étudié tenter tenté essayer essayé proposer proposé proposition planifier projeter échouer échoué assister-à découvrir découverte initiation stage-d'observation suivre suivi formation",
    'aider aidé aide assister assisté assistance soutenir soutenu soutien appuyer appuyé appui contribuer contribué contribution participer participé participation collaborer collaboré collaboration accompagner accompagné accompagnement équipe nous notre ensemble',
    'coordonner coordonné coordination organiser organisé organisation superviser supervisé supervision encadrer encadré encadrement animer animé animation piloter',
    'gérer géré gestion diriger dirigé direction manager managé management responsable responsabilité conduire conduit',
    'fonder fondé fondation créer créé création concevoir conçu conception initier initié lancer lancé lancement établir établi développer-entreprise transformer transformé',
  ],
  light:
    'fournir fourni offrir offert apporter apporté effectuer effectué réaliser réalisé faire fait assurer assuré donner donné mener mené dispenser dispensé',
  governors:
    'responsable de|responsable du|responsable des|chargé de|chargée de|chargé du|chargée du|chargé des|chargée des|en charge de|en charge du|en charge des|mes missions étaient',
  limiters:
    'adjoint adjointe assistant assistante vice junior stagiaire stage apprenti apprentie alternant alternante alternance intérim intérimaire ancien ancienne bénévole bénévolat temporaire occasionnel occasionnelle occasionnellement partiel partielle partiellement partie quelques certains certaines moitié base bases notions simple simples petit petite petits petites ébauche prototype maquette concept simulation échantillon proposition prévu prévue possible attendu estimé objectif pilote essai test presque environ près sous supervision tutelle encadré projet-étudiant loisir second seconde remplaçant remplacement suppléant seulement surtout souvent parfois régional interne nominé finaliste candidat débuté commencé provisoire rarement peine échoué évité perdu manque malgré sauf empêché refusé annulé manqué moins pourrait devait voulait co',
  negators: "ne pas non sans jamais aucun aucune ni rien n'",
  more: 'plus de|supérieur à|au-delà de',
  least: 'au moins|minimum',
  less: "moins de|jusqu'à|au plus|maximum|inférieur à|sous",
  about: 'en moyenne|une moyenne de|environ|près de|presque|quelque|autour de|à peu près',
  binding: 'par sous comme',
  prepositions: 'à au aux chez dans en sur|pour|de du des d|avec via|vers|comme|par|sous|contre|entre',
  singular: 'un une',
  of: 'de du d des',
  measures: 'gamme variété nombre ensemble série type types groupe équipe total partie éventail portefeuille lot',
  doers:
    /(?:eurs?|euses?|trices?|iers?|ieres?|(?<!sout|entret|maint)iens?|iennes?|istes?|ants?|antes?|chefs?|cheffes?)$/,
  rings: `
    aider, aide, assister, assistance, soutenir, soutien, appuyer, appui|créer, création, élaborer, élaboration|réduire, réduction, diminuer, diminution, baisser, baisse|augmenter, augmentation, accroître, hausse|améliorer, amélioration, optimiser, optimisation|vérifier, vérification, contrôler, contrôle|planifier, planification|organiser, organisation|
    effectuer, réaliser, réalisation, exécuter, exécution|rédiger, rédaction, écrire|réparer, réparation, dépanner, dépannage|entretenir, entretien, maintenance|monter, montage, installer, installation, poser, pose|vendre, vente|acheter, achat, achats|former, formation|enseigner, enseignement|conseiller, conseil|accueillir, accueil, recevoir, réception|
    gérer, gestion, gérant|développer, développement|préparer, préparation|suivre, suivi|traiter, traitement|nettoyer, nettoyage|livrer, livraison|analyser, analyse|concevoir, conception|animer, animation|encadrer, encadrement|coordonner, coordination|superviser, supervision|diriger, direction|produire, production|utiliser, utilisation|
    garantir, assurer|clients, clientèle|salariés, employés, collaborateurs, personnel|entreprise, société|erreurs, fautes|participer, participation|contribuer, contribution|servir, service|négocier, négociation|gestion, administration|recruter, recrutement|mettre en place, mise en place, instaurer, installer|tenir, tenue|envoyer, envoi|commander, commande`,
  weaker: `
    diriger > gérer, encadrer, superviser, coordonner, animer|gérer > administrer, suivre, coordonner, traiter|gestion > suivi, coordination, traitement|superviser > suivre, contrôler|coordonner > organiser|responsable de > gestion, gérer|chargé de > gestion|fonder > créer, lancer|concevoir > participer à la conception|former > accompagner, aider|doubler > augmenter|excellent > bon|courant > bon|tous > plusieurs`,
};
