import type { CueList } from './cue-list.ts';

/** Words and phrases of a person who wishes to see, buy, give or commission something. */
export const clientWishCues: CueList = {
  'wish-to-buy': [
    'je cherche|nous cherchons|je recherche|cherche une|cherche un|je souhaite acheter|souhaite acquerir|voudrais acheter|aimerais acheter|aimerais acquerir|je voudrais prendre|j ai craque|craque pour|coup de coeur|m offrir|me faire plaisir|envie de|me tente|je prends|je la veux|je le veux|je veux le|je veux la|pret a acheter|prete a acheter|passer commande|commander|reserver|mettre de cote|etes vous en stock|en avez vous|avez vous|auriez vous|vous reste t il|reste t il|il me faut|il nous faut|il me faudrait|besoin d un|besoin d une|besoin de',
    'i am looking for|i m looking for|looking for a|looking to buy|looking to purchase|would like to buy|would love to buy|want to buy|wish to buy|wish to acquire|like to purchase|like to order|interested in buying|interested in the|keen on|fell in love with|in love with|treat myself|i ll take|i will take|ready to buy|put aside|set aside for me|reserve|do you have|do you still have|do you sell|do you make|have you got|in stock|after a|i need a|we need a|need something|hoping to find|hunting for|on the hunt|want one|buying a|buy a|buy one|get hold of',
    'cerco|cerchiamo|sto cercando|vorrei acquistare|vorrei comprare|vorrei prendere|vorrei un|vorrei una|desidero acquistare|mi piacerebbe|mi interessa|mi sono innamorat*|avete|avreste|ne avete|mi serve|ci serve|vorrei ordinare|da regalare|prenotare',
    'ich suche|wir suchen|suche eine|suche einen|mochte kaufen|wurde gern|wurde gerne|hatte gern|hatte gerne|kaufen|haben sie|gibt es|interessiere mich|bestellen|ich brauche|ich mochte|wir mochten',
    'busco|estoy buscando|buscamos|quiero comprar|quisiera comprar|me gustaria comprar|me gustaria|quisiera|me interesa|tienen|tendrian|necesito|encargar|reservar',
    'procuro|estou a procura|gostaria de comprar|queria comprar|gostava de|gostaria|tenho interesse|me interessa|voces tem|preciso de|encomendar',
    'ik zoek|op zoek naar|wil graag|zou graag|kopen|hebben jullie|heeft u|bestellen|interesse in',
    'ищу|хочу купить|хотел* бы|интересует|хочу заказать|есть ли|приобрести|мне нужн*|подскажите',
    '想买|想購買|想购买|想看|想要|我想|有没有|请问|想订|想送',
    '探して|欲しい|購入|買いたい|ありますか|希望|お願い|検討',
    'اريد|ابحث عن|ارغب|هل لديكم|اود|شراء|احتاج',
  ],
  price: [
    'combien|prix|tarif|ca coute|coute t il|coute t elle|dans quel ordre de prix|a partir de combien',
    'how much|price|prices|cost|what does it cost|priced|starting price|price range',
    'quanto costa|quanto viene|prezzo|prezzi|costo|costano',
    'was kostet|wie viel|wieviel|preis|kosten|cuanto cuesta|cuanto vale|precio|precios|quanto custa|preco|hoeveel|prijs|сколько стоит|цена|стоимость|多少钱|价格|價格|いくら|値段|価格|كم|سعر|السعر',
  ],
  visit: [
    'rendez vous|rdv|passer vous voir|passer a la boutique|passer en boutique|passer samedi|je passe|venir voir|venir l essayer|essayer|l essayer|la voir|le voir|les voir|voir en vrai|etre recu|etre recue|nous recevoir|me recevoir|seul a seul|salon prive|en boutique|sur place|de passage|je serai a|nous serons a|je suis a',
    'appointment|come in|come by|drop by|pop in|stop by|visit|viewing|try on|try it on|try them on|see it in person|in person|see one|be in town|in town|i ll be in|i will be in|we ll be in|we will be in|passing through|private viewing|see me|receive us|when could i|could i see',
    'appuntamento|passare|venire|provare|vedere|vederlo|vederla|di passaggio|saro a|saremo a|in negozio|in boutique|di persona|ricevermi|riceverci',
    'termin|vorbeikommen|anprobieren|ansehen|anschauen|besichtigen|vor ort|cita|pasar|probar|verlo|verla|visitar|en persona|marcar|visita|experimentar|afspraak|langskomen|passen|bekijken|встреч*|прийти|посмотреть|примерить|预约|預約|看一下|试戴|試戴|来店|予約|見せて|試着|موعد|زيارة|اجرب',
  ],
  kin: [
    'femme|mari|epouse|epoux|compagne|compagnon|fiancee|fiance|copine|copain|mere|maman|pere|papa|fille|fils|soeur|frere|grand mere|grand pere|mamie|papi|belle mere|beau pere|belle soeur|filleule|filleul|niece|neveu|tante|oncle|ma meilleure amie|mon meilleur ami|mon amie|mon ami|mes parents|mes beaux parents|ma moitie|ma cherie|mon cheri|temoin|marraine|parrain|mon patron|ma patronne|mon associe|ma collegue|chef',
    'wife|husband|partner|fiancee|fiance|girlfriend|boyfriend|mother|mum|mom|father|dad|daughter|son|sister|brother|grandmother|gran|nana|grandfather|grandad|in law|goddaughter|godson|niece|nephew|aunt|uncle|best friend|my friend|my parents|better half|bridesmaid*|best man|godmother|my boss|colleague',
    'moglie|marito|compagna|compagno|fidanzata|fidanzato|mamma|madre|papa|padre|figlia|figlio|sorella|fratello|nonna|nonno|suocera|nipote|zia|zio|amica|amico|genitori|testimone|madrina|padrino|figlioccia',
    'frau|mann|ehefrau|ehemann|freundin|freund|mutter|vater|tochter|sohn|schwester|bruder|oma|opa|grossmutter|schwiegermutter|patenkind|nichte|eltern|verlobte*',
    'mujer|esposa|marido|esposo|novia|novio|madre|padre|hija|hijo|hermana|hermano|abuela|suegra|ahijada|sobrina|amiga|padres|mae|pai|filha|filho|irma|irmao|avo|namorada|namorado|mulher|madrinha|afilhada|sogra',
    'vrouw|vriendin|vriend|moeder|vader|dochter|zoon|zus|broer|schoonmoeder|жен*|муж*|мам*|мат*|отц*|дочер*|дочк*|сын*|сестр*|невест*|подруг*|太太|老婆|妻子|丈夫|老公|妈妈|母亲|父亲|爸爸|女儿|儿子|女朋友|男朋友|未婚妻|妻|夫|母|娘|息子|彼女|主人|زوجتي|زوجي|امي|والدتي|ابنتي|خطيبتي|ابي',
  ],
  occasion: [
    'anniversaire|noel|mariage|fiancailles|fiancer|demande en mariage|demander en mariage|saint valentin|fete des meres|fete des peres|naissance|bapteme|communion|diplome|retraite|noces|pacs|promotion|pot de depart|cadeau|offrir|surprise|ceremonie|gala|soiree',
    'birthday|anniversary|christmas|wedding|engagement|propose|proposal|proposing|valentine*|mother s day|father s day|graduation|graduating|retirement|christening|baptism|bat mitzvah|bar mitzvah|baby shower|promotion|gift|present|surprise|ceremony|hanukkah|eid|diwali',
    'compleanno|natale|matrimonio|nozze|fidanzamento|proposta|anniversario|laurea|battesimo|comunione|cresima|san valentino|festa della mamma|pensione|regalo|regalare|sorpresa|nascita',
    'geburtstag|weihnachten|hochzeit|verlobung|heiratsantrag|antrag|jubilaum|hochzeitstag|taufe|abitur|geschenk|schenken|ruhestand|cumpleanos|navidad|boda|compromiso|aniversario|pedida|bautizo|graduacion|regalo|regalar|jubilacion|aniversario|casamento|noivado|natal|batizado|presente|formatura|verjaardag|kerst|bruiloft|verloving|huwelijk|cadeau|jubileum',
    'день рождения|дню рождения|юбиле*|свадьб*|помолвк*|подар*|годовщин*|рождеств*|новый год|生日|结婚|結婚|订婚|纪念日|周年|礼物|圣诞|送给|送她|求婚|誕生日|記念日|婚約|プレゼント|贈り物|還暦|クリスマス|عيد ميلاد|زواج|زفاف|خطوبة|هدية|ذكرى|تخرج',
  ],
  piece: [
    'bague|alliance|solitaire|collier|pendentif|bracelet|boucles d oreilles|montre|chrono*|sac|pochette|cabas|malle|valise|ceinture|portefeuille|foulard|carre de soie|robe|manteau|tailleur|costume|parfum|bougie|vase|service a the|broche|chevaliere|boutons de manchette|bijou*|plaid|vaisselle|escarpins|souliers|trousse|stylo',
    'ring|rings|necklace|pendant|bracelet|bangle|earrings|watch|watches|chronograph|bag|handbag|tote|clutch|trunk|suitcase|belt|wallet|scarf|dress|gown|coat|suit|perfume|candle|vase|tea set|brooch|signet|cufflinks|jewel*|blanket|tableware|shoes|pen|throw',
    'anello|fede|fedi|collana|ciondolo|bracciale|braccialetto|orecchini|orologio|cronografo|borsa|borsetta|pochette|baule|valigia|cintura|portafoglio|foulard|sciarpa|abito|cappotto|profumo|candela|vaso|spilla|gemelli|gioiell*|servizio',
    'ring|ringe|kette|halskette|anhanger|armband|armreif|ohrringe|uhr|armbanduhr|tasche|handtasche|koffer|gurtel|geldborse|schal|tuch|kleid|mantel|parfum|duft|vase|brosche|siegelring|manschettenknopfe|schmuck|anillo|alianza|collar|colgante|pulsera|pendientes|reloj|bolso|maleta|cinturon|cartera|panuelo|vestido|abrigo|perfume|broche|joya*|gemelos|anel|colar|pingente|pulseira|brincos|relogio|bolsa|mala|cinto|carteira|lenco|perfume|joia*|horloge|ketting|armband|oorbellen|tas|koffer|riem|sjaal|jurk|geur|sieraad',
    'кольц*|ожерель*|колье|подвеск*|браслет*|серьг*|часы|часов|сумк*|чемодан*|плать*|пальто|аромат*|дух*|брош*|украшени*|запонк*|戒指|项链|項鍊|耳环|手镯|手链|手表|手錶|腕表|包|手袋|香水|胸针|首饰|珠宝|对戒|旗袍|指輪|リンク|ネックレス|ピアス|フレスレット|時計|腕時計|ハック|香水|ブローチ|シュエリー|財布|خاتم|عقد|قلادة|سوار|ساعة|حقيبة|عطر|اقراط|حلق|مجوهرات',
  ],
  stone: [
    'diamant*|saphir*|emeraude*|rubis|perle*|opale*|or blanc|or jaune|or rose|platine|acier|cuir|soie|cachemire|diamond*|sapphire*|emerald*|ruby|rubies|pearl*|opal|white gold|yellow gold|rose gold|platinum|leather|silk|cashmere|diamante*|zaffir*|smerald*|rubin*|oro bianco|oro giallo|oro rosa|platino|pelle|seta|weissgold|gelbgold|rosegold|zafiro*|esmeralda*|oro blanco|cuero|ouro|couro|goud|leer|бриллиант*|сапфир*|изумруд*|рубин*|золот*|钻石|鑽石|蓝宝石|祖母绿|红宝石|珍珠|翡翠|玫瑰金|タイヤモント|サファイア|真珠|エメラルト|الماس|ياقوت|لؤلؤ|ذهب',
  ],
  bespoke: [
    'sur mesure|creer une|creer un|faire faire|faire realiser|commande speciale|piece unique|graver|gravure|personnalis*|initiales|transformer|remonter|monter en|dessiner|fait main pour|bespoke|made to order|made to measure|custom*|commission|design a|one of a kind|engrav*|monogram*|initials|remodel*|reset the stone|su misura|incidere|incisione|iniziali|far realizzare|pezzo unico|trasformare|massanfertigung|anfertigen|gravur|gravieren|initialen|umarbeiten|a medida|grabar|grabado|por encargo|sob medida|gravar|gravacao|op maat|gravure|на заказ|гравировк*|定制|訂製|刻字|オータメイト|刻印|特注|حسب الطلب|نقش',
  ],
  proxy: [
    'pour le compte de|de la part de|au nom de|mon employeur|ma patronne|mon patron|madame m a charge*|monsieur m a charge*|je suis l assistant*|son assistant*|conciergerie|concierge|notre client souhaite|secretaire de|je vous ecris pour ma|je vous ecris pour mon|m a demande de|on behalf of|my employer|my principal|i am assistant to|i m the assistant|personal assistant|pa to|executive assistant|my boss|asked me to|writing for my|for a client of ours|concierge|our guest|per conto di|assistente di|mi ha chiesto|mi ha incaricat*|im auftrag|im namen|asistente de|en nombre de|em nome de|secretaria de|namens|от имени|по поручению|代表|代为|の代わりに|秘書|نيابة عن',
  ],
  'call-back': [
    'rappelez moi|me rappeler|m appeler|appelez moi|mon numero|mon portable|joignable|call me|ring me|my number|my mobile|reach me|phone me|give me a ring|give me a call|richiamatemi|chiamatemi|mio numero|rufen sie mich|telefonnummer|llamenme|mi numero|me liguem|telefone|bel mij|позвоните|перезвон*|电话|电联|電話|اتصل|اتصلوا|رقمي',
  ],
};
