import type { GenuineFeature } from '#domain/reading/genuine-lexicon.ts';
import type { PrematureFeature } from '#domain/reading/premature-lexicon.ts';

const months = 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre';
const days = 'lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica';
const kin =
  'moglie|marito|compagn[ao]|fidanzat[ao]|mamma|madre|padre|papa|figli[aoe]?|sorella|fratello|nonn[aoi]|suocer[aoi]|madrina|padrino|figlioccia?o?|nipot[ei]|zi[aoi]|amic[aoi]|genitori|socia?o?|testimoni?';

/** The features of a genuine wish in an Italian message, the same as in French and English. */
export const italianGenuine: Readonly<Record<GenuineFeature, readonly RegExp[]>> = {
  'piece-reference': [
    /\b(?:rif|riferimento|referenza|modello)\b\.? ?(?:n°|no\.?|numero|:|#)? ?(?=[a-z0-9./-]*\d)[a-z0-9][a-z0-9./-]{2,14}/,
  ],
  'piece-type': [
    /\b(?:anell[oi]|solitari[oi]?|fed[ei] nuzial[ei]|collan[ae]|girocoll[oi]|ciondol[oi]|braccial[ei]|orecchin[oi]|spill[ae]|diadem[ai]|gemelli|gioiell[oi]|alta gioielleria)\b/,
    /\b(?:orologi?o?|cronograf[oi]|calendario perpetuo|ripetizione minuti)\b/,
    /\b(?:bors[ae]|borsett[ae]|pochette|baul[ei]|valigi[ae]|portafogli?o?|portacarte|cintur[ae]|pelletteria|foulard|sciarp[ae]|guanti)\b/,
    /\b(?:abit[oi]|vestit[oi]|cappott[oi]|giacc[ah]e?|mantell[ao]|gonn[ae]|camicett[ae]|scarp[ae]|profum[oi]|vas[oi]|lampad[ae]|servizio da tavola)\b/,
  ],
  material: [
    /\b(?:oro (?:rosa|giallo|bianco)|platino|diamant[ei]|zaffir[oi]|smerald[oi]|rubin[oi]|perl[ae]|madreperla|spinell[oi]|tormalin[ae]|acquamarin[ae]|onice|giada|smalto|acciaio|titanio|chiusura|incastonat[aoei])\b/,
    /\b(?:pelle|coccodrillo|struzzo|vitello|seta|cashmere|velluto|pizzo|raso|ricam[oi]|lana)\b/,
  ],
  dimension: [
    /\b\d{1,3}(?:[.,]\d{1,2})? ?carati\b/,
    /\b(?:misura|taglia|circonferenza|diametro)\b[^.]{0,18}?\d{1,2}/,
    /\btaglio (?:smeraldo|princess|cuscino|goccia|brillante|ovale|marquise)\b/,
    /\b(?:carica manuale|fasi lunari|quadrante|lunetta|tracolla)\b/,
  ],
  quantity: [
    /\b(?:un paio di|due|tre|quattro|cinque|sei|sette|otto|dieci|dodici|quindici|venti|una dozzina di) (?!anni|mesi|settimane|giorni|ore|minuti|volte|milioni|mila)[a-z]{5,}/,
  ],
  recipient: [
    new RegExp(`\\b(?:mi[ao]|miei|mie|nostr[aoi]|su[ao]) (?:futur[ao] |car[ao] |migliore )?(?:${kin})\\b`),
    /\b(?:un regalo|regalar(?:e|gli|le)|in regalo|fargli|farle una sorpresa|un dono)\b/,
  ],
  'own-use': [
    /\b(?:per me(?: stess[ao])?|regalarmi|farmi un regalo|al mio polso|indossar(?:e|lo|la) (?:tutti i giorni|ogni giorno)|il mio polso|ho sempre (?:sognato|desiderato)|porto (?:la )?(?:misura|taglia))\b/,
  ],
  occasion: [
    /\b(?:compleanno|anniversario|matrimonio|fidanzamento|nozze|battesimo|comunione|cresima|nascita|natale|san valentino|festa della mamma|festa del papa|proposta di matrimonio|laurea|pensionamento|promozione|primo (?:lavoro|stipendio)|ringraziamento|(?:suoi|miei|nostri) (?:18|20|25|30|35|40|45|50|60|70|80) anni)\b/,
  ],
  'own-milestone': [
    /\b(?:il nostro (?:matrimonio|anniversario|fidanzamento)|ci sposiamo|mi sposo|chiedere (?:alla mia \w+ )?di sposarmi|proposta di matrimonio|le nostre fedi|la mia (?:laurea|promozione|pensione))\b/,
  ],
  collecting: [
    /\b(?:la mia collezione|completare (?:la|una) (?:mia )?(?:collezione|serie|parure)|colleziono|collezionist[ai])\b/,
  ],
  'keeping-value': [/\b(?:tramandare|lasciare (?:a mi[ao]|ai miei)|mantiene (?:il suo )?valore|da investimento)\b/],
  'bespoke-work': [
    /\b(?:su misura|pezzo unico|creazione unica|personalizza(?:re|t[ao]|zione)|disegnare|incisione|(?:far(?:e)? )?incidere|iniziali|monogramma|rimontare)\b/,
  ],
  'repair-work': [
    /\b(?:ripara(?:re|zione)|revisione|restaur(?:o|are)|mettere a misura|stringere|allargare|sostituire (?:il|la) (?:cinturino|chiusura|batteria|vetro)|non funziona piu|si e (?:rott[ao]|fermat[ao]|staccat[ao])|lucidatura|graffi|pulizia|pietra (?:persa|caduta|mancante))\b/,
  ],
  'house-event': [
    /\b(?:invito|sfilata|serata|presentazione privata|anteprima|mostra|inaugurazione|visita (?:all'atelier|degli atelier|agli archivi))\b/,
  ],
  date: [
    new RegExp(
      `\\b\\d{1,2}º? (?:${months})\\b|\\b(?:a|in|entro|per|fine|meta|inizio|prima di|di) (?:la fine di |fine |meta |inizio )?(?:${months})\\b`,
    ),
    new RegExp(`\\b(?:${days})\\b`),
    /\b(?:domani|questa settimana|la (?:prossima settimana|settimana prossima)|questo mese|il (?:prossimo mese|mese prossimo)|fine settimana|tra (?:due|tre|pochi|poche|dieci|quindici) (?:giorni|settimane)|prima (?:di natale|dell'estate|delle feste)|entro (?:natale|la fine|l'estate))\b/,
  ],
  visit: [
    /\b(?:saro|saremo|sono|siamo|passero|passeremo|verro|verremo|di passaggio|soggiorno|abito|viviamo|vivo) (?:a|ad|in|da|presso|vicino)\b/,
    /\b(?:(?:la )?vostra|il vostro|una delle vostre) (?:boutique|maison|sede|atelier|negozio|salone)\b/,
  ],
  'meeting-wish': [
    /\b(?:appuntamento|incontrar(?:e|vi|ci)|incontro|essere (?:ricevut[aoi]|richiamat[aoi]|contattat[aoi])|ricevermi|riceverci|richiamarmi|chiamarmi|una telefonata)\b/,
  ],
  'house-way': [
    /\b(?:atelier|artigian[oi]|(?:salone|salotto) privato|in privato|con discrezione|discrezione|riservat(?:o|a|amente|ezza)|consulent[ei]|archivi|provar(?:e|lo|la|li)|vedere (?:dal vivo|da vicino)|di persona)\b/,
  ],
  request: [
    /\b(?:vorrei|vorremmo|desidero|desideriamo|desidererei|cerco|cerchiamo|sto cercando|stiamo cercando|mi piacerebbe|ci piacerebbe|gradirei|avrei bisogno|mi serve|sono (?:interessat[ao]|alla ricerca)|pensavo|penso)\b/,
    /\b(?:potreste|potete|potrei|avete|avreste|sarebbe possibile|e possibile|quanto tempo|disponibil[ei]|esiste|c'e ancora)\b/,
  ],
};

export const italianPremature: Readonly<Record<PrematureFeature, readonly RegExp[]>> = {
  'distant-horizon': [
    /\b(?:tra|fra) (?:due|tre|quattro|cinque|sei|dieci|\d{1,2}|qualche|alcuni|un paio di|uno o due|due o tre) anni\b/,
    /\b(?:non prima di (?:\w+ ){0,2}ann[oi]|un giorno forse|forse un giorno|a lungo termine|quando saro)\b/,
  ],
  'only-looking': [
    /\b(?:per (?:pura |semplice )?curiosita|(?:solo|soltanto) (?:per )?(?:guardare|vedere|curiosare|curiosita|farmi un'idea)|nessun progetto|non (?:per ora|per il momento|subito)|niente di (?:preciso|previsto)|non sono ancora pront[ao])\b/,
  ],
  'frame-declined': [
    /\b(?:senza (?:alcun )?appuntamento|nessun appuntamento|non (?:desidero|voglio) (?:un )?(?:appuntamento|essere (?:chiamat[ao]|contattat[ao]))|non (?:mi chiamate|chiamatemi)|(?:solo|soltanto) i (?:vostri )?prezzi|(?:comprare|acquistare|ordinare) online)\b/,
  ],
};

/** By the feature of its mark; the weight is that of the mark, whatever the language. */
export const italianOffTarget: Readonly<Record<string, readonly RegExp[]>> = {
  'mass-mailing-footer': [
    /\b(?:per (?:cancellarsi|annullare l'iscrizione)|disiscriver(?:e|si|ti)|ricevete questa (?:mail|e-mail|newsletter)|non ricevere piu (?:le|queste|i))\b/,
  ],
  'click-here': [
    /\b(?:clicca(?:te)? (?:qui|su|sul)|iscriviti (?:ora|subito)|approfitta(?:te)?(?:ne)?|ordina(?:te)? (?:ora|subito))\b/,
  ],
  'free-money-promise': [
    /\b(?:guadagnare (?:soldi|da casa)|rendita passiva|liberta finanziaria|(?:hai|avete) vinto|lotteria|congratulazioni)\b/,
  ],
  'credit-or-investment-offer': [
    /\b(?:prestit[oi] (?:personal[ei]|rapid[oi]|immediat[oi])|cessione del quinto|mutu[oi] (?:agevolat[oi]|a tasso)|rendiment[oi] garantit[oi]|trading online)\b/,
  ],
  'services-offered': [
    /\b(?:(?:offriamo|proponiamo|forniamo|realizziamo|produciamo) (?:i nostri |le nostre |servizi|soluzioni|prodotti)|siamo (?:un'agenzia|un'azienda|un fornitore|specializzati)|i nostri (?:servizi|prodotti|clienti)|le nostre soluzioni|il nostro (?:catalogo|software|listino)|la nostra (?:azienda|agenzia|piattaforma|soluzione))\b/,
  ],
  'your-business-addressed': [
    /\b(?:(?:la )?vostra (?:azienda|attivita|impresa|visibilita|presenza online)|(?:il )?vostro (?:sito(?: web)?|fatturato|marchio|business|team)|(?:i )?vostri (?:clienti|dipendenti|fornitori|punti vendita)|(?:le )?vostre vendite)\b/,
  ],
  'sales-pitch': [
    /\b(?:posizionamento (?:seo|su google)|prima pagina di google|preventivo gratuito|lead generation|fornitor[ei]|grossist[ai]|collaborazione commerciale|una breve (?:chiamata|call)|aumentare le vendite)\b/,
  ],
  'influencer-or-partnership': [
    /\b(?:influencer|content creator|collaborazione (?:con il vostro|a pagamento|retribuita)|sponsorizza(?:re|zione)|partnership|ambassador)\b/,
  ],
  'press-work': [
    /\b(?:sono (?:un |una )?(?:\w+ )?(?:giornalista|redattrice|redattore|stylist)|per un (?:articolo|servizio|documentario|podcast)|intervista|servizio fotografico)\b/,
  ],
  'press-office-sought': [/\b(?:ufficio stampa|cartella stampa|accredito stampa|comunicato stampa)\b/],
  'job-application': [
    /\b(?:(?:il )?mio (?:cv|curriculum)|curriculum (?:vitae|allegato|in allegato)|lettera di (?:motivazione|presentazione)|(?:la mia )?candidatura|candidarmi|posizion[ei] apert[ae]|lavorare (?:per|con|presso) (?:voi|la vostra)|unirmi al vostro team)\b/,
  ],
  'work-wanted': [
    /\b(?:cerco (?:un )?lavoro|anni di esperienza (?:in|nel|nella|come)|disponibile da subito|stage|tirocinio)\b/,
  ],
  'order-or-delivery': [
    /\b(?:(?:il )?mio (?:ordine|pacco|rimborso)|numero (?:d'ordine|di tracciamento)|non (?:e ancora arrivat[ao]|ho ancora ricevuto)|spedizione|reso|rimborso|addebitat[ao] due volte)\b/,
  ],
  complaint: [
    /\b(?:reclamo|lamentela|delus[ao]|inaccettabile|vergognos[ao]|nessuno (?:risponde|mi ha risposto|richiama))\b/,
  ],
  'resale-offer': [
    /\b(?:vender(?:e|vi) (?:il mio|la mia|i miei|le mie|un|una|questo|questa)|riacquist(?:o|ate|are)|ritirate|valutazione|perizia|far(?:e)? (?:valutare|stimare)|quanto vale|autentic(?:a|are|azione)|rivendere)\b/,
  ],
  'study-work': [
    /\b(?:la mia tesi|tesi di laurea|progetto (?:scolastico|universitario)|questionario|per l'universita)\b/,
  ],
  'student-mentioned': [/\b(?:sono (?:un |una )?student(?:e|essa)|studio (?:moda|design|marketing|economia))\b/],
  'privacy-request': [
    /\b(?:cancella(?:re|te) i miei dati|i miei dati personali|cancellatemi|non (?:scrivetemi|contattatemi) piu|gdpr)\b/,
  ],
};
