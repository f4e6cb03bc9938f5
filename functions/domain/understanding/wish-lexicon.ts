import { foldedPattern, phrase } from './phrase-pattern.ts';
import type { Occasion, Piece, Purpose } from './understood.ts';

type Marks<Name> = readonly (readonly [Name, string])[];

/** Arabic writes prepositions and articles onto its words, so that they are looked for inside them too. */
function pattern(source: string): RegExp {
  const all = source.split(/\|(?![^(]*\))/);
  const joined = all.filter((one) => /[\u0600-\u06ff]/.test(one));
  const spaced = phrase(all.filter((one) => !joined.includes(one)).join('|')).source;
  return new RegExp([spaced, ...joined.map(foldedPattern)].join('|'));
}

/** The first that is said, in the order of the table: what is narrower stands before what is wider. */
const occasionMarks: Marks<Occasion> = [
  [
    'wedding-anniversary',
    "anniversaires? de mariage|(?:\\d+|dix|vingt|vingt-cinq|trente|quarante|cinquante)(?: ans)? de mariage|noces d[e'] ?(?:or|argent|\\p{L}+)|(?:wedding|golden|silver|ruby|diamond|pearl|\\d+(?:st|nd|rd|th)|our|first|tenth|fortieth|fiftieth|thirtieth|twentieth|twenty-fifth) anniversary|years (?:of marriage|married|wed)|married (?:for )?\\p{L}+ years|anniversario di (?:matrimonio|nozze)|anni di matrimonio|nozze d'(?:oro|argento)|hochzeitstag|aniversario de (?:boda|casamento)|bodas de (?:oro|plata|ouro|prata)|годовщин[аеуы]|结婚周年|結婚記念|anniversary",
  ],
  [
    'engagement',
    '(?<!(?:sans|d.|notre|votre|aucun|son|leur|un|l.) ?)engagement|engaged|propos(?:ing|al)|propose(?= (?:to|on|at|in|next|this)\\b)|pop the question|ask(?:ing)? (?:her|him) to marry|will you marry|fiancailles|fiancer|demande(?:r)? en mariage|(?:demande|demander) sa main|dire oui|fidanzamento|proposta di matrimonio|chiedere la mano|verlobung|heiratsantrag|compromiso|pedida de mano|noivado|pedido de casamento|verloving|помолвк[аеиу]|предложение руки|求婚|婚約|خطوبة',
  ],
  [
    'wedding',
    "weddings?|get(?:ting)? married|we(?:'re| are) marrying|they marry|marry|civil partnership|registry office|marriage|mariages?|mariees?|nous marions|se marie(?:nt)?|alliances|noces|bridesmaids?|wedding bands?|matrimonio|nozze|ci sposiamo|si sposa(?:no)?|fedi nuziali|hochzeit|heiraten|heiratet|trauringe|trauung|boda|nos casamos|se casa|alianzas|casamento|nos casamos|aliancas|bruiloft|trouwen|trouwringen|свадьб[аеуы]|свадебн\\p{L}+|结婚|婚礼|結婚|زفاف|mariage",
  ],
  ['christening', 'christening|baptism|baptised|baptem\\p{L}*|battesimo|taufe|bautizo|batizado|doop|крестин[ыа]|洗礼'],
  [
    'communion',
    'communion|confirmation|bar mitzvah|bat mitzvah|bar-mitsva|comunione|cresima|kommunion|konfirmation|comunion|comunhao',
  ],
  ['coming-of-age', 'coming[- ]of[- ]age|quinceanera|fete de ses 18|成人式|成人'],
  [
    'birthday',
    'birthdays?|b-?day|turn(?:s|ing)? \\p{L}*(?:teen|ty|\\d+)|(?:her|his|my|our|their|a|\\p{L}+.?s) (?:big )?\\d0th(?! (?:of|century|floor|anniversary))|fiftieth|sixtieth|fortieth|thirtieth|seventieth|eightieth|ninetieth|anniversaire|(?:fete(?:ra)?|feter|passe la|aura|aurai|avoir|les|ses|mes|des|pour les) (?:quarantaine|cinquantaine|(?:\\d{1,2}|vingt|trente|quarante|cinquante|soixante|quatre-vingts?) ans)|(?:\\p{L}+|\\d\\d) ans dans un mois|quarantaine|cinquantaine|soixantaine|compleanno|(?:suoi|miei|i) \\d\\d anni|compie \\p{L}+|geburtstag|(?:wird|werde) \\d\\d|cumpleanos|cumple \\p{L}+ anos|cumple|aniversario|anos da minha|faz \\d\\d anos|verjaardag|день рождения|дня рождения|юбиле[йяю]|生日|誕生日|عيد ميلاد',
  ],
  [
    'birth',
    'birth of|(?:was|were|is) born|new ?born|gave birth|push present|daughter arrived|son arrived|baby arrived|(?<!de )naissance|nes? avec|vient de naitre|est nee?|accouch\\p{L}*|maternite|nascita|e nat[oa]|geburt|nacimiento|nacio|nascimento|nasceu|geboorte|рождени[ея] (?:сына|дочери|ребенка)|出生|出産',
  ],
  [
    'graduation',
    'graduat\\p{L}+|degree|phd|doctorate|diplome|remise de diplome|bac|baccalaureat|these soutenue|laurea|laureat[ao]|abschluss|abitur|graduacion|licenciatura|formatura|afstuderen|выпускной|毕业|卒業',
  ],
  [
    'promotion',
    'promotion|promoted|new job|made partner|nommee?|promue?|nouveau poste|promozione|promoss[oa]|beforderung|ascenso|promocao|повышени[ея]|升职|昇進',
  ],
  [
    'retirement',
    'retires|retiring|retirement|to retire|(?:la|a la|sa|ma|en) retraite|pensionamento|(?:in|va in) pensione|ruhestand|pensionierung|jubilacion|se jubila|aposentadoria|reforma|pensioen|退休|定年',
  ],
  [
    'farewell',
    'leaving (?:present|gift|do|party|our|the firm)|farewell|pot de depart|cadeau de depart|addio|abschied|despedida|afscheid',
  ],
  [
    'recovery',
    '(?:finished|end of|after|last) (?:her |his |my )?(?:chemo|treatment)|all[- ]clear|remission|guerison|fin de (?:traitement|chimio)|guarigione|genesung',
  ],
  [
    'memorial',
    'in (?:her|his|their) memory|in memory of|memorial|(?:since|when|after) (?:she|he) died|ashes|en memoire|en souvenir d[eu]|est mort en|in memoria|in ricordo|zum andenken|en memoria|形見',
  ],
  ['divorce', 'divorced?|divorcee?|divorzi[oa]t?[oa]?|scheidung|geschieden|divorcio'],
  ['valentine', "valentine'?s?|saint[- ]valentin|san valentino|san valentin|valentinstag|情人节|バレンタイン"],
  [
    'mothers-day',
    "mother'?s day|mothering sunday|fete des meres|festa della mamma|muttertag|dia de la madre|dia das maes|moederdag|母亲节|母の日",
  ],
  [
    'fathers-day',
    "father'?s day|fete des peres|festa del papa|vatertag|dia del padre|dia dos pais|vaderdag|父亲节|父の日",
  ],
  [
    'christmas',
    'christmas|xmas|noel|natale|weihnacht\\p{L}*|navidad|natal|kerst\\p{L}*|рождеств\\p{L}+|圣诞|クリスマス',
  ],
  [
    'new-year',
    "new year'?s(?: eve)?|saint-sylvestre|nouvel an|capodanno|silvester|nochevieja|reveillon|新年|нов\\p{L}+ год\\p{L}*",
  ],
  [
    'party',
    'awards evening|evening party|gala|ball|soiree du|grande soiree|festa di gala|gran gala|fundraising supper',
  ],
];

