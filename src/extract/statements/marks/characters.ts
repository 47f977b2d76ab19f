/** What kind of character stands beside a quotation mark, by its UTF-16 code. */

export function isOpenBefore(code: number): boolean {
  return (
    isBlankCode(code) ||
    code === 40 ||
    code === 91 ||
    code === 0x2014 ||
    code === 0x2013 ||
    code === 45 ||
    code === 47 ||
    code === 0x201c ||
    code === 0x2018 ||
    code === 34 ||
    code === 39
  );
}

export function isMarkCode(code: number): boolean {
  return code === 34 || code === 0x201d || code === 39;
}

export function isBlankCode(code: number): boolean {
  return code === 32 || (9 <= code && code <= 13) || code === 0xa0 || code === 0x202f || code === 0x2009;
}

/** Marks after which a quotation has just ended: comma, stop, question, exclamation, ellipsis. */
export function isStopCode(code: number): boolean {
  return code === 44 || code === 46 || code === 63 || code === 33 || code === 0x2026;
}

export function isPunctuation(code: number): boolean {
  return (
    isStopCode(code) ||
    code === 58 ||
    code === 59 ||
    code === 41 ||
    code === 93 ||
    code === 0x2014 ||
    code === 0x2013 ||
    code === 45 ||
    code === 47 ||
    code === 39 ||
    code === 0x2019 ||
    code === 34
  );
}

export function isDigit(code: number): boolean {
  return 48 <= code && code <= 57;
}

export function isLetter(code: number): boolean {
  return (65 <= code && code <= 90) || (97 <= code && code <= 122) || (0xc0 <= code && code < 0x2000);
}

export function isWordCode(code: number): boolean {
  return isDigit(code) || isLetter(code);
}
