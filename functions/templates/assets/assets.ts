import type { House } from '../layout/brand.ts';
import { fontPath, fonts } from './fonts.ts';
import { markImage } from './mark-image.ts';
import { boardScript, formScript, policyScript } from './scripts.ts';
import { stylesheet } from './styles.ts';

/** A file that the pages need, as text (`body`) or from an installed package (`packageFile`). */
export type Asset = {
  readonly path: string;
  readonly contentType: string;
  readonly cacheControl: string;
} & ({ readonly body: string } | { readonly packageFile: string });

/** Font packages contain their version; styles and scripts change with a release, hence the short cache lifetime. */
const untilReplaced = 'public, max-age=31536000, immutable';
const aWhile = 'public, max-age=300';

/** Everything under `/assets/`. No page loads anything from another site. */
export function assets(house: House): Asset[] {
  const script = 'text/javascript; charset=utf-8';
  return [
    {
      path: '/assets/vestibule.css',
      contentType: 'text/css; charset=utf-8',
      cacheControl: aWhile,
      body: stylesheet(house),
    },
    { path: '/assets/form.js', contentType: script, cacheControl: aWhile, body: formScript },
    { path: '/assets/board.js', contentType: script, cacheControl: aWhile, body: boardScript },
    { path: '/assets/policy.js', contentType: script, cacheControl: aWhile, body: policyScript },
    { path: '/assets/mark.svg', contentType: 'image/svg+xml', cacheControl: aWhile, body: markImage(house) },
    ...fonts.map((font) => ({
      path: fontPath(font),
      contentType: 'font/woff2',
      cacheControl: untilReplaced,
      packageFile: font.packageFile,
    })),
  ];
}
