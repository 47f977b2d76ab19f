import { gunzipSync } from 'node:zlib';

const blockBytes = 512;

/** The files of a `.tar.gz`, by their path, in the order they were packed. */
export function tarFiles(packed: Uint8Array): Map<string, string> {
  const tar = gunzipSync(packed);
  const files = new Map<string, string>();
  for (let at = 0; at + blockBytes <= tar.length;) {
    const header = tar.subarray(at, at + blockBytes);
    const size = parseInt(field(header, 124, 12), 8) || 0;
    const name = [field(header, 345, 155), field(header, 0, 100)].filter(Boolean).join('/');
    const isFile = header[156] === 0x30 || header[156] === 0;
    if (isFile && name !== '') files.set(name, tar.toString('utf8', at + blockBytes, at + blockBytes + size));
    at += blockBytes * (1 + Math.ceil(size / blockBytes));
  }
  return files;
}

function field(header: Uint8Array, from: number, length: number): string {
  const bytes = header.subarray(from, from + length);
  const end = bytes.indexOf(0);
  return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end)).trim();
}
