import { accentOf, type House } from '../layout/brand.ts';
import { fontFaces } from './fonts.ts';
import { baseStyles } from './styles-base.ts';
import { chartStyles } from './styles-charts.ts';
import { clientStyles } from './styles-client.ts';
import { deskStyles } from './styles-desk.ts';
import { formStyles } from './styles-forms.ts';
import { policyStyles } from './styles-policy.ts';
import { staffStyles } from './styles-staff.ts';

/** The one stylesheet, served as `/assets/vestibule.css`; only the house's accent varies. */
export function stylesheet(house: Pick<House, 'accent'>): string {
  return [
    `:root{--accent:${accentOf(house)}}`,
    fontFaces(),
    baseStyles,
    formStyles,
    staffStyles,
    deskStyles,
    clientStyles,
    policyStyles,
    chartStyles,
  ].join('\n');
}
