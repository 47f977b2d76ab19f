declare module 'edtf' {
  /** @throws where it is no EDTF */
  export default function edtf(value: string): {
    readonly min: number;
    readonly max: number;
    readonly type: string;
  };
}