const pieceMarks: Marks<Piece> = [
  [
    'engagement-ring',
    'engagement rings?|bagues? de fiancailles|anello di fidanzamento|verlobungsring|anillo de compromiso|anel de noivado|помолвочн\\p{L}+ кольц\\p{L}+|solitaires?|婚約指輪|订婚戒指|求婚戒指',
  ],
  [
    'wedding-band',
    'wedding (?:rings?|bands?)|(?:two |plain |matching |eternity )bands?|alliances?|fedi|fede nuziale|trauringe?|eheringe?|alianzas?|aliancas?|trouwringen|обручальн\\p{L}+|结婚戒指|对戒|結婚指輪',
  ],
  ['signet-ring', 'signet(?: rings?)?|chevalieres?|anello con sigillo|siegelring|anillo de sello'],
  [
    'earrings',
    "ear-?rings?|studs|ear studs|clip-ons|boucles(?: d'oreilles?)?|creoles|puces d'oreilles|dormeuses|orecchini|ohrringe|ohrstecker|pendientes|aretes|brincos|oorbellen|сер[её]?жк[иа]|серьги|серег|耳环|耳饰|イヤリング|ピアス|أقراط",
  ],
  [
    'necklace',
    'necklaces?|neckless|chokers?|strand of pearls|pearls|riviere|colliers?|sautoirs?|ras de cou|collan[ae]|girocollo|halsketten?|kette|collier|collar|gargantilla|colar|halsketting|колье|ожерелье|项链|ネックレス|قلادة|عقد',
  ],
  [
    'pendant',
    'pendants?|lockets?|pendentifs?|medaillons?|ciondol[oi]|anhanger|colgante|dije|pingente|hanger|подвеск[аиу]|кулон|吊坠|ペンダント',
  ],
  ['medal', 'medailles?|christening medal|medal|medaglia|medalla|medalha'],
  [
    'bracelet',
    'bracelets?|braslet|bangles?|cuffs?|joncs?|gourmette|braccial[ei]|armbander|armband|armreif|pulseras?|brazalete|pulseiras?|браслет\\p{L}*|手链|手镯|ブレスレット|سوار',
  ],
  ['brooch', 'brooch(?:es)?|clip brooch|broches?|spill[ae]|broschen?|брош\\p{L}+|胸针|ブローチ|帯留め'],
  ['tiara', 'tiaras?|diademes?|diadem[ai]?|diadema|diamant-?diadem|тиар\\p{L}+|диадем\\p{L}+|王冠|ティアラ'],
  [
    'cufflinks',
    'cuff-?links?|boutons? de manchettes?|gemelli|manschettenknopfe|gemelos|abotoaduras|manchetknopen|запонк\\p{L}+|袖扣|カフス',
  ],
  [
    'ring',
    'rings?|bands?|bagues?|anneau|anell[oi]|ringe?|anillos?|sortija|ane(?:l|is)|кольц\\p{L}+|戒指|指輪|リング|خاتم',
  ],
  [
    'watch',
    'watch(?:es)?|timepieces?|chronographs?|tourbillons?|montres?|garde-temps|chronographes?|orologi[o]?|uhr(?:en)?|reloj(?:es)?|relogios?|horloge|час[ыоа][вм]?|手表|腕表|時計|ساعة|ساعات',
  ],
  ['clock', 'clocks?|pendulettes?|pendules?|pendol[ae]|tischuhr|wanduhr'],
  [
    'travel-case',
    'trunks?|suitcases?|travel cases?|luggage|holdalls?|weekenders?|malles?|valises?|bagages|bauli?|valigi[ae]|koffer|maletas?|malas?',
  ],
  [
    'small-leather',
    'wallets?|card ?holders?|belts?|gloves|purse|portefeuilles?|porte-?(?:cartes|monnaie|documents)|ceintures?|gants|portafogli[o]?|portacarte|cintur[ae]|brieftasche|geldborse|gurtel|cartera|cinturon|carteiras?|briefcases?|document cases?|serviette',
  ],
  [
    'bag',
    'hand-?bags?|bags?|totes?|clutch(?:es)?|minaudieres?|sacs?|besaces?|cabas|pochettes?|bors[ae]|borsett[ae]|taschen?|handtaschen?|bolsos?|bolsas?|tas(?:sen)?|сумк[аиу]|сумочк\\p{L}+|包包|手袋|バッグ|حقيبة',
  ],
  [
    'scarf',
    'scar(?:f|ves)|shawls?|stoles?|foulards?|carres? (?:de|en) soie|chales?|etoles?|sciarp[ae]|scialle|schal|tucher|panuelo|lenco|sjaal',
  ],
  [
    'dress',
    'dress(?:es)?|gowns?|robes?|abit[oi] da (?:sposa|sera)|vestit[oi]|kleid(?:er)?|vestidos?|jurk|плать[ея]|裙子|ドレス|فستان',
  ],
  [
    'clothes',
    'coats?|jackets?|suits?|tuxedos?|couture|smokings?|costumes?|manteaux?|vestes?|tailleurs?|jupes?|chemisiers?|cappott[oi]|giacc[ah]e?|mantel|anzug|abrigo|traje',
  ],
  ['shoes', 'shoes|loafers|pumps|heels|souliers|escarpins|mocassins|chaussures|scarpe|schuhe|zapatos|sapatos'],
  ['candle', 'candles?|bougies?|candel[ae]|kerzen?|velas?'],
  [
    'perfume',
    'perfumes?|fragrances?|scents?|parfums?|profum[oi]|parfum|duft|perfumes?|perfume|дух[иов]+|аромат\\p{L}*|香水|عطر',
  ],
  [
    'tableware',
    'dinner service|tableware|plates|glasses|candlesticks?|vases?|service de table|assiettes|vaisselle|verres|bougeoirs?|chandeliers?|piatti|bicchieri|servizio da tavola|geschirr|vajilla',
  ],
  [
    'stone',
    'coloured diamonds|loose stones?|gemstones?|pierres?|pietra|pietre|edelsteine?|diamonds?|emeralds?|sapphires?|rub(?:y|ies)|opals?|diamants?|emeraudes?|saphirs?|rubis|diamant[ei]|smerald[oi]|zaffir[oi]|rubin[oi]?|brillant[ei]?|smaragd',
  ],
  [
    'jewel',
    'jewel(?:s|lery|ry)?|parures?|bijoux?|joyaux?|gioiell[oi]|schmuck(?:stuck)?|joyas?|joias?|sieraden|украшени\\p{L}+|首饰|珠宝|ジュエリー|مجوهرات|طقم',
  ],
];

