/** Eight and eleven begin with a vowel sound: "dall’8 marzo", "dal 9 marzo". */
const vowelNumber = /^(?:8|11)\b/;

/** "dal 9 marzo 2027", "dall’8 marzo 2027". */
export function fromDay(day: string): string {
  return vowelNumber.test(day) ? `dall’${day}` : `dal ${day}`;
}

/** "del 9 marzo 2027", "dell’8 marzo 2027". */
export function ofDay(day: string): string {
  return vowelNumber.test(day) ? `dell’${day}` : `del ${day}`;
}

/** "alle 11.00", "all’1.30". */
export function atTime(time: string): string {
  return /^1\./.test(time) ? `all’${time}` : `alle ${time}`;
}
