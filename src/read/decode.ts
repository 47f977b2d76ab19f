import chardet from 'chardet';
import type { Doubt } from '#core/doubt.ts';
import { Failure } from '#core/failure.ts';
import type { Span } from '#core/span.ts';

/** A decoded file, and what is odd about its encoding. */
export interface Decoded {
  readonly text: string;
  readonly doubts: readonly Doubt[];
}

/** As much of a file as its encoding is guessed from. */
const sampleBytes = 65_536;

/**
 * Bytes to text: by the byte order mark where there is one, else as UTF-8, else by a guess.
 *
 * The text is the whole file to its last character, line ends as they are. A byte order mark is no character of the
 * text: offsets count from after it. Bytes that stand for nothing become U+FFFD.
 *
 * @throws Failure `not-text` where even the guess finds no encoding
 */
export function decodeText(bytes: Uint8Array, source: string): Decoded {
  const marked = markedEncoding(bytes);
  if (marked) return decoded(new TextDecoder(marked).decode(bytes), []);
  try {
    return decoded(new TextDecoder('utf-8', { fatal: true }).decode(bytes), []);
  } catch {
    return mostlyUtf8(bytes) ? decoded(new TextDecoder().decode(bytes), []) : decodeGuessed(bytes, source);
  }
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return unmarkedUtf16(bytes);
}

/** Of Latin text in UTF-16 every second byte is zero, and always on the same side. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const zeros = [0, 0];
  const size = Math.min(bytes.length, sampleBytes);
  for (let i = 0; i < size; i++) if (bytes[i] === 0) zeros[i % 2]!++;
  if (size < 8 || Math.max(...zeros) < 0.4 * (size / 2)) return null;
  if (zeros[0]! * 20 < zeros[1]!) return 'utf-16le';
  return zeros[1]! * 20 < zeros[0]! ? 'utf-16be' : null;
}

/** UTF-8 with a few broken bytes has more whole characters beyond ASCII than broken ones; Latin-1 has almost none. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  let broken = 0;
  let whole = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) broken++;
    else if (0x7f < code) whole++;
  }
  return broken < whole;
}

function decodeGuessed(bytes: Uint8Array, source: string): Decoded {
  const encoding = guessEncoding(bytes);
  if (encoding === null) throw new Failure('not-text', `${source} is in no encoding that is known.`);
  const text = new TextDecoder(encoding).decode(bytes);
  const note = `The bytes are no UTF-8; they were read as ${encoding}.`;
  return decoded(text, [{ code: 'encoding-guessed', ...firstForeign(text), note }]);
}

function guessEncoding(bytes: Uint8Array): string | null {
  const from = Math.max(0, firstHigh(bytes) - sampleBytes / 2);
  for (const { name } of chardet.analyse(bytes.subarray(from, from + sampleBytes))) {
    if (isDecodable(name)) return name === 'ISO-8859-1' ? 'windows-1252' : name;
  }
  return null;
}

function firstHigh(bytes: Uint8Array): number {
  return Math.max(
    0,
    bytes.findIndex((byte) => 0x7f < byte),
  );
}

function isDecodable(encoding: string): boolean {
  try {
    return !/^utf-?(?:8|16|32)/i.test(encoding) && new TextDecoder(encoding).encoding !== '';
  } catch {
    return false;
  }
}

/** Adds the doubts that show in the text itself: characters that were lost, and UTF-8 once read as something else. */
function decoded(text: string, doubts: readonly Doubt[]): Decoded {
  const lost = text.indexOf('\ufffd');
  const garbled = /â€[™œ\u009d¦“”]|Ã[©¨¼¶¤±³¡]/.exec(text);
  const found: Doubt[] = [...doubts];
  if (0 <= lost)
    found.push({
      code: 'encoding-broken',
      start: lost,
      end: lost + 1,
      note: 'Some bytes stand for no character.',
    });
  else if (garbled)
    found.push({
      code: 'encoding-broken',
      start: garbled.index,
      end: garbled.index + garbled[0].length,
      note: 'The text seems to have been decoded wrongly before it was saved.',
    });
  return { text, doubts: found };
}

function firstForeign(text: string): Span {
  const start = Math.max(0, text.search(/[^\0-\x7f]/));
  return { start, end: Math.min(text.length, start + 1) };
}
