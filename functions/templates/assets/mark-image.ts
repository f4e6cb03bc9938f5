import { accentOf, type House } from '../layout/brand.ts';
import { html } from '../layout/html.ts';

/** The house's mark as the icon of a browser tab. */
export function markImage(house: Pick<House, 'mark' | 'accent'>): string {
  const initials = Array.from(house.mark).slice(0, 2).join('');
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="#f7f3ec"/><path d="M8 58h48" stroke="${accentOf(house)}" stroke-width="2"/><text x="32" y="44" text-anchor="middle" font-family="Garamond, Georgia, serif" font-size="38" fill="#1f1c18">${initials}</text></svg>`.toString();
}
