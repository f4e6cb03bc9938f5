import type { OffTargetKind } from '#domain/policy/scoring.ts';

/** One mark that a message is no client request, with its weight. */
export interface OffTargetMark {
  readonly feature: string;
  readonly kind: OffTargetKind;
  readonly weight: number;
  readonly patterns: readonly RegExp[];
}

/**
 * Weights say how rarely a genuine client would leave the mark: 6 is enough alone ("unsubscribe"), 3 asks for a
 * person's review, 1 or 2 only count with others. Patterns read normalised text. None may be a word of wealth: a client
 * who writes of money is clumsy, not off-target.
 */
export const offTargetLexicon: readonly OffTargetMark[] = [
  {
    feature: 'mass-mailing-footer',
    kind: 'spam',
    weight: 6,
    patterns: [
      /\b(?:unsubscribe(?! me\b)|opt[ -]?out|opt[ -]?in (?:list|email)|removed? (?:yourself )?from (?:our|this|the|future|any) (?:mailing|list|e-?mail|mail|database)|to be removed|(?:be )?excluded from (?:further|future)|removal instructions|mailing list (?:manager|archive|administrator)|this (?:is not|isn't) (?:a )?spam|you (?:are|have) receiv(?:ing|ed) this (?:e-?mail|message|newsletter|mail)|received this (?:e-?mail|message|mail) because|this (?:message|e-?mail|newsletter) (?:was|is) (?:sent|being sent) to|no further (?:e-?mails|mailings))\b/,
      /\b(?:pour (?:se|vous) desabonner|lien de desabonnement|pour (?:se|vous) desinscrire|vous recevez ce (?:mail|message|courriel)|ne plus recevoir (?:nos|ces|de)|liste de diffusion)\b/,
    ],
  },
  {
    feature: 'click-here',
    kind: 'spam',
    weight: 3,
    patterns: [
      /\b(?:click (?:here|below|on the|the link|to)|visit our (?:web ?)?site|order (?:now|today|here)|sign up (?:now|today|here|free)|act now|call (?:now|today|toll)|apply (?:now|today|online)|toll[ -]free|reply (?:to this|with)|subject line|cliquez (?:ici|sur)|inscrivez-vous|profitez[ -](?:en|vite|de)|commandez (?:vite|maintenant))\b/,
    ],
  },
  {
    feature: 'free-money-promise',
    kind: 'spam',
    weight: 4,
    patterns: [
      /\b(?:(?<!\b(?:i|we) )make (?:\w+ ){0,3}money|(?<!\b(?:i|we) )earn (?:\w+ ){0,3}(?:money|income|cash|\$)|extra (?:income|cash|money)|financial (?:freedom|independence)|work (?:from|at) home|home[ -]based business|be your own boss|get paid|cash (?:bonus|advance|prize)|gagner de l'argent|revenus? complementaires?|independance financiere|network marketing|mlm|downline|multi-?level|pyramid|earning potential|residual income|business opportunity)\b/,
      /\b(?:you(?:'ve| have)? (?:been )?(?:won|selected|approved|chosen)|congratulations|winners?|lottery|sweepstakes|jackpot|claim your|vous avez (?:gagne|ete selectionnee?)|loterie|heureux gagnant)\b/,
    ],
  },
  {
    feature: 'credit-or-investment-offer',
    kind: 'spam',
    weight: 4,
    patterns: [
      /\b(?:(?<!no )mortgages?|refinanc(?:e|ing)|lowest (?:interest )?rates?|interest rates|credit (?:card debt|repair|report|rating|score|problems)|bad credit|consolidat(?:e|ion) (?:\w+ )?(?:debt|loan)s?|debts?\b|life insurance|insurance quotes?|loans? (?:approved|approval|offer|up to)|pret (?:rapide|sans|personnel)|rachat de credits?|offres? de prets?|penny stocks?|stock (?:alert|pick|tip)|otc ?bb|undervalued|investment opportunity|guaranteed returns?|(?:crypto(?:currency)?|bitcoin) (?:investment|trading|platform|signals?|offer)|forex|trading (?:platform|robot|signals?)|investors? (?:alert|newsletter)|rendements? garantis?|attention home ?owners?|tax (?:debt|relief)|annuity)\b/,
    ],
  },
  {
    feature: 'advance-fee-story',
    kind: 'spam',
    weight: 8,
    patterns: [
      /\b(?:next of kin|transfer (?:of )?(?:the |this |these )?(?:said )?(?:funds?|sum|money)|foreign partner|(?:late|deceased) (?:client|customer|president|general|head of state)|strictly confidential (?:business|transaction)|business (?:proposal|relationship with you)|bank of nigeria|inheritance (?:fund|claim)|inheritance of (?:us)? ?\$|the sum of (?:us|usd|\$|eur)|sum of [\w.,$ ]{1,20} (?:million|us ?dollars|united states)|coup d'etat|consignment (?:box|of)|fonds (?:bloques|en desherence)|faire don de|compte dormant)\b/,
    ],
  },
  {
    feature: 'pharmacy-or-adult',
    kind: 'spam',
    weight: 6,
    patterns: [
      /\b(?:viagra|cialis|phentermine|xenical|propecia|zyban|vicodin|prescriptions?|perscriptions?|pharmacy|pharmacie en ligne|lose (?:\w+ ){0,4}(?:weight|pounds|lbs)|weight loss|perdre du poids|diet pills?|fat burner|human growth hormone|hgh|anti-?aging|herbal|penis|penile|erections?|libido|breast enhancement|male enhancement|xxx|porno?|nude|naked|sexy?|sexual|hot (?:girls|teens)|live girls|webcams?|local singles|dating (?:site|service)s?|online dating|rencontres? (?:coquines?|adultes?)|adults? only|over 18|quit smoking|snoring|hair loss|wrinkles?)\b/,
    ],
  },
  {
    feature: 'gambling',
    kind: 'spam',
    weight: 6,
    patterns: [
      /\b(?:casinos?|online poker|poker (?:sites?|rooms?|online|action|tournaments?)|blackjack|roulette en ligne|slot machines?|betting|paris sportifs|free spins|wager(?:ing)?)\b/,
    ],
  },
  {
    feature: 'hard-sell-words',
    kind: 'spam',
    weight: 3,
    patterns: [
      /\b(?:100 ?% (?:free|guaranteed|satisfaction|legal|legit)|(?:absolutely|totally|completely) free|risk[ -]?free|money[ -]back|no (?:obligation|cost|risk|hidden|credit check|strings)|free (?:trial|sample|gift|bonus|report|shipping|info|information|download|access|membership|consultation|quote|details|demo|cell|phone|dvd|cd|video|preview|tour|credit)|limited[ -]time|special offer|this offer|while supplies|save (?:up to|big|over|\d)|lowest prices?|don't (?:miss|delay|wait)|as seen on|incredible (?:offer|deal)|once in a lifetime|satisfaction guaranteed|guarantee(?:d|s)? (?:to|you|the|results)|we guarantee|bulk e-?mail|e-?mail addresses|million e-?mails?|only \$|just \$|offre (?:limitee|exceptionnelle|speciale)|sans engagement|gratuitement|essai gratuit|100 ?% gratuit|satisfait ou rembourse|prix (?:casses?|imbattables?)|jusqu'a -?\d+ ?%)\b/,
    ],
  },
  {
    feature: 'software-or-gadget-offer',
    kind: 'spam',
    weight: 4,
    patterns: [
      /\b(?:toner|ink ?jet|cartridges?|norton|systemworks|antivirus|anti-virus|software (?:at|for|sale|titles)|copy (?:dvds?|any dvd)|dvd (?:burner|copy|player|movies)|cable (?:tv|descrambler|filter)|satellite (?:tv|dish|system)|long distance|calling cards?|cell(?:ular)? phones? (?:for|free|deals)|university diplomas?|degrees? (?:from|based)|non-?accredited|web ?cam|spy (?:camera|on|software)|timeshare|vacation (?:package|getaway|to)|replicas?|replica watches|magazine subscriptions?|domain names?|\.(?:biz|info) domains?|merchant accounts?|accept credit cards)\b/,
    ],
  },
  {
    feature: 'account-scare',
    kind: 'spam',
    weight: 5,
    patterns: [
      /\b(?:(?:your|the) (?:account|domain|mailbox|card|subscription) (?:\w+ ){0,3}(?:expires?|expired|expiring|suspended|locked|limited|blocked)|verify your (?:account|identity|details|e-?mail)|confirm your (?:bank|account|payment|details|identity)|renew (?:now|today)|bank (?:account )?details|votre (?:compte|domaine|carte|abonnement) (?:\w+ ){0,3}(?:suspendue?|expire|bloquee?|limitee?)|coordonnees bancaires|confirmez vos|verifiez votre|mise a jour de votre compte)\b/,
    ],
  },
  {
    feature: 'services-offered',
    kind: 'solicitation',
    weight: 4,
    patterns: [
      /\b(?:(?:we|i|our (?:company|agency|team|firm)) (?:offer|provide|speciali[sz]e|help (?:brands?|businesses|companies|luxury|retailers?|you to)|deliver|supply|manufacture|design and|export|can (?:help|offer|provide|supply|increase|improve|boost|produce))|our (?:services|solutions?|platform|software|products|catalog(?:ue)?|price list|portfolio|rates|factory|expertise|clients include|agency)|on behalf of (?:our|my) (?:client|company))\b/,
      /\b(?:(?:nous|je vous|notre (?:societe|agence|entreprise|equipe)) (?:propos(?:e|ons) (?:nos|des|une? (?:solutions?|offre|gamme|prestation|service|logiciel|audit|partenariat))|sommes (?:specialis|une? (?:agence|societe|entreprise|fabricant|fournisseur))|accompagn(?:e|ons)|est specialis|offr(?:e|ons)|aid(?:e|ons)|fabriqu(?:e|ons)|commercialis|permet)|nos (?:services|solutions|prestations|tarifs|produits|clients)|notre (?:offre|solution|catalogue|plateforme|logiciel|savoir-faire (?:en|dans)|gamme))\b/,
    ],
  },
  {
    feature: 'your-business-addressed',
    kind: 'solicitation',
    weight: 3,
    patterns: [
      /\b(?:your (?:business|company|sales|website|web site|online (?:presence|store|shop)|traffic|customers|revenue|brand|marketing|e-?commerce|team|industry|google|ranking|social media|decision makers?|procurement|purchasing|packaging|suppliers?|staff)|votre (?:entreprise|activite|societe|site(?: web| internet)?|visibilite|marque|chiffre d'affaires|referencement|equipe (?:commerciale|marketing)|e-?commerce|enseigne|point de vente|parc|direction)|vos (?:ventes|equipes|clients|boutiques|collaborateurs|points de vente|locaux|fournisseurs|emballages|vitrines))\b/,
    ],
  },
  {
    feature: 'introduction-sought',
    kind: 'solicitation',
    weight: 4,
    patterns: [
      /\b(?:(?:introduce|present|show (?:you|your \w+)|demonstrate|discuss|propose) (?:\w+ )?our (?:\w+ ){0,2}(?:range|company|products?|services?|portfolio|solutions?|work|brand|collection|line|system|software|offer|studio|agency)|our (?:range|line) of|(?:we|i) (?:represent|distribute|install|equip|fitted|have fitted|equipped|work with (?:several|many|other|leading|luxury|major))|i represent|follow(?:ing)? up on my|my (?:previous|last) (?:e-?mail|message)|(?:store|boutique|marketing|purchasing|office|facilities|it|hr) (?:manager|director|department|team)|(?:person|someone) (?:in charge|responsible|who (?:handles|manages|looks after your))|decision makers?|right person to)\b/,
      /\b(?:presenter (?:notre|nos)|relancer mon|suite a mon (?:precedent )?(?:message|mail|courriel)|sans reponse de votre part|nos (?:logiciels?|references|systemes|machines|equipements|produits|modules|consultants|formateurs)|(?:equipe|equipent|equipons) (?:deja )?|une demonstration|vous convaincr|(?:personne|responsable) (?:en charge|des achats|chargee?|du marketing|informatique|de la boutique)|service (?:achats|marketing|informatique|rh|comptabilite)|le bon interlocuteur|nous (?:travaillons|collaborons) (?:deja )?avec|tarifs? degressifs?|haut debit|votre secteur d'activite)\b/,
    ],
  },
  {
    feature: 'sales-pitch',
    kind: 'solicitation',
    weight: 3,
    patterns: [
      /\b(?:seo|backlinks?|lead generation|leads?\b|search engines?|first page of google|traffic to your|rank(?:ing)? (?:higher|on)|roi\b|b2b|saas|crm\b|demo|quick call|15[- ]minutes?|hop on a call|case stud(?:y|ies)|conversion rates?|growth hacking|digital marketing|guest post|sponsored (?:post|article)|link (?:insertion|exchange)|outsourc(?:e|ing)|cold e-?mail|data ?base of|boost your|increase your|grow your|white[- ]label|wholesale|oem|moq|bulk (?:order|price|supply)|manufacturers?|suppliers?|distributor|consultancy|web (?:design|development|hosting)|mobile app|printing services|packaging solutions)\b/,
      /\b(?:referencement|premiere page|generation de leads|prospection|prospects|taux de conversion|demonstration|devis gratuit|audit (?:gratuit|offert)|visio de|15 minutes|fournisseurs?|grossistes?|fabricants?|sous-traitan|prestataires?|partenaire commercial|article sponsorise|nettoyage de (?:bureaux|locaux)|photovolta|panneaux solaires|energie|formation (?:professionnelle|cpf|eligible)|cpf\b|mutuelle|comptab(?:le|ilite)|externalis|logiciel|telephonie|imprim(?:eur|erie)|plv\b|goodies|objets publicitaires|location longue duree|recouvrement|teleprospect|fichier (?:client|qualifie|de contacts))\b/,
    ],
  },
  {
    feature: 'influencer-or-partnership',
    kind: 'partnership',
    weight: 4,
    patterns: [
      /\b(?:influenc(?:er|euse?|eur)|content creators?|createu?r(?:ice)? de contenu|followers|abonnes|collab(?:oration|s)?\b|partnership|partenariat|sponsor(?:ship|ing|ise[rz]?)?|ambassad(?:or|eur|rice)|media kit|product placement|placement de produits?|ugc\b|gifted|brand deal|tombola|raffle|charity (?:auction|gala)|don(?:ation)? (?:d'un lot|de lots|for our|a notre)|auction lot|lots? pour)\b/,
    ],
  },
  {
    feature: 'support-sought',
    kind: 'partnership',
    weight: 4,
    patterns: [
      /\b(?:association (?:sportive|caritative|etudiante|de quartier|loi)|(?:notre|une|l') ?association|club (?:sportif|de \w+)|tournoi|maillots?|mecen(?:at|es?)|subvention|cherch(?:e|ons) des (?:partenaires|sponsors|mecenes|lots)|soutenir (?:notre|une|la) (?:cause|projet|association|action|soiree)|au profit de|fund-?rais(?:er|ing)|non-?profit|ngo|charit(?:y|able)|good cause|support (?:our|the) (?:cause|charity|event|team|school|club|festival)|local (?:team|club)|school fair|kermesse)\b/,
    ],
  },
  {
    feature: 'press-work',
    kind: 'press',
    weight: 5,
    patterns: [
      /\b(?:(?:i am|i'm|je suis|we are) (?:an? |une? |la |le )?(?:\w+ ){0,3}(?:journalist|reporter|editor|writer|stylist|journaliste|redact(?:eur|rice)|styliste|pigiste|correspondante?|producer)|for (?:an|my|our) (?:article|feature|story|editorial|podcast|documentary)|pour (?:un|mon|notre) (?:article|sujet|reportage|documentaire|podcast|papier|editorial)|interview(?:er)?|shooting|photo ?shoot|high[- ]res(?:olution)? (?:images|pictures|photos)|visuels hd|on deadline|bouclage|embargo|podcast|documentary|documentaire)\b/,
    ],
  },
  {
    feature: 'story-in-hand',
    kind: 'press',
    weight: 5,
    patterns: [
      /\b(?:(?:running|publishing|writing|preparing|filing) (?:the|a|an|this|our) (?:\w+ )?(?:story|article|piece|feature|report|profile)|for comment|(?:a|your|official) (?:statement|comment) (?:on|about|from|regarding|by)|on the record|off the record|newsroom|our readers|our listeners|our viewers|fact[- ]check(?:ing)?|nos lecteurs|nos auditeurs|parution|redaction de|droit de reponse|une declaration|votre reaction|tournage|plateau)\b/,
    ],
  },
  {
    feature: 'press-office-sought',
    kind: 'press',
    weight: 6,
    patterns: [
      /\b(?:press (?:office|kit|contact|release|inquiry|enquiry|team|loan|images|day|accreditation|pass)|media accreditation|(?:service|attachee?|dossier|contact|communique|pret|visuels?|accreditation) (?:de )?presse|accreditation|press@)\b/,
    ],
  },
  {
    feature: 'job-application',
    kind: 'careers',
    weight: 6,
    patterns: [
      /\b(?:(?:my|attached) (?:cv|curriculum|resume)|cv (?:is )?attached|curriculum vitae|cover letter|job (?:openings?|applications?|vacanc(?:y|ies)|seeker)|apply(?:ing)? (?:for|to) (?:the|a|an|your|any) (?:\w+ ){0,4}(?:job|position|role|internship|post|vacancy)|(?:open|current) (?:positions|vacancies)|(?:are you|you are) hiring|hiring manager|internship (?:at|with|in|within) your|work (?:for|at) your (?:house|company|brand|maison)|join(?:ing)? your (?:team|company))\b/,
      /\b(?:mon cv|cv (?:ci-joint|et lettre|en piece)|ci-joint mon|lettre de motivation|(?:ma|une) candidature|candidature spontanee|postul(?:er|e)|recherche (?:une? |d'un |d'une )?(?:emploi|stage|alternance)|offres? d'emploi|recrut(?:ez|ement)|rejoindre (?:votre|vos) (?:equipe|maison|atelier|entreprise)s?|travailler (?:chez|pour|dans) (?:vous|votre|vos))\b/,
    ],
  },
  {
    feature: 'work-wanted',
    kind: 'careers',
    weight: 4,
    patterns: [
      /\b(?:cv|(?:years?|months?) (?:of )?experience (?:in|as|with)|experience in (?:sales|retail|luxury|hospitality)|available to start|start immediately|seasonal (?:work|job|staff|position)|part[- ]time|temporary (?:work|staff|position)|looking for (?:a |an )?(?:job|work|position|role|employment)|work permit|vacanc(?:y|ies))\b/,
      /\b(?:ans d'experience|experience (?:en|dans la) (?:vente|couture|joaillerie|boutique|horlogerie)|besoin de (?:renfort|personnel|vendeurs?|vendeuses?)|disponible (?:immediatement|de suite|des (?:le|maintenant))|cherche (?:du travail|un (?:travail|emploi|job|poste)|une place)|(?:cdd|cdi|interim)|extra pour|poste a pourvoir|poste de)\b/,
    ],
  },
  {
    feature: 'work-mentioned',
    kind: 'careers',
    weight: 3,
    patterns: [
      /\b(?:internship|employment|job opportunit(?:y|ies)|alternance|apprentissage|apprenticeship|(?:un|mon) stage (?:de|au|chez|en|dans|d'))\b/,
    ],
  },
  {
    feature: 'order-or-delivery',
    kind: 'after-sales',
    weight: 6,
    patterns: [
      /\b(?:my (?:online )?(?:order|parcel|package|refund|invoice)\b|order (?:number|no|n°|#) ?[a-z0-9-]*\d|track(?:ing)? (?:number|my|the)|has not (?:arrived|been delivered)|hasn't arrived|not (?:yet )?(?:received|arrived)|(?:a|full|my) refund|return (?:it|this|an item|the item|them)|exchange (?:it|this|the) (?:size|item|for)|where is my (?:order|parcel|package|delivery)|my (?:online )?account|log ?in|password|gift card balance|(?:card|was) charged (?:twice|again)|credit card was charged|charged twice)\b/,
      /\b(?:ma (?:commande|livraison|facture)|mon (?:colis|remboursement|compte client|mot de passe)|commande (?:n°|no|numero) ?[a-z0-9-]*\d|numero de suivi|suivi de (?:commande|colis)|pas (?:encore )?(?:recu|arrivee?|livree?)|toujours pas recu|etre remboursee?|remboursement|retourner (?:un|cet?|mon|ma|l')|etiquette de retour|debitee? deux fois|me connecter)\b/,
    ],
  },
  {
    feature: 'website-trouble',
    kind: 'after-sales',
    weight: 6,
    patterns: [
      /\b(?:checkout|(?:discount|promo|voucher|gift) code|(?:my|the|shopping) (?:basket|cart)|(?:the|your) (?:app|page|website|web site|site) (?:\w+ )?(?:crashes|does not|doesn't|is not|isn't|keeps|won't|freezes)|error message|code promo|bon d'achat|(?:mon|le) panier|(?:le|votre) site (?:ne|plante|bug)|l'application (?:ne|plante)|message d'erreur|page (?:blanche|d'erreur)|paiement (?:refuse|echoue)|payment (?:failed|declined|refused))\b/,
    ],
  },
  {
    feature: 'complaint',
    kind: 'after-sales',
    weight: 3,
    patterns: [
      /\b(?:complain(?:t|ing)?|disappoint(?:ed|ing|ment)|unacceptable|appalled|ashamed|rude|shocking|lost its way|terrible|third time i|nobody (?:answers|replies|replied|called)|no one (?:answers|replies|replied|called)|still waiting|reclamation|me plaindre|plainte|decue?s?|inadmissible|inacceptable|scandaleux|honteux|personne ne (?:repond|me repond|rappelle|m'a)|toujours pas (?:eu )?de (?:reponse|nouvelles)|mecontente?)\b/,
    ],
  },
  {
    feature: 'resale-offer',
    kind: 'resale',
    weight: 5,
    patterns: [
      /\b(?:(?:i|we) (?:want|wish|would like|am looking|are looking|have) to sell|sell(?:ing)? (?:my|our|a|an|her|his|this|you) (?:\w+ ){0,4}(?:bag|watch|ring|necklace|bracelet|piece|collection|jewell?ery)|do you buy|buy ?back|would you buy|resell(?:er|ing)?|for resale|dropship|valuation of|apprais(?:al|ed?)|what is it worth|how much is (?:my|it|this) (?:\w+ )?worth|authenticat(?:e|ion)|is (?:it|this) (?:authentic|genuine|real))\b/,
      /\b(?:(?:vendre|revendre) (?:mon|ma|mes|un|une|le|la|ce|cette|des|vos)|rachetez-vous|racheter (?:mon|ma|mes|vos|des|les)|reprenez-vous|revendeur|depot-vente|estimation|faire estimer|combien vaut|quelle valeur|authentifi(?:er|cation)|certificat d'authenticite perdu|est(?:-ce)? (?:un vrai|authentique))\b/,
    ],
  },
  {
    feature: 'buy-back-sought',
    kind: 'resale',
    weight: 5,
    patterns: [
      /\b(?:interested in (?:buying|purchasing|acquiring) (?:any|it|them|some|my|our|this|these)|(?:take|buy|purchase) (?:it|them|my \w+|any of (?:it|them)) (?:back|from me)|part[- ]exchange|trade[- ]in|(?:interessee?s? par|proceder a) (?:le|la|l'|un) ?(?:rachat|achat|reprise)|me (?:le|la|les) (?:racheter|reprendre)|une reprise|(?:je|nous) (?:souhait\w+|voudr\w+|desir\w+) (?:m'en|nous en|me) (?:separer|defaire|dessaisir))\b/,
    ],
  },
  {
    feature: 'study-work',
    kind: 'study',
    weight: 5,
    patterns: [
      /\b(?:(?:my|a|our) (?:dissertation|school project|research project|coursework|assignment|case study|survey|questionnaire)|phd (?:student|candidate)|(?:mon|un|notre) (?:memoire|these|tfe|tpe|grand oral|projet (?:d'ecole|scolaire|d'etudes|de fin)|questionnaire|sondage|expose|rapport de stage|dossier scolaire)|dans le cadre de (?:mes|nos|mon|notre|ma) (?:etudes|memoire|these|master|formation|cours|licence|bts))\b/,
    ],
  },
  {
    feature: 'school-questions',
    kind: 'study',
    weight: 5,
    patterns: [
      /\b(?:gcse|a-level|(?:school|college|university|class|uni|homework) (?:project|assignment|work|presentation)|for (?:class|school|homework)|ask (?:you|a brand|a company|some|a few) (?:\w+ )?questions|(?:few|five|ten|some|short) questions (?:about|on|for)|projet (?:de classe|tutore|etudiant)|pour (?:un|mon|notre) (?:cours|exposes?|devoir|projet d'etude)|repondre a (?:quelques|cinq|dix|mes|nos) questions|poser (?:quelques|cinq|dix|des) questions|etude de marche|enquete)\b/,
    ],
  },
  {
    feature: 'student-mentioned',
    kind: 'study',
    weight: 3,
    patterns: [
      /\b(?:(?:i am|i'm|we are) (?:an? )?(?:\w+ ){0,4}students?|(?:my|a|our) (?:thesis|master'?s)|(?:je suis|nous sommes) (?:un |une |des )?(?:\w+ ){0,3}(?:etudiante?s?|lyceennes?|lyceens?|doctorante?)|etudiante? en)\b/,
    ],
  },
  {
    // A person asking to be left alone or forgotten has rights, and a person answers; a rule never closes it.
    feature: 'privacy-request',
    kind: 'after-sales',
    weight: 3,
    patterns: [
      /\b(?:unsubscribe me|remove me|(?:delete|erase) my (?:data|details|account|information)|my personal data|stop (?:e-?mailing|writing to|contacting) me|gdpr|me (?:desabonner|desinscrire)|(?:supprimer|effacer|supprimez|effacez) mes (?:donnees|coordonnees|informations)|mes donnees personnelles|rgpd|ne plus m'ecrire)\b/,
    ],
  },
];
