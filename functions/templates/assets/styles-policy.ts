/** The policy editor: many small fields. A control is never wider than its content. */
export const policyStyles = `
.lede + .policy-note { margin-top: 1rem; }
.policy .policy-fields + .field { margin-top: 1.5rem; }
.policy-group:last-child { border-bottom: 1px solid var(--hairline); }
.policy-group > .more-body { padding-bottom: 2rem; }
.policy-block { margin: 0 0 2.25rem; padding: 0; border: 0; min-width: 0; }
.policy-block > h3, .policy-block > legend { padding: 0; margin: 0 0 0.9rem; font: 400 1.3rem/1.3 var(--serif); }
.policy-fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); gap: 0.9rem 2rem; align-items: end; }
.policy-fields .field { margin: 0; }
.policy-fields .field > label, .policy-steps label { font-weight: 400; font-size: 1rem; color: var(--ink-soft); margin: 0 0 0.25rem; display: block; line-height: 1.35; }
.policy input[type="text"], .policy select, .policy input[type="date"] { min-height: 2.75rem; padding-top: 0.4rem; padding-bottom: 0.4rem; }
.policy input.short { max-width: 7rem; }
.policy input.medium { max-width: 11rem; }
.policy td .cell { min-width: 0; }
.policy .cell input[type="text"] { width: 100%; min-width: 4.5rem; padding-left: 0.5rem; padding-right: 0.5rem; }
.policy .cell select { min-width: 8.5rem; padding-left: 0.5rem; }
.policy .cell.wrong input, .policy .cell.wrong select, .policy-step.wrong input { border-bottom: 2px solid var(--alert); }
.policy .cell input[type="checkbox"] { appearance: none; width: 1.5rem; height: 1.5rem; margin: 0; border: 1px solid var(--control); background: var(--raised); display: inline-grid; place-content: center; cursor: pointer; }
.policy .cell input[type="checkbox"]::before { content: ""; width: 0.85rem; height: 0.85rem; transform: scale(0); background: var(--ink); clip-path: polygon(14% 44%, 0 58%, 42% 100%, 100% 18%, 84% 6%, 38% 70%); }
.policy .cell input[type="checkbox"]:checked { border-color: var(--ink); }
.policy .cell input[type="checkbox"]:checked::before { transform: scale(1); }
.policy .stacked th, .policy .stacked td { padding-right: 1rem; }
.policy .who { font-size: 1.1rem; }
.policy-steps { max-width: 40rem; }
@media (min-width: 70rem) {
  #group-relances > .more-body { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 4rem; align-items: start; }
  #group-relances > .more-body > p { grid-column: 1 / -1; }
}
.policy-step { display: grid; grid-template-columns: 7rem minmax(0, 1fr); gap: 0.5rem 1.5rem; margin-bottom: 0.75rem; }
.policy-steps .rest { margin: 0.5rem 0 0; }
.policy-result { margin: 2.5rem 0; padding: 1.5rem 0 1.5rem 1.75rem; border-left: 1px solid var(--line); }
.policy-result:focus { outline: none; }
.policy-result > h2 { margin-bottom: 1rem; }
.policy-result h3 { margin-bottom: 0.75rem; }
.policy-result .section { margin-top: 2rem; }
.policy-result table { margin-bottom: 1.25rem; }
.policy-json { font: 0.95rem/1.5 ui-monospace, "SF Mono", Menlo, Consolas, monospace; white-space: pre; overflow-wrap: normal; overflow-x: auto; }
@media (max-width: 60rem) {
  .policy table.stacked td { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0.75rem; align-items: center; padding: 0.3rem 0; }
  .policy-result { padding-left: 1rem; }
}
@media (max-width: 30rem) { .policy-step { grid-template-columns: minmax(0, 1fr); } }
`;
