export { meaningOf, type Meaning } from "./encode.ts";
export { EncoderError, readEncoder, type Encoder } from "./file.ts";
