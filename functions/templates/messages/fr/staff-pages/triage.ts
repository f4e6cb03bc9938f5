import type { ContentLabel } from '#domain/reading/content-label.ts';
import type { TriageReason } from '#domain/triage/triage.ts';

export interface TriagePagesMessages {
  readonly triage: TriageMessages;
}

export interface TriageMessages {
  readonly title: string;
  readonly intro: string;
  readonly count: (values: { readonly waiting: number; readonly shown: number }) => string;
  readonly received: (values: { readonly at: string }) => string;
  readonly open: string;
  readonly because: Readonly<Record<TriageReason, string>>;
  /** What the verdicts are for, to a screen reader. */
  readonly verdictOf: (values: { readonly name: string }) => string;
  readonly verdicts: Readonly<Record<Exclude<ContentLabel, 'off-target'>, string>>;
  readonly offTarget: string;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly quality: string;
  readonly qualityIntro: string;
  readonly label: string;
  readonly labels: Readonly<Record<ContentLabel, string>>;
  readonly precision: string;
  readonly recall: string;
  /** A share with its cases and its interval. */
  readonly share: (values: {
    readonly share: string;
    readonly counted: number;
    readonly of: number;
    readonly from: string;
    readonly to: string;
  }) => string;
  readonly audit: (values: { readonly share: string }) => string;
  readonly noAudit: string;
  readonly examples: string;
  readonly judge: string;
  readonly judgeDo: string;
  readonly judgement: string;
  readonly judgedKind: string;
  readonly judgedKindHint: string;
}

export const triagePages: TriagePagesMessages = {
  triage: {
    title: 'Tri',
    intro:
      'Messages que la lecture automatique n’a pas tranchés, ou qu’elle a mis de côté. Un verdict suffit : la demande suit aussitôt son cours.',
    count: ({ waiting, shown }) =>
      waiting > shown
        ? `${waiting} messages à lire, les ${shown} plus anciens d’abord`
        : `${waiting} ${waiting > 1 ? 'messages' : 'message'} à lire`,
    received: ({ at }) => `Reçu le ${at}`,
    open: 'Voir la demande',
    because: {
      doubtful: 'La lecture hésite',
      incomplete: 'Trop peu de précisions',
      premature: 'Mis de côté : pas encore de projet',
      audit: 'Écarté, tiré au sort pour contrôle',
    },
    verdictOf: ({ name }) => `Verdict sur le message de ${name}`,
    verdicts: {
      genuine: 'Souhait sincère : confier',
      'after-sales': 'Après-vente',
      complaint: 'Réclamation',
      'follow-up': 'Suite d’un échange',
      'stop-request': 'Demande d’arrêt',
      premature: 'Pas encore de projet',
    },
    offTarget: 'Hors périmètre…',
    emptyTitle: 'Rien à lire',
    emptyText: 'Les messages dont la lecture automatique doute apparaissent ici, avec la raison du doute.',
    quality: 'Fiabilité de la lecture',
    qualityIntro:
      'Comparée aux verdicts de la maison. Seuls les messages passés par le tri comptent : ce sont les plus difficiles.',
    label: 'Nature du message',
    labels: {
      genuine: 'Souhait sincère',
      premature: 'Pas encore de projet',
      'off-target': 'Hors périmètre',
      'after-sales': 'Après-vente',
      complaint: 'Réclamation',
      'stop-request': 'Demande d’arrêt',
      'follow-up': 'Suite d’un échange',
    },
    precision: 'Précision',
    recall: 'Rappel',
    share: ({ share, counted, of, from, to }) => `${share} (${counted} sur ${of} ; entre ${from} et ${to})`,
    audit: ({ share }) => `Parmi les messages écartés et contrôlés, à juste titre : ${share}`,
    noAudit: 'Aucun message écarté n’a encore été contrôlé. Un sur vingt est tiré au sort.',
    examples: 'Télécharger les verdicts, pour entraîner la lecture',
    judge: 'Donner un verdict sur le message',
    judgeDo: 'Enregistrer le verdict',
    judgement: 'Nature du message',
    judgedKind: 'Si le message est hors périmètre',
    judgedKindHint: 'La lettre de réponse en dépend.',
  },
};
