/** Fields, choices and buttons: styled by the house, including the arrow of a select, on native controls. */
export const formStyles = `
.field { margin: 0 0 1.75rem; padding: 0; border: 0; min-width: 0; }
.field.section { margin-top: 2.5rem; }
.field > label, .field > legend { display: block; padding: 0; margin: 0 0 0.4rem; font-weight: 600; font-size: 1.05rem; }
.field .hint { margin: -0.2rem 0 0.5rem; color: var(--ink-soft); font-size: 0.98rem; line-height: 1.45; }
.field .optional { font-weight: 400; color: var(--ink-soft); }
.field.first > label { font: 400 1.65rem/1.3 var(--serif); }
.pair { display: grid; gap: 0 2rem; }
@media (min-width: 40rem) { .pair { grid-template-columns: 1fr 1fr; align-items: start; } }
input, select, textarea, button { font: inherit; color: inherit; letter-spacing: inherit; }
input[type="text"], input[type="email"], input[type="tel"], input[type="date"], select, textarea {
  appearance: none;
  display: block;
  width: 100%;
  min-height: 3.25rem;
  padding: 0.7rem 0.9rem;
  border: 0;
  border-bottom: 1px solid var(--control);
  border-radius: 0;
  background-color: var(--raised);
  line-height: 1.5;
  transition: border-color 0.15s;
}
textarea { min-height: 9.5rem; max-height: 60vh; field-sizing: content; resize: vertical; }
textarea.short { min-height: 6rem; }
input:hover, select:hover, textarea:hover { border-bottom-color: var(--ink); }
input[type="text"]:focus, input[type="email"]:focus, input[type="tel"]:focus, input[type="date"]:focus, select:focus, textarea:focus { border-bottom-color: var(--ink); outline: 2px solid var(--focus); outline-offset: 0; }
input[type="file"] { display: block; width: fit-content; max-width: 100%; margin-top: 0.9rem; line-height: 1.45; cursor: pointer; }
input[type="file"]::file-selector-button { min-height: 3.25rem; margin: 0 1.25rem 0 0; padding: 0.8rem 2.25rem; border: 1px solid var(--control); border-radius: 0; background: transparent; color: var(--ink); font: inherit; letter-spacing: 0.01em; cursor: pointer; transition: background-color 0.15s, border-color 0.15s; }
input[type="file"]:hover::file-selector-button { border-color: var(--ink); background: var(--raised); }
select {
  padding-right: 2.75rem;
  text-overflow: ellipsis;
  background-image: linear-gradient(45deg, transparent 50%, var(--ink-soft) 50%), linear-gradient(-45deg, transparent 50%, var(--ink-soft) 50%);
  background-position: right 20px center, right 14px center;
  background-size: 6px 6px;
  background-repeat: no-repeat;
}
select option { background: var(--paper); color: var(--ink); }
.field.wrong input, .field.wrong select, .field.wrong textarea { border-bottom: 2px solid var(--alert); }
.error { margin: 0.5rem 0 0; color: var(--alert); font-weight: 600; font-size: 1rem; line-height: 1.4; }
.tick, .option { display: grid; grid-template-columns: 1.5rem minmax(0, 1fr); gap: 0.9rem; align-items: start; cursor: pointer; }
.tick { padding: 0.9rem 0; }
.option { padding: 0.65rem 0; }
.tick input, .option input { appearance: none; width: 1.5rem; height: 1.5rem; margin: 0.1rem 0 0; border: 1px solid var(--control); background: var(--raised); display: grid; place-content: center; cursor: pointer; }
.option input { border-radius: 50%; }
.tick input::before { content: ""; width: 0.85rem; height: 0.85rem; transform: scale(0); background: var(--ink); clip-path: polygon(14% 44%, 0 58%, 42% 100%, 100% 18%, 84% 6%, 38% 70%); }
.option input::before { content: ""; width: 0.7rem; height: 0.7rem; border-radius: 50%; transform: scale(0); background: var(--ink); }
.tick input:checked, .option input:checked { border-color: var(--ink); }
.tick input:checked::before, .option input:checked::before { transform: scale(1); }
.options { display: grid; gap: 0 2rem; }
@media (min-width: 40rem) { .options.across { grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); } }
.button { display: inline-block; min-height: 3.25rem; padding: 0.8rem 2.25rem; border: 1px solid var(--ink); border-radius: 0; background: var(--ink); color: var(--paper); font-size: 1.08rem; line-height: 1.45; letter-spacing: 0.01em; text-align: center; text-decoration: none; cursor: pointer; transition: background-color 0.15s, color 0.15s; }
.button:hover { background: color-mix(in oklab, var(--ink) 84%, var(--paper)); }
.button.quiet { background: transparent; color: var(--ink); border-color: var(--control); }
.button.quiet:hover { border-color: var(--ink); background: var(--raised); }
.button[aria-disabled="true"] { opacity: 0.6; cursor: default; }
.actions { display: flex; flex-wrap: wrap; gap: 1rem; align-items: center; margin-top: 2rem; }
@media (max-width: 30rem) { .actions .button { width: 100%; } }
.more { border-top: 1px solid var(--hairline); }
.more > summary { display: flex; justify-content: space-between; gap: 1rem; align-items: baseline; padding: 1.1rem 0; cursor: pointer; list-style: none; font: 400 1.3rem/1.35 var(--serif); }
.more > summary::-webkit-details-marker { display: none; }
.more > summary::after { content: "+"; font: 300 1.6rem/1 var(--sans); color: var(--ink-soft); }
.more[open] > summary::after { content: "\\2212"; }
.more-body { padding: 0.75rem 0 0.5rem; }
.problems { margin: 0 0 2.5rem; padding: 1.25rem 0 1.25rem 1.75rem; border-left: 2px solid var(--alert); }
.lede + .problems { margin-top: 2.5rem; }
.problems:focus { outline: none; }
.problems h2 { font-size: 1.4rem; margin-bottom: 0.5rem; }
.problems ul { margin: 0; padding-left: 1.1rem; }
.problems a { text-decoration-color: var(--alert); }
.frame { margin: 0 0 1.5rem; border-top: 1px solid var(--hairline); }
.options > .tick { padding: 0.55rem 0; }
.frame .tick { border-bottom: 1px solid var(--hairline); }
.trap { position: absolute; left: -999rem; width: 1px; height: 1px; overflow: hidden; }
.chips { display: flex; flex-wrap: wrap; gap: 0.5rem 0.6rem; list-style: none; margin: 1rem 0; padding: 0; }
.chip { padding: 0.3rem 0.85rem; border: 1px solid var(--hairline); border-radius: 1.2rem; font-size: 1rem; line-height: 1.5; }
details.chip { padding: 0; }
details.chip > summary { padding: 0.3rem 0.85rem; min-height: 2.2rem; cursor: pointer; list-style: none; }
details.chip > summary::-webkit-details-marker { display: none; }
details.chip > summary:hover { text-decoration: underline; text-underline-offset: 0.22em; }
details.chip[open] { flex-basis: 100%; border-radius: 0.6rem; }
.chip-body { padding: 0.2rem 0.85rem 0.8rem; }
.chip-body form { display: flex; flex-wrap: wrap; gap: 0.4rem 1.2rem; align-items: center; margin: 0.3rem 0 0; }
.chips > li, .chip-body form, .chip-body label { min-width: 0; max-width: 100%; }
.chip-body select, .chip-body input[type="date"] { width: auto; max-width: 100%; }
@media (max-width: 30rem) {
  .chip-body form { display: block; }
  .chip-body label { display: block; }
  .chip-body select, .chip-body input[type="date"] { width: 100%; min-width: 0; }
}
`;
