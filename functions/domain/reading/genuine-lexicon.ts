/** The features of a genuine wish in a message. Each name is a fact that a reader can find in the text. */
export const genuineFeatures = [
  'piece-reference',
  'piece-type',
  'material',
  'dimension',
  'quantity',
  'recipient',
  'own-use',
  'occasion',
  'own-milestone',
  'collecting',
  'keeping-value',
  'bespoke-work',
  'repair-work',
  'house-event',
  'date',
  'visit',
  'meeting-wish',
  'house-way',
  'request',
] as const;

export type GenuineFeature = (typeof genuineFeatures)[number];

const months =
  'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december';
const days =
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const kin =
  'femme|epouse|mari|epoux|compagne|compagnon|fiancee?|conjointe?|mere|maman|pere|papa|fille|fils|soeur|frere|grand-?mere|grand-?pere|belle-?mere|beau-?pere|marraine|parrain|filleule?|niece|neveu|tante|oncle|amie?|parents|beaux-?parents|associee?|assistante?|temoins?|wife|husband|partner|fiancee?|girlfriend|boyfriend|mother|mum|mom|father|dad|daughter|son|sister|brother|grandmother|grandfather|grandson|granddaughter|mother-in-law|father-in-law|in-laws|godmother|godfather|goddaughter|godson|niece|nephew|aunt|uncle|friend|best friend|bridesmaids?|business partner';

/**
 * Patterns over normalised text (lower case, no accents), in French and English; `italian-lexicon.ts` has those in
 * Italian. None of them may match money, property, title or profession: a test adds such words to every message of the
 * fixture and expects no change.
 */
