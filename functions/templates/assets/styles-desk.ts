/** Pages on which staff act: the choices beside the file on a wide screen, before it on a narrow one. */
export const deskStyles = `
.desk { display: grid; gap: 2rem; }
.desk-head .due { margin-bottom: 0; }
.desk-acts > h2 { margin-bottom: 1rem; }
.desk-acts .choice > .option { padding: 0.8rem 0; }
.desk-acts .choice > .option span { font-size: 1.25rem; }
@media (min-width: 60rem) {
  .desk { grid-template-columns: minmax(0, 1fr) minmax(22rem, 30rem); grid-template-rows: auto 1fr; gap: 2.5rem clamp(3rem, 6vw, 6rem); align-items: start; }
  .desk-head, .desk-file { grid-column: 1; }
  .desk-acts { grid-column: 2; grid-row: 1 / 3; }
}
.folds { margin-top: 2.5rem; border-bottom: 1px solid var(--hairline); }
.folds .more > summary { padding: 0.9rem 0; }
textarea.script { min-height: 16rem; border-bottom-color: var(--hairline); }
textarea.script + p { margin-top: 0.75rem; }
h1 + .facts { margin-top: 1.5rem; }
.letter-frame { display: block; width: 100%; height: 75vh; min-height: 30rem; border: 1px solid var(--hairline); background: #fff; }
.plain-letter { white-space: pre-line; overflow-wrap: anywhere; max-width: 43rem; }
.plain { list-style: none; margin: 0; padding: 0; }
.plain li + li { margin-top: 0.6rem; }
.said { list-style: none; margin: 0; padding: 0; }
.said li { padding: 0.75rem 0; border-top: 1px solid var(--hairline); }
.said li:first-child { border-top: 0; padding-top: 0; }
.said .under { margin: 0 0 0.25rem; }
.said .words { margin: 0; white-space: pre-line; }
.acts { margin-top: 1rem; border-bottom: 1px solid var(--hairline); }
.acts .more > summary { padding: 0.8rem 0; font-size: 1.15rem; }
`;
