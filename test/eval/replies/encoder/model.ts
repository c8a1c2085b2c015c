import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Tensor {
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

/** A model as TensorFlow.js writes it: its tensors by what their names hold, and its pieces of words. */
export interface TfModel {
  /** @throws {Error} when not just one tensor's name holds all these */
  tensor(...parts: readonly string[]): Tensor;
  readonly pieces: readonly (readonly [piece: string, score: number])[];
}

interface Manifest {
  readonly weightsManifest: readonly {
    readonly paths: readonly string[];
    readonly weights: readonly { readonly name: string; readonly shape: readonly number[] }[];
  }[];
}

/** @param folder with `model.json`, the weights it names, and `vocab.json` */
export function readModel(folder: string): TfModel {
  const read = (name: string) => readFileSync(join(folder, name));
  const { weightsManifest } = JSON.parse(read("model.json").toString()) as Manifest;
  const tensors = new Map<string, Tensor>();
  for (const { paths, weights } of weightsManifest) {
    const bytes = new Uint8Array(Buffer.concat(paths.map(read)));
    let at = 0;
    for (const { name, shape } of weights) {
      const length = shape.reduce((all, one) => all * one, 1);
      tensors.set(name, { shape, values: new Float32Array(bytes.buffer, at, length) });
      at += 4 * length;
    }
  }
  return {
    tensor(...parts) {
      const found = [...tensors].filter(([name]) => parts.every((part) => name.includes(part)));
      const [one] = found;
      if (one === undefined || found.length > 1)
        throw new Error(`${found.length} tensors are named by ${parts.join(" and ")}.`);
      return one[1];
    },
    pieces: JSON.parse(read("vocab.json").toString()) as [string, number][],
  };
}
