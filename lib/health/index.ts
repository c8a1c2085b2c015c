export { PART_NAMES, PARTS, type PartName } from "./parts.ts";
