export interface PageMessages {
  readonly skip: string;
  /** Label of the page's language list. */
  readonly languages: string;
  /** Whether the staff pages are complete in this language. */
  readonly forStaff: boolean;
  readonly privacy: string;
  readonly discretion: string;
}

export const page: PageMessages = {
  skip: 'Aller au contenu',
  languages: 'Langues',
  forStaff: true,
  privacy: 'Confidentialité',
  discretion: 'Vos échanges avec la maison restent entre vous et la maison.',
};
