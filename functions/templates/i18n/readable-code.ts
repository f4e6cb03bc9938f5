/** "Fine stationery" for `fine-stationery`: a house's own code without a label. */
export function readableCode(code: string): string {
  const words = code.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
