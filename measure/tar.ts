import { gunzipSync } from 'node:zlib';

const blockBytes = 512;

/** The files of a `.tar.gz` as text. */
export function tarFiles(packed: Uint8Array): Map<string, string> {
  return new Map([...tarBytes(packed)].map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')]));
}

/** The files of a `.tar.gz`, by their path, in the order they were packed. Long paths are read as GNU and POSIX write them. */
export function tarBytes(packed: Uint8Array): Map<string, Uint8Array> {
  const tar = gunzipSync(packed);
  const files = new Map<string, Uint8Array>();
  let longPath: string | null = null;
  for (let at = 0; at + blockBytes <= tar.length;) {
    const header = tar.subarray(at, at + blockBytes);
    const size = parseInt(field(header, 124, 12), 8) || 0;
    const path: string =
      longPath ?? [field(header, 345, 155), field(header, 0, 100)].filter(Boolean).join('/');
    const body = tar.subarray(at + blockBytes, at + blockBytes + size);
    const kind = String.fromCharCode(header[156]!);
    if ((kind === '0' || kind === '\0') && path !== '') files.set(path, body);
    longPath = kind === 'L' || kind === 'x' ? longPathIn(kind, body.toString('utf8')) : null;
    at += blockBytes * (1 + Math.ceil(size / blockBytes));
  }
  return files;
}

/** GNU's `L` block is the path itself; POSIX's `x` block has lines like `30 path=a/b`. */
function longPathIn(kind: 'L' | 'x', body: string): string | null {
  return kind === 'L' ? body.replace(/\0.*$/s, '') : (/^\d+ path=(.*)$/m.exec(body)?.[1] ?? null);
}

function field(header: Uint8Array, from: number, length: number): string {
  const bytes = header.subarray(from, from + length);
  const end = bytes.indexOf(0);
  return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end)).trim();
}
