/** A font file served by the house itself, so that no visitor's address reaches a font provider. */
export type Font = {
  readonly family: 'EB Garamond' | 'Source Sans 3';
  readonly style: 'normal' | 'italic';
  readonly weight: string;
  readonly subset: 'latin' | 'latin-ext';
  readonly fileName: string;
  /** Module specifier of the file inside its npm package (SIL Open Font License). */
  readonly packageFile: string;
};

function garamond(subset: Font['subset'], weight: '400' | '500', style: Font['style']): Font {
  const fileName = `eb-garamond-${subset}-${weight}-${style}.woff2`;
  return {
    family: 'EB Garamond',
    style,
    weight,
    subset,
    fileName,
    packageFile: `@fontsource/eb-garamond/files/${fileName}`,
  };
}

function sourceSans(subset: Font['subset'], style: Font['style']): Font {
  const fileName = `source-sans-3-${subset}-wght-${style}.woff2`;
  const packageFile = `@fontsource-variable/source-sans-3/files/${fileName}`;
  return { family: 'Source Sans 3', style, weight: '200 900', subset, fileName, packageFile };
}

export const fonts: readonly Font[] = [
  garamond('latin', '400', 'normal'),
  garamond('latin', '400', 'italic'),
  garamond('latin', '500', 'normal'),
  garamond('latin-ext', '400', 'normal'),
  garamond('latin-ext', '500', 'normal'),
  sourceSans('latin', 'normal'),
  sourceSans('latin', 'italic'),
  sourceSans('latin-ext', 'normal'),
];

/** The ranges that the fontsource packages declare for the two subsets; a page in French never loads the second. */
const unicodeRanges: Readonly<Record<Font['subset'], string>> = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
};

export const fontPath = (font: Font): string => `/assets/fonts/${font.fileName}`;

export function fontFaces(): string {
  return fonts
    .map(
      (font) =>
        `@font-face{font-family:"${font.family}";font-style:${font.style};font-weight:${font.weight};font-display:swap;` +
        `src:url("${fontPath(font)}") format("woff2");unicode-range:${unicodeRanges[font.subset]}}`,
    )
    .join('\n');
}