export const genuineLexicon: Readonly<Record<GenuineFeature, readonly RegExp[]>> = {
  'piece-reference': [
    /\b(?:ref|reference|modele|model|piece)\b\.? ?(?:n°|no\.?|number|numero|:|#)? ?(?=[a-z0-9./-]*\d)[a-z0-9][a-z0-9./-]{2,14}/,
    /\b(?=[a-z]*\d)(?:[a-z]{1,4}[-.]?\d{3,6}(?:[-./][a-z0-9]{1,6})?|\d{4,6}[-./][a-z0-9]{1,6})\b/,
  ],
  'piece-type': [
    /\b(?:bagues?|solitaires?|alliances?|colliers?|sautoirs?|pendentifs?|bracelets?|joncs?|manchettes?|boucles? d'oreilles?|creoles?|puces? d'oreilles?|broches?|diademes?|parures?|rivieres?|medailles?|medaillons?|chevalieres?|clips?|boutons de manchettes?|bijoux?|joyaux?|haute joaillerie)\b/,
    /\b(?:montres?|chronographes?|tourbillons?|repetition minutes?|quantiemes?|garde-temps|horlogerie|bracelet-montre)\b/,
    /\b(?:sacs?(?: a main)?|besaces?|cabas|pochettes?|malles?|valises?|mallettes?|portefeuilles?|porte-?cartes?|porte-?monnaies?|ceintures?|maroquinerie|serviettes? en cuir|foulards?|carres? (?:de|en) soie|gants)\b/,
    /\b(?:robes?|tailleurs?|manteaux?|smokings?|costumes?|vestes?|capes?|haute couture|tenues?|traine|souliers|escarpins|mocassins|parfums?|jupes?|chemisiers?|pantalons?|flacons?|services? de table|vases?|lampes?|vaisselle|couverts|verres? en cristal|plaids?)\b/,
    /\b(?:(?:ear|wedding |engagement |signet |cocktail |eternity )?rings?|bands?|necklaces?|pendants?|chokers?|bracelets?|bangles?|cuffs?|earrings?|studs|clips|lockets?|brooch(?:es)?|tiaras?|cufflinks?|jewell?ery|jewels?)\b/,
    /\b(?:watch(?:es)?|timepieces?|chronographs?|tourbillons?|minute repeaters?|perpetual calendars?|dress watch)\b/,
    /\b(?:(?:hand)?bags?|totes?|clutch(?:es)?|trunks?|suitcases?|briefcases?|wallets?|card ?holders?|belts?|holdalls?|weekenders?|silk scar(?:f|ves)|scar(?:f|ves)|gloves)\b/,
    /\b(?:gowns?|dress(?:es)?|coats?|jackets?|suits?|tuxedos?|couture|shoes|loafers|pumps|skirts?|blouses?|trousers|perfumes?|fragrances?|tableware|vases?|lamps?|chess sets?|backgammon(?: sets?)?)\b/,
  ],
  material: [
    /\b(?:or (?:rose|jaune|blanc|gris)|platine|diamants?|saphirs?|emeraudes?|rubis|perles?|nacre|opales?|spinelles?|tourmalines?|padparadscha|paraiba|aigue-?marines?|topazes?|onyx|jade|email|emaillee?|laque|titane|acier|ceramique|fermoirs?|serti(?:e|ssage)?)\b/,
    /\b(?:(?:rose|yellow|white|pink) gold|platinum|diamonds?|sapphires?|emeralds?|rub(?:y|ies)|pearls?|mother-of-pearl|opals?|spinels?|tourmalines?|aquamarines?|topaz|onyx|enamel(?:led)?|lacquer|titanium|stainless steel|steel|ceramic|clasp|setting|pave|palladium)\b/,
    /\b(?:cuir|croco(?:dile)?|alligator|autruche|veau|agneau|chevre|box|daim|lezard|galuchat|soie|cachemire|velours|dentelle|satin|tulle|organza|broderies?|brodee?|vison|laine|lin)\b/,
    /\b(?:leather|crocodile|ostrich|calfskin|lambskin|suede|lizard|shagreen|silk|cashmere|velvet|lace|chiffon|crepe|embroider(?:y|ed)|wool|linen|palladium hardware|gold hardware)\b/,
    /\b(?:noir|bleu(?: nuit| marine)?|bordeaux|cognac|ivoire|ecru|grenat|fauve|taupe|black|navy|burgundy|ivory|midnight blue|tan|ecru)\b/,
  ],
  dimension: [
    /\b\d{1,3}(?:[.,]\d{1,2})? ?(?:carats?|cts?|mm|cm)\b/,
    /\b(?:taille|tour de (?:doigt|poignet)|pointure|ring size|finger size|wrist|size|diametre|diameter)\b[^.]{0,18}?\d{1,2}/,
    /\b(?:taille|coupe) (?:emeraude|princesse|coussin|poire|brillant|ovale|marquise|asscher)\b/,
    /\b(?:emerald|princess|cushion|pear|brilliant|oval|marquise|asscher|round|old mine|rose)[ -]cut\b/,
    /\b(?:remontage manuel|automatique|manual(?:ly)?[ -]w(?:ind|ound)|hand-wound|automatic|phases? de lune|moon ?phase|calibre|cadran|dial|boitier|lunette|bezel|bandouliere|shoulder strap|petit modele|grand modele|small model)\b/,
  ],
  quantity: [
    /\b(?:une paire|deux|trois|quatre|cinq|six|sept|huit|dix|douze|quinze|vingt|une douzaine) (?!ans|annees?|mois|semaines?|jours?|heures?|minutes?|fois|millions?|mille)[a-z]{4,}/,
    /\b(?:a pair of|a set of|two|three|four|five|six|seven|eight|ten|twelve|fifteen|twenty|a dozen) (?!years?|months?|weeks?|days?|hours?|minutes?|times?|millions?|thousand|hundred)[a-z]{4,}/,
    /\b\d{1,2} (?:pieces?|bagues?|montres?|sacs?|bracelets?|carres?|foulards?|cadeaux|exemplaires?|coffrets?|rings?|watches|bags?|gifts?|scarves|sets?|guests|invites)\b/,
  ],
  recipient: [
    new RegExp(
      `\\b(?:mon|ma|mes|notre|nos|sa|son) (?:futur[e]? |tres cher[e]? |chere? |meilleure? |petite? )?(?:${kin})\\b`,
    ),
    new RegExp(
      `\\b(?:my|our|his|her) (?:future |dear |late |eldest |youngest |elder |younger |best |little |great-?)?(?:${kin})s?\\b`,
    ),
    /\b(?:un cadeau|offrir|lui offrir|en cadeau|pour l'offrir|lui faire plaisir|a gift|a present|as a gift|give (?:her|him|them)|surprise (?:her|him)|for (?:her|him))\b/,
  ],
  'own-use': [
    /\b(?:pour moi(?:-meme)?|m'offrir|me faire plaisir|mon usage|a mon poignet|remplacer (?:ma|mon|mes)|porter au quotidien|tous les jours|que je (?:puisse|pourrai|vais) porter|je (?:la|le|les) porte(?:rais|rai)?|j'ai (?:un|le) poignet|je (?:fais|mets) du \d\d|je m'offre|la mienne|j'ai (?:perdu|casse|toujours reve))\b/,
    /\b(?:for myself|treat myself|for my own|replac(?:e|ing) my|wear (?:it )?(?:every day|daily)|everyday wear|something for me|i can (?:actually )?wear|i (?:wear|take) (?:a )?(?:uk |us |french )?(?:size )?\d|my (?:own )?(?:wrist|finger|size)|i (?:have )?always (?:wanted|dreamed|dreamt))\b/,
  ],
  occasion: [
    /\b(?:anniversaires?|mariages?|fiancailles|noces|bapteme|communion|naissance|noel|saint-valentin|fete des (?:meres|peres)|demande en mariage|demander (?:ma|mon) [a-z]+ en mariage|diplome|retraite|(?:ma|sa|notre) (?:\w+ )?promotion|premier (?:vrai )?(?:poste|emploi|salaire)|(?:nous nous |se |je me |vais me )mari(?:ons|ent|e|er)|nouvel an|pacs|pendaison de cremaillere|remerciements?|cinquante ans|soixante ans|(?:ses|mes|nos|les|de) (?:18|20|25|30|35|40|45|50|60|70|80) ans)\b/,
    /\b(?:(?:wedding|birthday|anniversary|engagement|proposal|propose to|proposing|christening|baptism|graduation|graduating|retirement|(?:my|his|her|our) (?:\w+ )?promotion|first (?:real |proper )?(?:job|salary|pay cheque|paycheck)|made partner|christmas|valentine'?s?|mother'?s day|father'?s day|birth of (?:my|our|a)|newborn|new baby|eid|diwali|lunar new year|hanukkah|thank-?you gift|jubilee|quinceanera|bar mitzvah|bat mitzvah)|(?:30|40|50|60|70)th|getting married|turns? (?:18|20|21|25|30|40|50|60|70|80)|turning (?:18|20|21|25|30|40|50|60|70|80))\b/,
  ],
  'own-milestone': [
    /\b(?:fiancailles|demande en mariage|demander (?:ma|mon) [a-z]+ en mariage|nous nous marions|je me marie|nos alliances|deux alliances|nos (?:\w+ ){0,2}ans de mariage|nos noces|mon (?:mariage|diplome|divorce)|ma (?:promotion|retraite|these)|premier (?:vrai )?(?:poste|emploi|salaire))\b/,
    /\b(?:engagement|propos(?:e|al|ing)|our (?:wedding|engagement|\w+ anniversary|anniversary)|getting married|we (?:have been|are getting|were) married|wedding bands?|he said yes|she said yes|my (?:promotion|retirement|graduation|divorce|phd|first (?:real |proper )?(?:job|salary))|made partner)\b/,
  ],
  collecting: [
    /\b(?:ma collection|sa collection|complet(?:er|e) (?:ma|une|la) (?:collection|serie|parure)|collectionne|collectionneurs?|collectionneuse|my collection|our collection of|collect(?:or|ing)|i collect|complet(?:e|ing) (?:my|the|a) (?:set|suite|collection))\b/,
  ],
  'keeping-value': [
    /\b(?:transmettre|transmission|piece de placement|garde(?:r)? sa valeur|patrimoniale?|heritage a (?:mes|nos)|heirloom|hold(?:s)? (?:its|their) value|investment piece|pass (?:it )?(?:on|down) to|next generation)\b/,
  ],
  'bespoke-work': [
    /\b(?:sur[ -]mesure|commande speciale|creation unique|piece unique|personnalis(?:er|ation|ee?)|dessiner|faire (?:realiser|creer|dessiner|graver)|gravure|graver|monogramme|initiales|remonter (?:une|la|les|mes) pierres?|transformer (?:une|la|ma|le|un) [a-z]+)\b/,
    /\b(?:bespoke|made[ -]to[ -](?:measure|order)|custom[ -]made|customi[sz]ed|commission(?:ed|ing)?|one of a kind|one-off|engrav(?:ed?|ing)|monogram(?:med)?|initials|reset (?:a|the|my)|remodel|special order|personalis(?:ed?|ation))\b/,
  ],
  'repair-work': [
    /\b(?:repar(?:er|ation|ee?)|revision|restaur(?:er|ation|ee?)|remise a (?:taille|neuf|grandeur)|mettre a (?:ma )?taille|changer (?:le|la) (?:bracelet|pile|fermoir|verre|couture)|ne (?:marche|fonctionne) plus|s'est (?:arretee?|cassee?|detachee?)|avance de|retarde|rayures?|polissage|couture (?:qui )?(?:lache|defaite|decousue)|entretien|nettoyage|pierre (?:perdue|tombee|manquante)|cassee?s?)\b/,
    /\b(?:repair(?:ed|s|ing)?|servic(?:ed|ing)|a service|full service|restor(?:ed?|ation)|resiz(?:ed?|ing)|restrung|re-?string|polish(?:ed|ing)?|stopped (?:working|running)|has stopped|runs? (?:slow|fast)|losing (?:\w+ )?(?:minutes|time)|broken|broke|scratch(?:ed|es)?|lost a stone|missing stone|stone (?:has )?(?:fallen|fell)|loose|clasp (?:no longer|does not|doesn't)|new strap|stitching|replacement strap|overhaul)\b/,
  ],
  'house-event': [
    /\b(?:invitation|(?:recu|repondre a) (?:le|votre) carton|defile|vernissage|soiree|presentation privee|avant-premiere|exposition|inauguration|cocktail|visite (?:de|des) (?:l'atelier|ateliers|archives)|runway show|fashion show|private view(?:ing)?|preview|trunk show|opening night|exhibition|unveiling|atelier visit|gala|reception)\b/,
  ],
  date: [
    new RegExp(`\\b(?:\\d{1,2}(?:er|st|nd|rd|th)? (?:of )?(?:${months})|(?:${months}) \\d{1,2}(?:st|nd|rd|th)?)\\b`),
    new RegExp(
      `\\b(?:en|debut|fin|mi-?|courant|avant|d'ici|pour|in|by|before|early|late|mid|end of|until|this|next|of) ?(?:the end of |la fin |le mois de |la mi-?)?(?:${months})\\b`,
    ),
    new RegExp(`\\b(?:${days})\\b`),
    /\b(?:demain|cette semaine|la semaine prochaine|ce mois-ci|le mois prochain|ce week-end|dans (?:les|deux|trois|quelques|dix|quinze) (?:jours|semaines)|dans (?:quinze|huit) jours|d'ici (?:noel|la fin|l'ete|le)|avant (?:noel|l'ete|les fetes|la fin))\b/,
    /\b(?:tomorrow|this week(?:end)?|next week(?:end)?|this month|next month|in (?:two|three|a few|ten|\d{1,2}) (?:days|weeks)|in a fortnight|before (?:christmas|the holidays|the end|summer)|by (?:christmas|the end|summer))\b/,
    /\b\d{1,2}[/.]\d{1,2}(?:[/.](?:20)?\d{2})?\b|\b20\d{2}-\d{2}-\d{2}\b/,
  ],
  visit: [
    /\b(?:je (?:serai|suis)|nous (?:serons|sommes)|de passage|en sejour|en deplacement|(?:je|nous) (?:re)?(?:passe|passons|passerai|passerons|viens|venons|viendrai|viendrons)|passer|venir|me rendre|me deplacer|habite) (?:a|au|aux|en|chez|dans|vous|pres|sur)\b/,
    /\b(?:i'?(?:ll| will)? be|i am|i'm|we(?:'ll| will)? be|we are|we're|staying|passing through|visiting|travell?ing to|flying (?:in)?to|come (?:in|to|by)|based|live|drop by|stop by) ?(?:in|at|to|through|near|by|your|the)\b/,
    /\b(?:votre|vos|la|l'une de vos) (?:boutiques?|maison|salons?|adresse)\b|\b(?:your|the) (?:\w+ )?(?:boutique|salon|store|flagship|house|maison)\b/,
  ],
  'meeting-wish': [
    /\b(?:rendez-vous|rdv|prendre rendez|rencontrer|etre re[cç]ue?s?|me recevoir|nous recevoir|fixer un (?:moment|creneau|horaire)|un creneau|en tete-a-tete|etre (?:rappelee?|appelee?|contactee?)|me (?:rappeler|joindre))\b/,
    /\b(?:appointments?|meet(?:ing)? (?:with|one|an|your|someone)|book (?:a|an|some)|arrange (?:a|an) (?:visit|viewing|time|call|meeting)|schedule (?:a|an)|private viewing|be received|receive (?:me|us)|a time to|call me|a call)\b/,
  ],
  'house-way': [
    /\b(?:atelier|artisans?|savoir-faire|salon prive|en prive|en toute discretion|discretement|discretion|confidentiel(?:le|lement)?|conseill(?:er|ere|ers)|vos archives|vintage|haute joaillerie|collection privee|essayer|essayage|decouvrir|voir en vrai|de pres)\b/,
    /\b(?:ateliers?|craftsm[ae]n(?:ship)?|artisans?|private (?:salon|room|appointment|collection)|in private|discreet(?:ly)?|discretion|confidential(?:ly)?|advis[eo]r|archives?|heritage|vintage|high jewell?ery|try (?:it |them )?on|try (?:a|the|some|both)|in person|see (?:it|them) (?:in person|properly)|fitting|feel the)\b/,
  ],
  request: [
    /\b(?:je|nous) (?:souhait(?:e|erais|ons|erions|erai)|voudr(?:ais|ions)|aimer(?:ais|ions)|cherch(?:e|ons)|recherch(?:e|ons)|desir(?:e|ons|erais|erions)|me demande|veux|viens|pense|songe|prepare|dois|hesite|envisage|cherchons|suis (?:a la recherche|interesse|seduite?|tombee?))\b/,
    /\bj'(?:aimerais|hesite|envisage|attends|aurais|ai besoin|ai vu|apprecierais)\b|\bil (?:me|nous) faut\b/,
    /\b(?:pourriez|pouvez|auriez|avez|serait-il|est-il|est-ce|sauriez|proposez|faites|combien de temps|comment|quand|existe-t|reste-t|disponible|interessee?|a la recherche)\b/,
    /\b(?:i|we)(?:'d|'m| would| am| are|'re)? (?:also |very much |really |would )?(?:like|love|want|wish|need|hope|looking|searching|seeking|hoping|interested|wonder(?:ing)?|after|thinking|considering|hunting|planning|trying|keen)\b/,
    /\b(?:could you|can you|would you|do you|is it|is there|are there|may i|could i|can i|might i|please (?:let|send|advise|call|tell|could)|how (?:long|do|does|soon)|what (?:is|are|sizes?|colou?rs?)|when (?:can|could|would|will)|available|looking for|interested in|searching for)\b/,
  ],
};

/** The marks that only a person with a real wish leaves: they protect against a hasty rejection. */
export const protectingFeatures: readonly GenuineFeature[] = [
  'piece-reference',
  'recipient',
  'own-use',
  'occasion',
  'collecting',
  'bespoke-work',
  'repair-work',
  'meeting-wish',
];
