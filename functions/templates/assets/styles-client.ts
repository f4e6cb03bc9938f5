/** The clients' pages: one large element, the rest collapsed. */
export const clientStyles = `
.moment { margin-bottom: 0.75rem; font: 400 clamp(1.6rem, 1.3rem + 1.2vw, 2.1rem)/1.3 var(--serif); text-wrap: balance; }
.client-form { max-width: 42rem; }
.client-form .options .option { border-top: 1px solid var(--hairline); padding: 1.05rem 0; }
.client-form .options:not(.across) .option:last-child { border-bottom: 1px solid var(--hairline); }
.client-form .options .option span { font: 400 1.3rem/1.35 var(--serif); }
.client-form .options.across .option { border-top: 0; padding: 0.65rem 0; }
.client-form .options.across .option span { font: inherit; }
.scale { display: grid; grid-template-columns: repeat(auto-fill, minmax(3.6rem, 1fr)); gap: 0.5rem 0; max-width: 42rem; }
@media (min-width: 48rem) { .scale { grid-template-columns: none; grid-auto-flow: column; grid-auto-columns: 1fr; } }
.scale .option { grid-template-columns: 1.5rem auto; gap: 0.55rem; font-variant-numeric: tabular-nums lining-nums; }
.client-form .scale .option { border: 0; padding: 0.4rem 0; }
.scale-ends { display: flex; justify-content: space-between; gap: 1rem; max-width: 42rem; margin: 0.25rem 0 0; color: var(--ink-soft); font-size: 0.95rem; }
.story { list-style: none; margin: 0; padding: 0; }
.story li { position: relative; padding: 0 0 1.4rem 1.75rem; border-left: 1px solid var(--hairline); margin-left: 0.3rem; }
.story li:last-child { padding-bottom: 0; }
.story li::before { content: ""; position: absolute; left: -0.3rem; top: 0.55rem; width: 0.55rem; height: 0.55rem; border-radius: 50%; background: var(--line); }
.story time { display: block; color: var(--ink-soft); font-size: 0.95rem; white-space: normal; }
.story p { margin: 0; }
.wishes { margin-top: 3rem; border-bottom: 1px solid var(--hairline); }
.wishes form { padding-bottom: 1.5rem; }
.folded { border-bottom: 1px solid var(--hairline); }
.folded + .folded { border-top: 0; }
.folded .more-body { padding-bottom: 2rem; }
`;
