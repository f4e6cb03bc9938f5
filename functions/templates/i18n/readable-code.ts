/** "Fine stationery" for `fine-stationery`: a code that a house made up, where nobody has put it in words. */
export function readableCode(code: string): string {
  const words = code.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