const purposeMarks: Marks<Purpose> = [
  [
    'papers',
    'certificates?|duplicate|proof of purchase|invoices?|receipts?|paperwork|certificat|facture|double|attestation|certificato|fattura|zertifikat|rechnung|certificado|factura|recibo',
  ],
  [
    'valuation',
    'valu(?:e|ation|ed)|apprais(?:al|e)|insurance value|worth|estim(?:er|ation)|expertise|valutazione|perizia|stima|schatzung|gutachten|tasacion|avaliacao',
  ],
  [
    'exchange',
    'exchange|swap|return it|refund|echang(?:e|er)|rendre|retourner|cambiare|cambio|reso|umtausch\\p{L}*|devolver|cambiar',
  ],
  [
    'transform',
    'transform\\p{L}*|remount\\p{L}*|reset(?: the| in)?|remodel\\p{L}*|made into|turn(?:ed)? into|remont\\p{L}+|trasformare|rimontare|umarbeit\\p{L}*|transformar',
  ],
  [
    'repair',
    "repair\\p{L}*|mend\\p{L}*|fix(?:ed|ing)?|restring\\p{L}*|service(?:d)? (?:it|my|pieces)|stopped|broken|broke|re-?sole|overhaul\\p{L}*|new strap|prong|repar\\p{L}+|restaur\\p{L}+|revision|decousue?|cassee?|fermoir (?:de mon|s'est)|riparare|riparazione|revisione|reparier\\p{L}*|reparatur|reparar|arreglar|consertar|ремонт\\p{L}*|починить|维修|修理",
  ],
  [
    'alteration',
    'alter(?:ed|ation|ations)?|resiz\\p{L}+|too (?:big|small|loose|tight|large)|taken in|mise a (?:taille|la taille)|retouch\\p{L}+|(?:reprendre|mettre) a la taille|trop (?:large|grande?|petite?|serree?)|stringere|allargare|andern|ensanchar|ajustar',
  ],
  [
    'engraving',
    'engrav\\p{L}+|initials|monogram\\p{L}*|grav(?:er|ee?s?|ure)|incisione|incidere|gravur|gravier\\p{L}+|grabar|grabado|gravar|гравировк\\p{L}+|刻字',
  ],
  [
    'bespoke',
    'bespoke|commission|made to (?:order|measure)|custom(?: made)?|one[- ]of[- ]a[- ]kind|design(?:ed)? for|sur[- ]mesure|piece unique|creation unique|faire (?:faire|realiser|fabriquer|executer)|fabriquer|dessiner|su misura|pezzo unico|massanfertigung|anfertig\\p{L}*|a medida|por encargo|sob medida|op maat|на заказ|定制|オーダー|作っていただ',
  ],
  [
    'price',
    "prices?|how much|cost(?:s)?|price list|prix|tarifs?|combien (?:ca )?coute|ordre d'idee|quanto costa|prezz[oi]|preis(?:e|liste)?|was kostet|precios?|cuanto cuesta|precos?|quanto custa|цен[аыу]|сколько стоит|价格|多少钱|値段",
  ],
  [
    'gift',
    'gifts?|presents?|for her birthday|surprise|cadeaux?|offrir|regal[oi]|regalare|geschenke?|schenken|regalar|presente|presentear|cadeau|подар\\p{L}+|礼物|送给|プレゼント|贈り|هدية',
  ],
  [
    'viewing',
    'see (?:it|them|the|some)|look at|view(?:ing)?|visit|try (?:it |them )?on|appointment|come (?:in|to|and|by)|voir|essayer|rendez-vous|rdv|passer|venir|visite|vedere|provare|appuntamento|venire|ansehen|anprobieren|termin|ver(?:lo|la|los|las)?|visitar|cita|bekijken|afspraak|посмотреть|看|参观|見|زيارة',
  ],
  [
    'acquire',
    "buy(?:ing)?|purchase|acquir\\p{L}+|get (?:her|him|one)|looking for|after a|i'd like|i would like|want|need|order|acheter|acquerir|je cherche|nous cherchons|je voudrais|commander|disponible|compr\\p{L}+|acquistare|cerco|vorrei|kaufen|suche|mochte|busco|quisiera|procuro|gostaria|kopen|zoek|купить|ищу|买|購入|أبحث|أريد",
  ],
];

const compiled = <Name>(marks: Marks<Name>) => marks.map(([name, source]) => [name, pattern(source)] as const);
const occasionPatterns = compiled(occasionMarks);
const piecePatterns = compiled(pieceMarks);
const purposePatterns = compiled(purposeMarks);

export function occasionOf(text: string): Occasion | undefined {
  return occasionPatterns.find(([, one]) => one.test(text))?.[0];
}

/** The piece that is named first; of two that begin at one word the narrower. A stone alone only where no piece is named. */
export function pieceOf(text: string): Piece | undefined {
  const isWide = (piece: Piece): number => (piece === 'stone' || piece === 'jewel' ? 1 : 0);
  return piecePatterns
    .map(([piece, one], order) => ({ piece, order, at: text.search(one) }))
    .filter(({ at }) => at >= 0)
    .toSorted(
      (one, other) => isWide(one.piece) - isWide(other.piece) || one.at - other.at || one.order - other.order,
    )[0]?.piece;
}

export function purposeOf(text: string): Purpose | undefined {
  return purposePatterns.find(([, one]) => one.test(text))?.[0];
}

const proxy = pattern(
  "on behalf of|(?:writing|enquiring|asking|acting) (?:on behalf of|for (?:my|a|our|the) (?:client|boss|employer|principal|guest))|i'm (?:the )?(?:pa|assistant|carer|concierge|secretary|stylist) (?:to|of|for)|(?:assistant|pa|secretary|carer|concierge|stylist|butler|estate office) (?:to|for|of)|estate office|our clients?,|our client(?:s)? |our guests?|(?:one|some) of our (?:guests|clients|residents|members)|my (?:client|principal|employer) (?:would|wishes|is|wants)|i'm dressing|as (?:his|her|their) (?:travel planner|assistant|pa|attorney)|as their travel planner|with us as their|pour le compte d[eu'] ?|de la part d[eu'] ?|(?:ecris|adresse|contacte)(?: ce message)? au nom d[eu'] ?|a la demande d[eu'] ?|conciergerie|(?:^|je suis (?:l')?)assistante? d[eu'] ?(?:monsieur|madame|m\\.|mme)|(?:son|sa) (?:assistante?|secretaire)|je suis (?:l'assistante?|la secretaire|le secretaire|son assistante?|chargee? d)|un de nos (?:residents|clients|hotes)|une de nos clientes|notre client(?:e)?|nos clients|je represente|mandatee? par|je suis chargee?|nous nous cotisons|on s'est dit|per conto d\\p{L}+|a nome d\\p{L}+|(?:qu'un|un) intermediaire|j'agis pour|la nostra cliente|il nostro cliente|im auftrag|im namen|en nombre de|por cuenta de|por encargo de mi|em nome d[eoa]|a pedido d[eoa]|namens|по поручению|от имени|от лица|代表我的|受.{1,8}委托|代理|代わって|نيابة عن",
);

const followUp = pattern(
  "following up|follow(?:ing)?[- ]up|any news|(?:i|we) (?:wrote|emailed|messaged|enquired|sent you|contacted you|filled in) (?:to you )?(?:last|on|about|two|three|a|earlier|some|already|before|yesterday|ten|in)|(?:who|and) enquired on|second attempt|third attempt|me again|it's me again|still waiting to hear|haven't heard (?:back|from)|have not heard|no reply|further to|as per my|my (?:last|previous|earlier) (?:message|email|enquiry|letter|note)|i forgot to (?:say|mention|add)|correction to my|in my (?:last|earlier|previous) (?:message|email)|suite a (?:ma|mon|notre) (?:demande|message|mail|courriel|visite|echange|appel)|je vous ai (?:deja )?ecrit|j'ai (?:deja )?ecrit|relance|je reviens vers vous|je me permets de (?:revenir|relancer)|avez-vous (?:eu|recu|bien recu) mon|sans (?:nouvelles|reponse)|mon (?:dernier|precedent|premier) (?:message|mail|courriel)|ma (?:derniere|precedente|premiere) (?:demande|lettre)|j'ai oublie de (?:preciser|dire|vous)|rebonjour|re-bonjour|c'est encore moi|la premiere fois donc|je refais|vous aviez note|vous m'aviez recue?|ho (?:gia )?scritto|vi avevo scritto|in seguito alla mia|facendo seguito|nessuna risposta|ho dimenticato|ich hatte (?:ihnen )?geschrieben|bezugnehmend|nachfrage zu|meine letzte|le escribi|les escribi|en relacion a mi|mi mensaje anterior|escrevi|em seguimento|mijn vorige|я (?:уже )?писал[аи]?|мое письмо|之前(?:发|写)|先日(?:ご連絡|メール|お問い合わせ)|再度|as (?:agreed|requested|promised|discussed|arranged|you (?:suggested|asked|know))|circling back|still no word|quick update|you (?:were going to (?:let|send|tell|call)|said you'd|had said|asked (?:me )?for|asked me|suggested|set aside|put (?:aside|by))|when we spoke|we spoke (?:on|about|last|yesterday)|(?:our|my) (?:conversation|chat|call|appointment|meeting) (?:on|of|with|this|last|tomorrow|yesterday|next|is|at)|(?:thank you|thanks|many thanks)(?: so much| very much)? for (?:the (?:photos?|pictures|sketch(?:es)?|quote|drawings|options|call|estimate)|your (?:reply|message|email|call|quote|note|answer|time|help|letter)|sending|showing)|reply to (?:your|ur)|in (?:answer|reply) to your|(?:it's|its|it is)(?: the| that) (?:man|woman|bloke|lady|chap|one|girl|couple) (?:with|who|from)|having now (?:measured|spoken|asked)|the (?:two |three )?(?:options|sketches|photos|pictures|quote|estimate) you (?:sent|gave|showed)|comme (?:convenu|promis|prevu|discute|demande)|comme (?:vous|je vous|nous) (?:\\p{L}+ ){0,2}(?:aviez|avais|disais|disiez|suggeriez|suggere|avez dit|avez demande)|vous m'aviez (?:demande|dit|montre|conseille|promis|parle|donne|propose)|suite a (?:notre|nos|votre)|lors de (?:notre|ma) (?:visite|echange|rendez-vous|entretien|passage)|notre (?:conversation|echange|entretien|visite) (?:de|du|d')|mon rendez-vous (?:de|du|d'|est|avec)|merci (?:de|pour|beaucoup pour) (?:votre|vos|les|ces|l') ?(?:retour|reponse|message|photos|croquis|devis|accueil|envoi|dessins|propositions)|des nouvelles (?:de|du) (?:ma|mon|notre|l'|la)|toujours d'accord pour|c'est d'accord pour|(?:precision|complement|correction) a (?:mon|ma)|je complete ma demande|vous relancer|sauf erreur de ma part|on s'est parle|nous (?:en )?(?:avions|avons) parle|dont nous avons parle|votre (?:message|mail|devis|courriel|reponse) (?:de|du|d')|grazie (?:per|della|delle|del) (?:la |le |il |l')?(?:telefonata|foto|messaggio|preventivo|bozzetto|risposta|disegni)|come (?:d'accordo|promesso|concordato|da accordi)|(?:avevamo|abbiamo) parlato|avevate promesso|riprendo (?:la|il)|torno (?:sulla|sul)|confermo l'appuntamento|(?:nostra|nostro) (?:conversazione|chiacchierata|appuntamento|incontro)|wie (?:besprochen|vereinbart|versprochen)|danke fur (?:ihre|die) (?:nachricht|antwort|fotos|skizze|angebot)|ihre nachricht von|unser (?:termin|gesprach|telefonat)|(?:gracias|muchas gracias) por (?:las|su|la) (?:fotos|respuesta|mensaje|llamada)|como (?:quedamos|acordamos|hablamos)|obrigad[ao] pel[oa]s? (?:retorno|resposta|fotos|mensagem)|(?:tal )?como (?:ficou )?combinado|sobre o que falamos|zoals (?:afgesproken|besproken)|onze afspraak|спасибо за (?:каталог|ответ|фото\\p{L}*|звонок)|谢谢您的回复|上次(?:咨询|您|发)|昨天在电话|按约好|先日は",
);

export function isByProxy(text: string): boolean {
  return proxy.test(text);
}

export function isFollowUp(text: string): boolean {
  return followUp.test(text);
}
